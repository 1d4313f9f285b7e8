package backstep.ui.slope.variables;

import backstep.slope.Variable;
import backstep.text.Messages;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.widget.FigureRows;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row for each variable; the one along which the curve runs is chosen there. */
public final class VariablesPane extends VBox {

    /** More are in no reach of a learner, and each is a slider. */
    private static final int MOST = 12;

    private final SlopeSession session;
    private final List<VariableRow> rows = new ArrayList<>();
    private List<Variable> shown = List.of();

    public VariablesPane(SlopeSession session) {
        this.session = session;
        getStyleClass().add("slope-variables");
        setId("slope-variables");
        session.figuresProperty().subscribe(this::show);
    }

    private void show(@Nullable SlopeFigures figures) {
        if (figures == null) {
            shown = List.of();
            getChildren().setAll(FigureRows.paragraph(Messages.text("ui.slope.noVariable"), "hint"));
            return;
        }
        if (!figures.variables().equals(shown)) {
            shown = figures.variables();
            rows.clear();
            shown.stream().limit(MOST).forEach(variable -> rows.add(new VariableRow(session, variable)));
            getChildren().setAll(rows);
            if (shown.size() > MOST) {
                getChildren()
                        .add(FigureRows.paragraph(
                                Messages.text("ui.slope.moreVariables", shown.size() - MOST), "hint"));
            }
        }
        rows.forEach(row -> row.show(figures, session.specProperty().get()));
    }
}
