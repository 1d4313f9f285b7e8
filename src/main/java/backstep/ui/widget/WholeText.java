package backstep.ui.widget;

import backstep.i18n.Quoted;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;

/** All of a text that has no room where it stands, told under the mouse in as many lines as it needs. */
public final class WholeText {

    private static final double WIDTH = 480;

    private WholeText() {}

    /** All of a name from outside. */
    public static Tooltip of(String name) {
        Tooltip whole = lines();
        whole.setText(Quoted.whole(name));
        return whole;
    }

    /** All of a text that changes. */
    public static Tooltip following(ObservableValue<String> text) {
        Tooltip whole = lines();
        whole.textProperty().bind(text);
        return whole;
    }

    private static Tooltip lines() {
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(WIDTH);
        return whole;
    }
}
