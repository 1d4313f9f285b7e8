package backstep.ui.widget;

import java.util.function.BooleanSupplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;

/** Escape leads from every control to the place where keys mean steps. What it means to the control itself comes first. */
public final class EscapeKey {

    private final BooleanSupplier atHome;
    private final Runnable goHome;
    private final BooleanSupplier closing;

    private EscapeKey(BooleanSupplier atHome, Runnable goHome, BooleanSupplier closing) {
        this.atHome = atHome;
        this.goHome = goHome;
        this.closing = closing;
    }

    /**
     * Answers Escape in all of a workspace.
     *
     * @param atHome whether the keyboard is where keys mean steps
     * @param goHome brings it there
     * @param closing closes what Escape closes from everywhere; says whether there was anything
     */
    public static void install(Node workspace, BooleanSupplier atHome, Runnable goHome, BooleanSupplier closing) {
        EscapeKey key = new EscapeKey(atHome, goHome, closing);
        workspace.addEventFilter(KeyEvent.KEY_PRESSED, key::before);
        workspace.addEventHandler(KeyEvent.KEY_PRESSED, key::after);
        workspace.addEventHandler(NumberField.LEFT, event -> goHome.run());
    }

    /** Most controls keep the key to themselves without a use for it. */
    private void before(KeyEvent event) {
        boolean home = atHome.getAsBoolean();
        if (event.getCode() != KeyCode.ESCAPE || event.isConsumed() || (!home && isOwn(event.getTarget()))) {
            return;
        }
        boolean closed = !(event.getTarget() instanceof GenericStyledArea) && closing.getAsBoolean();
        if (!home) {
            goHome.run();
        }
        if (!home || closed) {
            event.consume();
        }
    }

    /** What a field or a picture has no use for. */
    private void after(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !atHome.getAsBoolean()) {
            goHome.run();
            event.consume();
        }
    }

    private static boolean isOwn(EventTarget target) {
        return switch (target) {
            case TextInputControl field -> true;
            case ComboBoxBase<?> box -> box.isShowing();
            case ChoiceBox<?> box -> box.isShowing();
            case MenuButton menu -> menu.isShowing();
            case Control other -> false;
            case Node picture -> picture.getOnKeyPressed() != null;
            default -> false;
        };
    }
}
