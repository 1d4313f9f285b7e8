package backstep.ui.expression.inspector;

import backstep.engine.Trace;
import backstep.engine.analysis.GradientCheck;
import backstep.explain.CheckFormulas;
import backstep.explain.CheckSentences;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.KeptColumn;
import java.util.Locale;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The computation of a central difference, and what it says of the gradient; nothing before it was asked for. */
final class CheckView extends KeptColumn {

    private final CheckModel model;
    private final Label verdict = FigureRows.paragraph("", "hint");

    CheckView(CheckModel model) {
        this.model = model;
        verdict.setId("verdict");
        getStyleClass().add("check");
        setId("check-working");
        model.resultProperty().subscribe(this::show);
    }

    private void show(@Nullable GradientCheck result) {
        verdict.getStyleClass().removeIf(name -> name.startsWith("verdict-"));
        verdict.setText(result == null ? "" : CheckSentences.verdict(result));
        setManaged(result != null);
        if (result != null) {
            verdict.getStyleClass().add("verdict-" + result.verdict().name().toLowerCase(Locale.ROOT));
        }
        Trace run = model.run();
        fill(() -> {
            if (result != null && run != null) {
                CheckFormulas.working(run.graph(), result).forEach(this::formula);
            }
            add(Label.class, () -> verdict);
        });
    }
}
