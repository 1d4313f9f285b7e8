package backstep.ui.workspace;

import java.lang.ref.WeakReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Nothing holds a window that was closed: it would take memory, and follow every change of what windows share. */
class ClosedWindowsTest extends WindowTest {

    private void isLetGoWhenClosed() {
        WeakReference<MainWindow> closed = new WeakReference<>(window());
        reopen();
        await(() -> {
            System.gc();
            return closed.refersTo(null);
        });
    }

    @Test
    void aWindowInWhichATextWasTypedIsLetGo() {
        type("a = 2\nb = a*a");
        click("editor");
        characters("q");
        isLetGoWhenClosed();
    }

    @Test
    void aWindowInWhichANetworkWasShownIsLetGo() {
        enterNetwork();
        isLetGoWhenClosed();
    }

    @Test
    void aWindowThatHadAnotherBeforeItIsLetGo() {
        keys(KeyCode.F1);
        fire("export");
        isLetGoWhenClosed();
    }
}
