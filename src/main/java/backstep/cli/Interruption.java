package backstep.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C as a wish to stop. A command that has something to save is asked to stop, and the program ends only when it has
 * written what there is and said so. Where there is nothing to save, or that takes too long, it is said that the work is
 * given up.
 */
final class Interruption implements AutoCloseable {

    private final PrintWriter err;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Answer answer = new Answer(() -> {}, 0, "");
    private boolean listening;

    /**
     * What is done when the wish comes.
     *
     * @param asking asks the command to stop; it is called on another thread
     * @param patience how many seconds the command is then given to come to its end
     * @param words what is said if it does not
     */
    private record Answer(Runnable asking, long patience, String words) {}

    /** @param err is told what is given up */
    Interruption(PrintWriter err) {
        this.err = err;
    }

    /** From now on the program ends at once, with some words. */
    void giveUp(String words) {
        listen(new Answer(() -> {}, 0, words));
    }

    /**
     * From now on the command is asked to stop.
     *
     * @param asking asks it, on another thread
     * @param patience how many seconds it is then given to come to its end
     * @param words what is said if it does not
     */
    void ask(Runnable asking, long patience, String words) {
        listen(new Answer(asking, patience, words));
    }

    private synchronized void listen(Answer next) {
        answer = next;
        if (!listening) {
            listening = true;
            Runtime.getRuntime().addShutdownHook(new Thread(this::wish, "interruption"));
        }
    }

    private synchronized Answer answer() {
        return answer;
    }

    private void wish() {
        if (ended.getCount() == 0) {
            return;
        }
        Answer present = answer();
        present.asking().run();
        try {
            if (!ended.await(present.patience(), TimeUnit.SECONDS)) {
                err.println(present.words());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is written and said: the program may end. */
    @Override
    public void close() {
        ended.countDown();
    }
}
