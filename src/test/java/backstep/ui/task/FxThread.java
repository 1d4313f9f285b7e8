package backstep.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Tests on the JavaFX thread, and what they wait for. */
public final class FxThread {

    /** For a machine that does much else meanwhile: what is not done by then never will be. */
    private static final int SECONDS = 60;

    private FxThread() {}

    /** Starts JavaFX, unless it runs. */
    public static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.printException = false;
    }

    /** Runs something on the JavaFX thread and waits for it. */
    public static <T> T call(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), work);
    }

    /** Runs something on the JavaFX thread and waits for it. */
    public static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), work);
    }

    /** Waits for something to become true; it is looked at on the JavaFX thread. */
    public static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> call(condition));
        } catch (TimeoutException late) {
            throw new AssertionError("what the test waits for did not happen", late);
        }
    }
}
