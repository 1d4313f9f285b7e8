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

    void show(String name) {
        String shown = Quoted.name(name);
        if (!shown.equals(getText())) {
            setText(shown);
            setTooltip(WholeText.of(name));
        }
    }
}
