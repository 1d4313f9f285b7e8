package backstep.ui.expression.debug;

import backstep.debug.QueryException;
import backstep.text.Messages;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.FigureRows;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A field for one more line of a list: Enter or the button adds it; a mistake is explained below. */
final class AddField extends VBox {

    /** Takes what was typed. */
    interface Adder {

        void add(String text) throws QueryException;
    }

    private final Adder adder;
    private final TextField field = new TextField();
    private final Label problem = FigureRows.paragraph("", "error-text");

    /** @param id of the field; those of button and message are made of it */
    AddField(String id, String prompt, Adder adder) {
        this.adder = adder;
        getStyleClass().add("add-field");
        field.setId("add-" + id);
        field.setPromptText(Messages.text(prompt));
        field.setAccessibleText(Messages.text("ui.debug.add." + id));
        field.setOnAction(event -> add());
        field.textProperty().subscribe(text -> explain(""));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button button = Buttons.icon(Feather.PLUS, Messages.text("ui.debug.add." + id));
        button.setId("add-" + id + "-button");
        button.setOnAction(event -> add());
        button.disableProperty().bind(field.textProperty().isEmpty());
        problem.setId("add-" + id + "-problem");
        HBox row = new HBox(field, button);
        row.getStyleClass().add("add-row");
        getChildren().setAll(row, problem);
    }

    private void add() {
        if (field.getText().isBlank()) {
            return;
        }
        try {
            adder.add(field.getText());
            field.clear();
        } catch (QueryException meaningless) {
            explain(String.valueOf(meaningless.getMessage()));
        }
    }

    private void explain(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
    }
}
