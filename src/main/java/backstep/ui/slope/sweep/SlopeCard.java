package backstep.ui.slope.sweep;

import backstep.explain.LimitFormula;
import backstep.slope.Secant;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Quoted;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.FormulaView;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The numeric and the exact slope beside each other, and what a slope is. */
public final class SlopeCard extends VBox {

    private static final int DIGITS = 12;

    private final HBox rise = row("rise", "secant");
    private final HBox secant = row("secant", "secant");
    private final HBox tangent = row("tangent", "tangent");
    private final HBox difference = row("difference", "difference");

    public SlopeCard(SlopeSession session) {
        getStyleClass().addAll("card", "slope-card");
        getChildren().addAll(new Region(), rise, secant, tangent, difference);
        session.figuresProperty().subscribe(this::show);
    }

    private static HBox row(String name, String styleClass) {
        HBox row = FigureRows.row("slope-" + name, Messages.text("ui.slope.row." + name), "");
        row.getStyleClass().add("slope-" + styleClass);
        return row;
    }

    private void show(@Nullable SlopeFigures figures) {
        setVisible(figures != null);
        setManaged(figures != null);
        if (figures == null) {
            return;
        }
        Secant now = figures.secant();
        String f = figures.function();
        String x = figures.variable().name();
        boolean partial = figures.variables().size() > 1;
        FormulaView formula = new FormulaView(LimitFormula.of(Quoted.name(f), Quoted.name(x), partial));
        formula.setId("slope-limit-formula");
        formula.setAccessibleText(Messages.text("ui.slope.limit", f, x));
        getChildren().set(0, formula);
        set(rise, Messages.text("ui.slope.fraction", number(now.rise()), number(now.h())));
        set(secant, number(now.slope()));
        set(tangent, number(now.exact()));
        set(difference, Numbers.signed(now.difference()));
    }

    private static String number(double value) {
        return Numbers.digits(value, DIGITS);
    }

    private static void set(HBox row, String figure) {
        for (Node each : row.getChildren()) {
            if (each.getId() != null && each instanceof Label label) {
                label.setText(figure);
            }
        }
    }
}
