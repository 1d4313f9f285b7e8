package backstep.ui.widget;

import backstep.explain.Formula;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Sets a {@link Formula}: real fractions, raised exponents, roots with a bar, on one mathematical axis. A formula that
 * is too wide goes on in the next line, between two of its outermost parts.
 */
public final class FormulaView extends FlowPane {

    private List<FormulaPart> parts = List.of();

    /** A formula that is yet to be shown. */
    FormulaView() {
        getStyleClass().add("formula");
        setRowValignment(VPos.CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public FormulaView(Formula formula) {
        this();
        show(formula);
    }

    /** Shows another formula. Parts that are built as before keep their nodes, and are written anew. */
    public void show(Formula formula) {
        setAccessibleText(formula.text());
        List<FormulaPart> before = new ArrayList<>(parts);
        parts = unbroken(formula).stream().map(part -> part(part, before)).toList();
        List<Node> nodes = parts.stream().map(FormulaPart::node).toList();
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    private static FormulaPart part(List<Formula> formulas, List<FormulaPart> before) {
        FormulaShape shape = FormulaShape.of(formulas);
        for (Iterator<FormulaPart> each = before.iterator(); each.hasNext(); ) {
            FormulaPart part = each.next();
            if (part.fits(shape)) {
                each.remove();
                part.write(shape);
                return part;
            }
        }
        return new FormulaPart(formulas);
    }

    /** What stays in one line. A sign stays with what follows it: a line begins with it and never ends so, as in print. */
    private static List<List<Formula>> unbroken(Formula formula) {
        List<List<Formula>> all = new ArrayList<>();
        List<Formula> signs = new ArrayList<>();
        for (Formula part : outermost(formula).toList()) {
            signs.add(part);
            if (!isSign(part)) {
                all.add(List.copyOf(signs));
                signs.clear();
            }
        }
        signs.forEach(sign -> all.add(List.of(sign)));
        return all;
    }

    private static boolean isSign(Formula part) {
        return part instanceof Formula.Text(String _, Formula.Role role) && role == Formula.Role.OPERATOR;
    }

    private static Stream<Formula> outermost(Formula formula) {
        return formula instanceof Formula.Row(List<Formula> parts)
                ? parts.stream().flatMap(FormulaView::outermost)
                : Stream.of(formula);
    }
}
