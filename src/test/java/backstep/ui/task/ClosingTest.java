package backstep.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What becomes of work that waits while the workers close; the work before it goes on until they do. */
class ClosingTest {
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            0, 8, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), new ThreadPoolExecutor.DiscardPolicy());
    private final Tasks tasks = new Tasks(pool, Runnable::run);
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    private final CountDownLatch begun = new CountDownLatch(1);

    private Callable<Boolean> untilClosing(String name) {
        return () -> {
            begun.countDown();
            while (!pool.isShutdown()) {
                Thread.onSpinWait();
            }
            return done.add(name);
        };
    }

    @Test
    void workInOrderIsAllDoneInItsOrder() {
        InOrder place = tasks.inOrder();
        place.run(untilClosing("first"), _ -> {}, _ -> {});
        place.run(() -> done.add("second"), _ -> {}, _ -> {});
        place.run(() -> done.add("third"), _ -> {}, _ -> {});
        tasks.close();
        assertThat(done).containsExactly("first", "second", "third");
    }

    @Test
    void theNewestOfWorkThatMustNotBeLostIsDoneUninterrupted() throws InterruptedException {
        Latest<Boolean> place = tasks.lasting(_ -> {}, _ -> {});
        place.submit(untilClosing("first"));
        begun.await();
        place.submit(() -> done.add("replaced"));
        place.submit(() -> done.add(Thread.currentThread().isInterrupted() ? "interrupted" : "newest"));
        tasks.close();
        assertThat(done).last().isEqualTo("newest");
        assertThat(done).doesNotContain("replaced");
    }

    @Test
    void otherWorkThatWaitsDoesNotBegin() throws InterruptedException {
        Latest<Boolean> place = tasks.latest(_ -> {}, _ -> {});
        place.submit(untilClosing("first"));
        begun.await();
        place.submit(() -> done.add("second"));
        tasks.close();
        assertThat(done).doesNotContain("second");
    }

    @Test
    void aFailureInTheOrderHoldsUpNothing() {
        List<String> failures = Collections.synchronizedList(new ArrayList<>());
        InOrder place = tasks.inOrder();
        place.run(
                () -> {
                    throw new IOException("no disk");
                },
                _ -> {},
                problem -> failures.add(problem.getMessage()));
        place.run(() -> done.add("second"), _ -> {}, _ -> {});
        tasks.close();
        assertThat(failures).containsExactly("no disk");
        assertThat(done).containsExactly("second");
    }
}
