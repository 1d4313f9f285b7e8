package backstep.ui.network.tables;

import backstep.text.Quoted;
import backstep.ui.widget.WholeText;
import javafx.scene.control.Label;

/**
 * The name of a class beside a matrix. Classes have whatever names a file gives them: long ones take more lines, and are
 * told in full on hover.
 */
final class ClassName extends Label {

    ClassName(String id) {
        setId(id);
        getStyleClass().add("matrix-name");
        setWrapText(true);
    }

    /** @param most the most characters that there is room for */
    void show(String name, int most) {
        String shown = Quoted.middle(name, most);
        if (!shown.equals(getText())) {
            setText(shown);
            setTooltip(WholeText.of(name));
        }
    }
}
