package backstep.ui.shell;

import backstep.ui.widget.FittingRow;
import backstep.ui.widget.WholeText;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** A message at the left end, figures at the right; where both have no room the message is what matters. */
final class StatusRow extends FittingRow {

    private final Label message = new Label();
    private final Label figures = new Label();
    private final StringProperty notice = new SimpleStringProperty("");
    private Subscription shown = Subscription.EMPTY;

    StatusRow() {
        getStyleClass().add("status-bar");
        message.setId("status");
        message.getStyleClass().add("status-label");
        message.setMinWidth(USE_PREF_SIZE);
        message.setMinHeight(USE_PREF_SIZE);
        message.setTooltip(WholeText.following(message.textProperty()));
        figures.setId("figures");
        figures.getStyleClass().add("status-figures");
        figures.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(message, space, figures);
        orElseWithout(figures);
        orElse(this::wrap);
    }

    private void wrap(boolean lines) {
        message.setWrapText(lines);
        message.setMinWidth(lines ? 0 : USE_PREF_SIZE);
    }

    void show(ObservableValue<String> text, ObservableValue<String> numbers) {
        message.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> notice.get().isEmpty() ? text.getValue() : notice.get(), notice, text));
        shown.unsubscribe();
        shown = text.subscribe(_ -> notice.set(""));
        figures.textProperty().bind(numbers);
    }

    /** Says something until there is another message. */
    void say(String text) {
        notice.set(text);
    }
}
