package backstep.ui.expression.graph;

import static backstep.ui.expression.model.ExpressionSections.ZOOM;

import backstep.engine.Level;
import backstep.ui.action.Action;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanExpression;
import org.kordamp.ikonli.feather.Feather;

/** How the graph is looked at: how large, which part, how far its groups are open. */
final class ZoomActions {

    private static final double STEP = 1.25;

    final Action fit;
    final Action zoomIn;
    final Action zoomOut;
    final Action openGroup;
    final Action closeGroup;
    private final Action showEverything;
    private final Action actualSize;
    private final Action fitSelection;
    private final List<Action> levels;

    ZoomActions(Viewport viewport, Folds folds) {
        BooleanExpression groups = folds.none().not();
        fit = ZOOM.action("graph.fit", viewport::fit).withKeys("Esc").withIcon(Feather.MAXIMIZE);
        showEverything =
                ZOOM.action("graph.showEverything", viewport::showEverything).withKeys("Shift+F");
        actualSize = ZOOM.action("graph.actualSize", viewport::actualSize).withKeys("0", "Numpad 0");
        // On some keyboards plus needs Shift, and on others it is a key of the number pad.
        zoomIn = ZOOM.action("graph.zoomIn", () -> viewport.zoom(STEP))
                .withKeys("Plus", "Equals", "Shift+Equals", "Add")
                .withIcon(Feather.PLUS);
        zoomOut = ZOOM.action("graph.zoomOut", () -> viewport.zoom(1 / STEP))
                .withKeys("Minus", "Subtract")
                .withIcon(Feather.MINUS);
        fitSelection = ZOOM.action("graph.fitSelection", viewport::fitSelection).withKeys("F");
        openGroup =
                ZOOM.action("graph.openGroup", folds::openSubject).withKeys("O").when(groups);
        closeGroup = ZOOM.action("graph.closeGroup", folds::closeSubject)
                .withKeys("C")
                .when(groups);
        levels = IntStream.rangeClosed(1, Level.values().length)
                .mapToObj(number -> ZOOM.step("graph.level", Integer.toString(number), () -> folds.toNth(number))
                        .when(groups))
                .toList();
    }

    /** For the menu, in its order. */
    List<Action> zoom() {
        return List.of(fit, showEverything, actualSize, zoomIn, zoomOut, fitSelection);
    }

    List<Action> groups() {
        return List.of(openGroup, closeGroup);
    }

    List<Action> all() {
        return Stream.of(zoom(), groups(), levels).flatMap(List::stream).toList();
    }
}
