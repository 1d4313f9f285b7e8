package backstep.ui.network.builder;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A name on the left, a control on the right that takes the rest of the width. */
final class LabelledRow extends HBox {

    /** @param key of the name's text, to which {@code .tip} is added for its meaning */
    LabelledRow(String key, Node control) {
        Label name = new Label(BuilderTexts.of(key));
        name.getStyleClass().add("builder-name");
        name.setTooltip(new Tooltip(BuilderTexts.of(key + ".tip")));
        name.setLabelFor(control);
        HBox.setHgrow(control, Priority.ALWAYS);
        getStyleClass().add("builder-row");
        getChildren().setAll(name, control);
    }

    /** Whether it is there at all. */
    void setShown(boolean shown) {
        show(this, shown);
    }

    /** Takes something out of a column, or puts it back to its place. */
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
