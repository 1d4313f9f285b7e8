package backstep.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C as a wish to stop. A command that {@link #listen listens} is asked to stop, and the program ends only when it has
 * written what there is and said so, or when patience runs out, which is said too. Other commands end at once.
 */
final class Interruption implements AutoCloseable {

    private final PrintWriter err;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Runnable answer = () -> {};
    private String givenUp = "";
    private boolean wished;

    /** @param err is told when patience has run out */
    Interruption(PrintWriter err) {
        this.err = err;
    }

    /**
     * Listens from now on.
     *
     * @param patience how many seconds the command is given to come to its end
     * @param words what is said if it does not
     */
    void listen(long patience, String words) {
        givenUp = words;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> wish(patience), "interruption"));
    }

    /** @param asking is done when the wish comes, on another thread, or at once if it has come */
    synchronized void answer(Runnable asking) {
        answer = asking;
        if (wished) {
            asking.run();
        }
    }

    private void wish(long patience) {
        if (ended.getCount() == 0) {
            return;
        }
        ask();
        try {
            if (!ended.await(patience, TimeUnit.SECONDS)) {
                err.println(givenUp);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void ask() {
        wished = true;
        answer.run();
    }

    synchronized boolean isWished() {
        return wished;
    }

    /** Everything is written and said: the program may end. */
    @Override
    public void close() {
        ended.countDown();
    }
}
