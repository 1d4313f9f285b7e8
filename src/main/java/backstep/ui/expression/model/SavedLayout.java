package backstep.ui.expression.model;

import backstep.document.ExpressionSpec;
import backstep.document.ViewSpec;
import backstep.layout.Direction;
import backstep.layout.wrap.Arrangement;
import backstep.layout.wrap.PaneSize;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a graph lies. By itself that depends on the windows that it was shown in: what is on screen stays as it is until
 * something else is clearly better.
 *
 * @param room for which it was laid out; in one that is much larger or smaller it finds its own arrangement
 * @param spec the expression that it is the graph of
 */
record SavedLayout(Arrangement arrangement, PaneSize room, ExpressionSpec spec) {

    /** What a store is asked for and told. */
    static ViewItem of(ExpressionStore store) {
        return new ViewItem() {
            @Override
            public ViewSpec capture(ViewSpec into) {
                ViewSpec without = into.without(ViewName.GRAPH_DIRECTION.text())
                        .without(ViewName.GRAPH_ROW.text())
                        .without(ViewName.GRAPH_ROOM_WIDTH.text())
                        .without(ViewName.GRAPH_ROOM_HEIGHT.text());
                return store.layout().map(layout -> layout.write(without)).orElse(without);
            }

            @Override
            public void apply(ViewSpec from) {
                store.show(read(from, store.spec()));
            }
        };
    }

    private ViewSpec write(ViewSpec into) {
        ViewSpec view = into.withChoice(ViewName.GRAPH_DIRECTION.text(), word(arrangement.direction()))
                .withNumber(ViewName.GRAPH_ROOM_WIDTH.text(), room.width())
                .withNumber(ViewName.GRAPH_ROOM_HEIGHT.text(), room.height());
        return Double.isInfinite(arrangement.length())
                ? view
                : view.withNumber(ViewName.GRAPH_ROW.text(), arrangement.length());
    }

    private static String word(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    /** What a document says; empty if that is nothing, or nothing that a window would write. */
    private static Optional<SavedLayout> read(ViewSpec from, ExpressionSpec spec) {
        String word = from.choices().getOrDefault(ViewName.GRAPH_DIRECTION.text(), "");
        Map<String, Double> numbers = from.numbers();
        double length = numbers.getOrDefault(ViewName.GRAPH_ROW.text(), Double.POSITIVE_INFINITY);
        double width = numbers.getOrDefault(ViewName.GRAPH_ROOM_WIDTH.text(), 0.0);
        double height = numbers.getOrDefault(ViewName.GRAPH_ROOM_HEIGHT.text(), 0.0);
        return Arrays.stream(Direction.values())
                .filter(each -> word(each).equals(word) && length > 0 && width > 0 && height > 0)
                .findFirst()
                .map(each -> new SavedLayout(new Arrangement(each, length), new PaneSize(width, height), spec));
    }

    /** Whether it speaks of this expression. Steps and figures change nothing of how it lies. */
    boolean isOf(ExpressionSpec now) {
        return spec.text().equals(now.text())
                && spec.origin().equals(now.origin())
                && spec.folding().equals(now.folding())
                && spec.layout().equals(now.layout())
                && spec.learning().repeatsFolded() == now.learning().repeatsFolded();
    }
}
