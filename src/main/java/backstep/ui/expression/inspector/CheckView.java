package backstep.ui.expression.inspector;

import backstep.engine.Graph;
import backstep.engine.analysis.GradientCheck;
import backstep.explain.CheckFormulas;
import backstep.explain.CheckSentences;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.FormulaView;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The computation of a central difference, and what it says of the gradient; nothing before it was asked for. */
final class CheckView extends VBox {

    private final Graph graph;
    private final Label verdict = FigureRows.paragraph("", "hint");

    CheckView(Graph graph) {
        this.graph = graph;
        verdict.setId("verdict");
        getStyleClass().add("check");
        setId("check-working");
    }

    void show(@Nullable GradientCheck result) {
        verdict.getStyleClass().removeIf(name -> name.startsWith("verdict-"));
        verdict.setText(result == null ? "" : CheckSentences.verdict(result));
        getChildren().setAll(verdict);
        setManaged(result != null);
        if (result != null) {
            verdict.getStyleClass().add("verdict-" + result.verdict().name().toLowerCase(Locale.ROOT));
            getChildren()
                    .addAll(
                            0,
                            CheckFormulas.working(graph, result).stream()
                                    .map(FormulaView::new)
                                    .toList());
        }
    }
}
