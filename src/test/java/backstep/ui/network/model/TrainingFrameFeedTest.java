package backstep.ui.network.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.field.Neuron;
import backstep.nn.field.Plane;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Experiment;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import backstep.nn.train.TrainingLoop;
import backstep.ui.task.QueuedWorkers;
import backstep.ui.task.Tasks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Workers and the window's thread are queues that the test empties, so that every order of events can be had. */
class TrainingFrameFeedTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final List<Exception> failures = new ArrayList<>();
    private long time;
    private final TrainingFrameFeed feed =
            new TrainingFrameFeed(new Tasks(new QueuedWorkers(work), window::add), failures::add, () -> time);

    @Test
    void whoLooksElsewhereWhileANewerFrameIsOnItsWayIsShownThatOne() throws InterruptedException {
        List<Snapshot> epochs = epochs(2);
        feed.offer(epochs.get(0));
        settle();
        feed.offer(epochs.get(1));
        QueuedWorkers.drain(window);
        feed.look(plane(epochs.get(1)), Optional.of(new Neuron(0, 0)));
        settle();
        assertThat(feed.frameProperty().get().snapshot()).isEqualTo(epochs.get(1));
        assertThat(feed.frameProperty().get().maps().closeUp()).isPresent();
        assertThat(feed.isUpToDate()).isTrue();
        assertThat(failures).isEmpty();
    }

    @Test
    void ofManySnapshotsTheNewestIsShown() throws InterruptedException {
        List<Snapshot> epochs = epochs(5);
        epochs.forEach(feed::offer);
        settle();
        assertThat(feed.frameProperty().get().snapshot()).isEqualTo(epochs.getLast());
    }

    @Test
    void ofATrainingThatRunsFlatOutFramesFollowEachOtherNoFasterThanTwentyASecond() throws InterruptedException {
        List<Snapshot> epochs = running(8);
        feed.setFlatOut(true);
        List<Integer> shown = new ArrayList<>();
        for (Snapshot each : epochs) {
            feed.offer(each);
            settle();
            shown.add(epochs.indexOf(feed.frameProperty().get().snapshot()));
            time += 20_000_000;
        }
        assertThat(shown).containsExactly(0, 0, 0, 3, 3, 3, 6, 6);
    }

    @Test
    void howATrainingThatRanFlatOutHasEndedIsShownAtOnce() throws InterruptedException {
        feed.setFlatOut(true);
        List<Snapshot> epochs = running(2);
        epochs.forEach(each -> {
            feed.offer(each);
            settle();
        });
        assertThat(feed.frameProperty().get().snapshot()).isEqualTo(epochs.getFirst());
        Snapshot end = epochs(3).getLast();
        feed.offer(end);
        settle();
        assertThat(feed.frameProperty().get().snapshot()).isEqualTo(end);
        assertThat(feed.isUpToDate()).isTrue();
    }

    @Test
    void whoLooksElsewhereIsAnsweredAtOnceHoweverFastTrainingRuns() throws InterruptedException {
        feed.setFlatOut(true);
        List<Snapshot> epochs = running(2);
        epochs.forEach(each -> {
            feed.offer(each);
            settle();
        });
        feed.look(plane(epochs.get(1)), Optional.of(new Neuron(0, 0)));
        settle();
        assertThat(feed.frameProperty().get().snapshot()).isEqualTo(epochs.get(1));
        assertThat(feed.frameProperty().get().maps().closeUp()).isPresent();
    }

    @Test
    void ofASlowTrainingEveryEpochIsShown() throws InterruptedException {
        for (Snapshot each : running(4)) {
            feed.offer(each);
            settle();
            assertThat(feed.frameProperty().get().snapshot()).isEqualTo(each);
        }
    }

    /** Snapshots of a training that goes on. */
    private static List<Snapshot> running(int count) throws InterruptedException {
        Experiment experiment = Experiment.first();
        List<Snapshot> seen = new ArrayList<>();
        TrainingLoop[] trainer = new TrainingLoop[1];
        trainer[0] = new TrainingLoop(experiment.run(experiment.samples().split()), Backend.PLAIN, snapshot -> {
            if (snapshot.state() == RunState.RUNNING) {
                seen.add(snapshot);
            }
            if (seen.size() == count) {
                trainer[0].close();
            }
        });
        trainer[0].setPace(1000);
        trainer[0].run();
        trainer[0].work();
        return List.copyOf(seen);
    }

    private void settle() {
        while (!work.isEmpty() || !window.isEmpty()) {
            QueuedWorkers.drain(window);
            QueuedWorkers.drain(work);
        }
    }

    private static Plane plane(Snapshot snapshot) {
        return Plane.around(snapshot.spec().data());
    }

    private static List<Snapshot> epochs(int count) throws InterruptedException {
        Experiment experiment = Experiment.first();
        RunSpec run = experiment.run(experiment.samples().split());
        List<Snapshot> seen = new ArrayList<>();
        TrainingLoop[] trainer = new TrainingLoop[1];
        trainer[0] = new TrainingLoop(run, Backend.PLAIN, snapshot -> {
            seen.add(snapshot);
            if (seen.size() == count) {
                trainer[0].close();
            } else {
                trainer[0].stepEpoch();
            }
        });
        trainer[0].work();
        return List.copyOf(seen);
    }
}
