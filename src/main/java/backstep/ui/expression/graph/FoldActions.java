package backstep.ui.expression.graph;

import static backstep.ui.expression.model.ExpressionSections.ZOOM;

import backstep.engine.Level;
import backstep.ui.action.Action;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanExpression;

/** How far the groups of the graph are open. */
final class FoldActions {

    private final Action openGroup;
    private final Action closeGroup;
    private final List<Action> levels;

    FoldActions(Folds folds) {
        BooleanExpression groups = folds.none().not();
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
    List<Action> groups() {
        return List.of(openGroup, closeGroup);
    }

    List<Action> all() {
        return Stream.concat(groups().stream(), levels.stream()).toList();
    }
}
