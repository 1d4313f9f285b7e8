package backstep.ui.graph;

import backstep.i18n.Messages;
import backstep.lang.Compilation;
import backstep.ui.session.Example;
import backstep.ui.session.ExpressionSession;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands in place of the picture while there is none: how to begin, or that the text is to be mended first. */
final class EmptyHint extends VBox {

    private static final List<Example> FIRST_EXAMPLES =
            List.of(Example.LECTURE_L, Example.NEURON_TANH, Example.REUSE_SUM, Example.MICROGRAD);

    EmptyHint(ExpressionSession session) {
        BooleanBinding failing = Bindings.createBooleanBinding(
                () -> fails(session), session.compilationProperty(), session.textProperty());
        Label hint = new Label();
        hint.setId("empty-hint");
        hint.setWrapText(true);
        hint.textProperty()
                .bind(Bindings.when(failing)
                        .then(Messages.text("ui.graph.mend"))
                        .otherwise(Messages.text("ui.graph.empty")));
        getChildren().add(hint);
        for (Example example : FIRST_EXAMPLES) {
            Button button = new Button(example.title());
            button.setId("start-" + example.id());
            button.setOnAction(event -> session.open(example.text()));
            button.visibleProperty().bind(failing.not());
            button.managedProperty().bind(failing.not());
            getChildren().add(button);
        }
        getStyleClass().add("empty-graph");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        visibleProperty().bind(session.traceProperty().isNull());
    }

    private static boolean fails(ExpressionSession session) {
        Compilation compilation = session.compilationProperty().get();
        return compilation != null
                && !compilation.errors().isEmpty()
                && !session.textProperty().get().isBlank();
    }
}
