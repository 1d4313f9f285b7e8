package backstep.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.application.Platform;

/** Asks again and again how long the JavaFX thread takes to answer, and says what it is doing if that is long. */
final class Heart {

    private static final long TELLING_MILLIS = 100;
    private static final int TOLD_FRAMES = 45;

    private final AtomicLong longestWait = new AtomicLong();
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::beat);

    void start() {
        thread.start();
    }

    void stop() {
        thread.interrupt();
    }

    /** The longest wait since this was asked before. */
    double longestWaitMillis() {
        return longestWait.getAndSet(0) / 1e6;
    }

    private void beat() {
        try {
            while (true) {
                long asked = System.nanoTime();
                CountDownLatch answered = new CountDownLatch(1);
                Platform.runLater(answered::countDown);
                if (!answered.await(TELLING_MILLIS, TimeUnit.MILLISECONDS)) {
                    tell();
                    answered.await();
                    System.out.printf("    for %.0f ms%n", (System.nanoTime() - asked) / 1e6);
                }
                longestWait.accumulateAndGet(System.nanoTime() - asked, Math::max);
                Thread.sleep(5);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell() {
        Thread.getAllStackTraces().forEach((thread, frames) -> {
            if (thread.getName().equals("JavaFX Application Thread")) {
                System.out.println("kept waiting by");
                Stream.of(frames).limit(TOLD_FRAMES).forEach(frame -> System.out.println("    " + frame));
            }
        });
    }
}
