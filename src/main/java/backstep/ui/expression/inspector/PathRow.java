package backstep.ui.expression.inspector;

import backstep.debug.Path;
import backstep.explain.Formula;
import backstep.explain.KnownTexts;
import backstep.explain.PathSentences;
import backstep.text.Messages;
import backstep.ui.widget.KeptColumn;
import backstep.ui.widget.WrappingButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;

/** One way from a node to the root with its product; it is marked in the graph under the mouse, and to stay by a click. */
final class PathRow extends WrappingButton {

    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

    private final KeptColumn lines;
    private final PathsModel model;
    private @Nullable Path path;

    private PathRow(PathsModel model, KeptColumn lines) {
        super(lines);
        this.model = model;
        this.lines = lines;
        getStyleClass().addAll("flat", "path-row");
        setMaxWidth(Double.MAX_VALUE);
        setOnMouseExited(event -> model.showPinned());
    }

    static PathRow of(PathsModel model) {
        return new PathRow(model, new KeptColumn());
    }

    /** @param toggle marks the way to stay, or no longer */
    void show(PathsToRoot told, Path way, Consumer<Path> toggle) {
        path = way;
        setOnMouseEntered(event -> model.show(way));
        setOnAction(event -> toggle.accept(way));
        mark();
        List<Integer> nodes = new ArrayList<>(List.of(told.node()));
        way.hops().forEach(hop -> nodes.add(hop.operation()));
        String names = PathSentences.nodes(told.trace().graph(), nodes);
        lines.fill(() -> {
            lines.paragraph(names, "path-nodes");
            if (told.hasArrived(way)) {
                Formula product = PathSentences.product(way.factors(), way.product());
                lines.formula(product);
                setAccessibleText(Messages.text("ui.inspector.path", names, product.text()));
            } else {
                lines.paragraph(KnownTexts.notYet(), "hint");
                setAccessibleText(names);
            }
        });
    }

    /** Shows whether its way is marked to stay. */
    void mark() {
        pseudoClassStateChanged(PINNED, path != null && model.isPinned(path));
    }
}
