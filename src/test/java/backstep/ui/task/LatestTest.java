package backstep.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Workers and the window's thread are queues that the test empties, so that every order of events can be had. */
class LatestTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final List<String> delivered = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private final Tasks tasks = new Tasks(new Workers(work), window::add);
    private final Latest<String> latest = tasks.latest(delivered::add, failures::add);

    @Test
    void theResultArrivesOnTheWindowsThread() {
        latest.submit(() -> "result");
        assertThat(latest.runningProperty().get()).isTrue();
        drain(work);
        assertThat(delivered).isEmpty();
        drain(window);
        assertThat(delivered).containsExactly("result");
        assertThat(latest.runningProperty().get()).isFalse();
    }

    @Test
    void onlyTheNewestResultArrives() {
        latest.submit(() -> "old");
        latest.submit(() -> "new");
        drain(work);
        drain(window);
        assertThat(delivered).containsExactly("new");
    }

    @Test
    void aResultThatWaitsForTheWindowIsDroppedByNewerWork() {
        latest.submit(() -> "old");
        drain(work);
        latest.submit(() -> "new");
        drain(window);
        assertThat(delivered).isEmpty();
        assertThat(latest.runningProperty().get()).isTrue();
        drain(work);
        drain(window);
        assertThat(delivered).containsExactly("new");
    }

    @Test
    void cancelledWorkIsNeverDelivered() {
        latest.submit(() -> "cancelled while it waits");
        latest.cancel();
        assertThat(latest.runningProperty().get()).isFalse();
        latest.submit(() -> "cancelled when it is done");
        drain(work);
        latest.cancel();
        drain(window);
        assertThat(delivered).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void failuresArrive() {
        IOException problem = new IOException("no");
        latest.submit(() -> {
            throw problem;
        });
        drain(work);
        drain(window);
        assertThat(failures).containsExactly(problem);
        assertThat(latest.runningProperty().get()).isFalse();
    }

    @Test
    void thereIsWorkAfterAFailure() {
        latest.submit(() -> {
            throw new IOException("no");
        });
        drain(work);
        drain(window);
        latest.submit(() -> "again");
        drain(work);
        drain(window);
        assertThat(delivered).containsExactly("again");
    }

    @Test
    void theWindowIsToldOfPlainWorkToo() {
        tasks.run(() -> "done", delivered::add, failures::add);
        tasks.later(() -> delivered.add("later"));
        drain(window);
        drain(work);
        drain(window);
        assertThat(delivered).containsExactly("later", "done");
    }

    private static void drain(Queue<Runnable> queue) {
        for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
            next.run();
        }
    }

    /** Keeps work until the test does it. */
    private static final class Workers extends AbstractExecutorService {
        private final Queue<Runnable> queue;

        Workers(Queue<Runnable> queue) {
            this.queue = queue;
        }

        @Override
        public void execute(Runnable command) {
            queue.add(command);
        }

        @Override
        public void shutdown() {
            queue.clear();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return List.copyOf(queue);
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
