package backstep.ui.network.builder;

import backstep.nn.train.Experiment;
import backstep.nn.train.Reshaping;
import backstep.ui.widget.FigureRows;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The network as the lecture writes it. Enter or leaving the field makes it; what cannot be is explained below, and stays
 * there to be mended. Escape goes back to the network that is.
 */
final class MlpField extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Form form;
    private final TextField field = new TextField();
    private final Label error = FigureRows.paragraph("", "error-text");
    private String present = "";

    MlpField(Form form) {
        this.form = form;
        BuilderTexts.explained(field, "mlp", "mlp");
        field.getStyleClass().add("mlp-field");
        error.setId("mlp-error");
        field.setOnAction(event -> commit());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                restore();
            }
        });
        getStyleClass().add("builder-rows");
        getChildren().setAll(field, error);
        explain("");
        form.add(this::show);
    }

    /** What is being typed stays, unless the network changes meanwhile. */
    private void show(Experiment experiment) {
        String text = experiment.network().text();
        if (!text.equals(present)) {
            present = text;
            restore();
        }
    }

    private void restore() {
        field.setText(present);
        field.end();
        explain("");
    }

    private void commit() {
        String typed = field.getText();
        if (typed.equals(present)) {
            explain("");
            return;
        }
        try {
            Experiment wanted = Reshaping.read(form.experiment(), typed);
            form.change(before -> wanted);
            restore();
        } catch (IllegalArgumentException impossible) {
            explain(String.valueOf(impossible.getMessage()));
        }
    }

    private void explain(String problem) {
        error.setText(problem);
        LabelledRow.show(error, !problem.isEmpty());
        field.pseudoClassStateChanged(INVALID, !problem.isEmpty());
    }
}
