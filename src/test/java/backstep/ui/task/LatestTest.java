package backstep.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Workers and the window's thread are queues that the test empties, so that every order of events can be had. */
class LatestTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final List<String> delivered = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private final Tasks tasks = new Tasks(new QueuedWorkers(work), window::add);
    private final Latest<String> latest = tasks.latest(delivered::add, failures::add);

    @Test
    void theResultArrivesOnTheWindowsThread() {
        latest.submit(() -> "result");
        assertThat(latest.runningProperty().get()).isTrue();
        QueuedWorkers.drain(work);
        assertThat(delivered).isEmpty();
        QueuedWorkers.drain(window);
        assertThat(delivered).containsExactly("result");
        assertThat(latest.runningProperty().get()).isFalse();
    }

    @Test
    void onlyTheNewestResultArrives() {
        latest.submit(() -> "old");
        latest.submit(() -> "new");
        QueuedWorkers.drain(work);
        QueuedWorkers.drain(window);
        assertThat(delivered).containsExactly("new");
    }

    @Test
    void aResultThatWaitsForTheWindowIsDroppedByNewerWork() {
        latest.submit(() -> "old");
        QueuedWorkers.drain(work);
        latest.submit(() -> "new");
        QueuedWorkers.drain(window);
        assertThat(delivered).isEmpty();
        assertThat(latest.runningProperty().get()).isTrue();
        QueuedWorkers.drain(work);
        QueuedWorkers.drain(window);
        assertThat(delivered).containsExactly("new");
    }

    @Test
    void cancelledWorkIsNeverDelivered() {
        latest.submit(() -> "cancelled while it waits");
        latest.cancel();
        assertThat(latest.runningProperty().get()).isFalse();
        latest.submit(() -> "cancelled when it is done");
        QueuedWorkers.drain(work);
        latest.cancel();
        QueuedWorkers.drain(window);
        assertThat(delivered).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void failuresArrive() {
        IOException problem = new IOException("no");
        latest.submit(() -> {
            throw problem;
        });
        QueuedWorkers.drain(work);
        QueuedWorkers.drain(window);
        assertThat(failures).containsExactly(problem);
        assertThat(latest.runningProperty().get()).isFalse();
    }

    @Test
    void thereIsWorkAfterAFailure() {
        latest.submit(() -> {
            throw new IOException("no");
        });
        QueuedWorkers.drain(work);
        QueuedWorkers.drain(window);
        latest.submit(() -> "again");
        QueuedWorkers.drain(work);
        QueuedWorkers.drain(window);
        assertThat(delivered).containsExactly("again");
    }

    @Test
    void theWindowIsToldOfPlainWorkToo() {
        tasks.run(() -> "done", delivered::add, failures::add);
        tasks.later(() -> delivered.add("later"));
        QueuedWorkers.drain(window);
        QueuedWorkers.drain(work);
        QueuedWorkers.drain(window);
        assertThat(delivered).containsExactly("later", "done");
    }

    @Test
    void workThatIsBusyHoldsUpWhatFollowsAndOnlyTheNewestOfThatIsDone() throws Exception {
        Queue<Runnable> outcomes = new LinkedBlockingQueue<>();
        ExecutorService workers = Executors.newCachedThreadPool();
        Latest<String> place = new Tasks(workers, outcomes::add).latest(delivered::add, failures::add);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        place.submit(() -> {
            begun.countDown();
            awaitWhateverComes(end);
            return "first";
        });
        begun.await();
        IntStream.range(0, 50).forEach(number -> place.submit(() -> "number " + number));
        assertThat(((ThreadPoolExecutor) workers).getActiveCount()).isEqualTo(1);
        end.countDown();
        while (delivered.isEmpty()) {
            QueuedWorkers.drain(outcomes);
        }
        workers.shutdown();
        assertThat(workers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        QueuedWorkers.drain(outcomes);
        assertThat(delivered).containsExactly("number 49");
        assertThat(((ThreadPoolExecutor) workers).getLargestPoolSize()).isLessThanOrEqualTo(2);
    }

    private static void awaitWhateverComes(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            Thread.onSpinWait();
        }
    }
}
