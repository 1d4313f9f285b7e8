package backstep.ui.expression.inspector;

import backstep.debug.Path;
import backstep.debug.Paths;
import backstep.engine.Known;
import backstep.engine.Trace;
import backstep.explain.Formula;
import backstep.explain.KnownTexts;
import backstep.explain.Notation;
import backstep.explain.PassSentences;
import backstep.explain.PathSentences;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Answers.Place;
import backstep.ui.widget.AnswerButton;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.FormulaView;
import backstep.ui.widget.WrappingButton;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The chain rule as a sum over paths: every way from a node to the root, with the product along it. */
final class PathsCard extends VBox {

    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final int ROWS_SHOWN = 12;
    private static final int TERMS_SHOWN = 6;

    private final Trace trace;
    private final int node;
    private final int pass;
    private final PathsModel model;
    private final Known known;
    private final boolean answered;

    PathsCard(Known known, int node, PathsModel model, Answers answers) {
        this.known = known;
        this.trace = known.trace();
        this.node = node;
        this.pass = trace.pass(known.step());
        this.model = model;
        this.answered = answers.areShown(Place.PATHS);
        getStyleClass().add("card");
        setId("paths");
        Paths paths = model.of(trace, node, pass);
        if (paths.found().isEmpty()) {
            getChildren().add(FigureRows.paragraph(none(), "hint"));
            return;
        }
        getChildren().add(FigureRows.paragraph(summary(paths), "hint"));
        if (isWhole() && isSum() && paths.isComplete() && paths.found().size() <= TERMS_SHOWN) {
            List<Double> products = paths.found().stream().map(Path::product).toList();
            getChildren().add(new FormulaView(PathSentences.sum(trace.graph(), node, products, paths.sum())));
        }
        addRows(paths.found().stream().limit(ROWS_SHOWN).toList());
        int more = paths.found().size() - ROWS_SHOWN;
        if (more > 0 && paths.isComplete()) {
            getChildren().add(FigureRows.paragraph(Messages.text("ui.inspector.moreRows", more), "hint"));
        }
        if (!isWhole()) {
            getChildren().add(new AnswerButton("answer-paths", () -> answers.show(Place.PATHS)));
        }
    }

    private String none() {
        String key = isAmongSeveral() ? "ui.inspector.noPathYet" : "ui.inspector.noPath";
        return Messages.text(key, name(), rootName());
    }

    private boolean isAmongSeveral() {
        return trace.passCount() > 1;
    }

    /** The ways, and where there are several backward passes, in which each of them is gone. */
    private void addRows(List<Path> paths) {
        int begun = -1;
        for (Path path : paths) {
            if (isAmongSeveral() && path.pass() != begun) {
                begun = path.pass();
                getChildren().add(FigureRows.paragraph(PassSentences.begin(trace, begun), "hint"));
            }
            getChildren().add(row(path));
        }
    }

    /** Whether the gradient that the present pass leaves, and so the sum over all ways, may be told. */
    private boolean isWhole() {
        return answered || (known.hasGradient(node) && !known.isPartial(node));
    }

    /** Whether the products of all ways add up to the gradient. */
    private boolean isSum() {
        boolean again = pass > 0 && trace.graph().passes().flowsAgain();
        return trace.interventions().isEmpty() && !again;
    }

    /** Whether what comes along a way may be told: its first operation has sent it. */
    private boolean hasArrived(Path path) {
        return answered
                || (path.hops().isEmpty()
                        || known.hasArrived(path.hops().getFirst().operation(), path.pass()));
    }

    private String summary(Paths paths) {
        if (!paths.isComplete()) {
            return Messages.text(
                    "ui.inspector.pathsTooMany",
                    Numbers.brief(paths.count()),
                    name(),
                    rootName(),
                    Math.min(ROWS_SHOWN, paths.found().size()));
        }
        if (!isSum()) {
            String key = trace.interventions().isEmpty() ? "ui.inspector.pathsAgain" : "ui.inspector.pathsSet";
            return Messages.text(key, paths.found().size(), name(), rootName());
        }
        String count = Messages.text("ui.inspector.pathCount", paths.found().size(), name(), rootName());
        return isWhole() && paths.found().size() > TERMS_SHOWN
                ? Messages.text("ui.inspector.pathSum", count, Numbers.brief(paths.sum()))
                : count;
    }

    private String name() {
        return Notation.name(trace.graph(), node);
    }

    private String rootName() {
        return PassSentences.roots(trace.graph(), trace.since(node, known.step()), pass);
    }

    private Button row(Path path) {
        List<Integer> nodes = new ArrayList<>(List.of(node));
        path.hops().forEach(hop -> nodes.add(hop.operation()));
        Label way = FigureRows.paragraph(PathSentences.nodes(trace.graph(), nodes), "path-nodes");
        VBox lines = new VBox(way);
        String spoken = way.getText();
        if (hasArrived(path)) {
            Formula product = PathSentences.product(path.factors(), path.product());
            lines.getChildren().add(new FormulaView(product));
            spoken = Messages.text("ui.inspector.path", spoken, product.text());
        } else {
            lines.getChildren().add(FigureRows.paragraph(KnownTexts.notYet(), "hint"));
        }
        Button row = new WrappingButton(lines);
        row.setAccessibleText(spoken);
        row.getStyleClass().addAll("flat", "path-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.pseudoClassStateChanged(PINNED, model.isPinned(path));
        row.setOnMouseEntered(event -> model.show(path));
        row.setOnMouseExited(event -> model.showPinned());
        row.setOnAction(event -> {
            model.toggle(path);
            getChildren()
                    .forEach(each -> each.pseudoClassStateChanged(PINNED, each.equals(row) && model.isPinned(path)));
        });
        return row;
    }
}
