package backstep.ui.network.training;

import backstep.ui.widget.FigureRows;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line that says something worth knowing, as long as it holds; no room is taken when there is nothing to say. */
final class Notice extends HBox {

    private final Label text;

    /** @param kind a style class: {@code notice-danger}, {@code notice-attention} */
    Notice(String id, String kind, Feather icon) {
        text = FigureRows.paragraph("", "notice-text");
        text.setId(id);
        HBox.setHgrow(text, Priority.ALWAYS);
        getStyleClass().addAll("notice-row", kind);
        getChildren().addAll(new FontIcon(icon), text);
        managedProperty().bind(visibleProperty());
        say("");
    }

    /** @param message empty for nothing */
    void say(String message) {
        text.setText(message);
        setVisible(!message.isEmpty());
    }
}
