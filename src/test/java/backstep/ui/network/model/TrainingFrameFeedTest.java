package backstep.ui.network.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.field.Neuron;
import backstep.nn.field.Plane;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Experiment;
import backstep.nn.train.RunSpec;
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
    private final TrainingFrameFeed feed =
            new TrainingFrameFeed(new Tasks(new QueuedWorkers(work), window::add), failures::add);

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
