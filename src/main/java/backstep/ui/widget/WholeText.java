package backstep.ui.widget;

import backstep.text.Quoted;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;

/**
 * All of a text that has no room where it stands, told under the mouse in as many lines as it needs. The lines are broken
 * here: a tooltip that breaks them by itself is placed as if it had one, and then reaches below the screen.
 */
public final class WholeText {

    private static final int LETTERS = 64;

    private WholeText() {}

    /** All of a name from outside. */
    public static Tooltip of(String name) {
        return new Tooltip(lines(Quoted.whole(name)));
    }

    /** All of a text that changes. */
    public static Tooltip following(ObservableValue<String> text) {
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(text.map(WholeText::lines));
        return whole;
    }

    /** Breaks at a space where there is one, else after a number of letters. */
    static String lines(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        int start = 0;
        while (text.codePointCount(start, text.length()) > LETTERS) {
            int limit = text.offsetByCodePoints(start, LETTERS);
            int space = text.lastIndexOf(' ', limit);
            int end = space > start ? space : limit;
            lines.append(text, start, end).append('\n');
            start = space > start ? space + 1 : limit;
        }
        return lines.append(text, start, text.length()).toString();
    }
}
