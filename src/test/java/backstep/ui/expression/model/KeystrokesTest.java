package backstep.ui.expression.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.ExpressionSpec;
import backstep.document.History;
import backstep.lang.Compilation;
import backstep.lang.LangError;
import backstep.layout.engines.Layouts;
import backstep.ui.task.Tasks;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Typing that is faster than the reading of the text. */
class KeystrokesTest {

    /** Takes long, and ends with an error, so that nothing is drawn. */
    private static final String HEAVY = "a = 2\nb = a*a + tanh(a)\nassert b > 2\n".repeat(2_000) + "c = unknown";

    private final BusyWorkers workers = new BusyWorkers();
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final ExpressionSession session = new ExpressionSession(
            new Tasks(workers, window::add), Layouts.ofThisMachine(), new History<>(ExpressionSpec.EMPTY));

    @AfterEach
    void end() {
        workers.shutdownNow();
    }

    @Test
    void fiftyKeystrokesNeverKeepMoreThanTwoWorkersBusyAndOnlyTheLastTextIsAnswered() throws Exception {
        IntStream.rangeClosed(1, 50).forEach(key -> session.textProperty().set(HEAVY + "x".repeat(key)));
        while (session.busyProperty().get()) {
            window.take().run();
        }
        Compilation answer = session.compilationProperty().get();
        assertThat(answer).isNotNull();
        assertThat(answer.errors())
                .extracting(LangError::message)
                .isEqualTo(
                        List.of("\"unknown" + "x".repeat(50) + "\" has no value yet: give it one in a line above, such"
                                + " as unknown" + "x".repeat(50) + " = 2"));
        assertThat(workers.mostAtOnce()).isBetween(1, 2);
    }

    /**
     * Counts how many do jobs at the same time. A worker that has handed the turn on is about to end and is not counted: the
     * pool may have a third thread then, though no more than two have anything to do.
     */
    private static final class BusyWorkers extends ThreadPoolExecutor {
        private final ThreadLocal<Boolean> atWork = ThreadLocal.withInitial(() -> false);
        private final AtomicInteger count = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        BusyWorkers() {
            super(0, Integer.MAX_VALUE, 1, TimeUnit.MINUTES, new SynchronousQueue<>());
        }

        int mostAtOnce() {
            return most.get();
        }

        @Override
        public void execute(Runnable job) {
            leave();
            super.execute(() -> {
                atWork.set(true);
                most.accumulateAndGet(count.incrementAndGet(), Math::max);
                try {
                    job.run();
                } finally {
                    leave();
                }
            });
        }

        private void leave() {
            if (atWork.get()) {
                atWork.set(false);
                count.decrementAndGet();
            }
        }
    }
}
