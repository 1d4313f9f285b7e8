package backstep.ui.workspace;

import backstep.app.BackstepApp;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Window;

/** A process with the program's window on a screen without a display, which says when it is open. */
public final class OpenWindow {

    private static final CountDownLatch OPEN = new CountDownLatch(1);

    private OpenWindow() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(OpenWindow::lookOut);
        Application.launch(BackstepApp.class);
    }

    private static void lookOut() {
        try {
            while (!OPEN.await(20, TimeUnit.MILLISECONDS)) {
                look();
            }
            System.out.println("open");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void look() {
        try {
            Platform.runLater(() -> {
                if (Window.getWindows().stream().anyMatch(Window::isShowing)) {
                    OPEN.countDown();
                }
            });
        } catch (IllegalStateException notStarted) {
            return;
        }
    }

    /** Waits until the window of such a process is open. */
    public static void await(Process process) throws IOException {
        if (process.getInputStream().read() < 0) {
            throw new IOException("the window did not open");
        }
    }
}
