package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.widget.FittingRow;
import backstep.ui.widget.WholeText;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * A message at the left end, figures at the right; where both have no room the message is what matters. In the place of the
 * message stands what was said in passing, until the workspace has something to say that matters more.
 */
final class StatusRow extends FittingRow {

    /** What a workspace says while it has nothing to say. */
    private static final Set<String> PASSING =
            Set.of(Messages.text("ui.status.ready"), Messages.text("ui.status.working"));

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
        notice.set("");
        shown = text.subscribe((_, now) -> {
            if (!PASSING.contains(now)) {
                notice.set("");
            }
        });
        figures.textProperty().bind(numbers);
    }

    /** Says something until the workspace does; an empty text takes it back. */
    void say(String text) {
        notice.set(text);
    }
}
