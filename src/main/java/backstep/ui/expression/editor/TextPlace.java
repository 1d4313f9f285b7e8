package backstep.ui.expression.editor;

import backstep.document.ViewSpec;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import java.util.Map;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;

/**
 * How far a text is scrolled, as documents keep it.
 *
 * @param line the first that is seen, from 0
 * @param hidden how much of it is not, in pixels
 */
record TextPlace(int line, double hidden) {

    static final TextPlace BEGINNING = new TextPlace(0, 0);

    /** What a text is asked for and told. */
    static ViewItem of(EditorArea area) {
        return new ViewItem() {
            @Override
            public ViewSpec capture(ViewSpec into) {
                ViewSpec without = into.without(ViewName.TEXT_LINE.text()).without(ViewName.TEXT_HIDDEN.text());
                TextPlace place = area.place();
                return place.equals(BEGINNING) ? without : place.write(without);
            }

            @Override
            public void apply(ViewSpec from) {
                area.show(read(from));
            }
        };
    }

    private ViewSpec write(ViewSpec into) {
        return into.withNumber(ViewName.TEXT_LINE.text(), line).withNumber(ViewName.TEXT_HIDDEN.text(), hidden);
    }

    private static TextPlace read(ViewSpec from) {
        Map<String, Double> numbers = from.numbers();
        int line = numbers.getOrDefault(ViewName.TEXT_LINE.text(), 0.0).intValue();
        double hidden = numbers.getOrDefault(ViewName.TEXT_HIDDEN.text(), 0.0);
        return line >= 0 && hidden >= 0 && Double.isFinite(hidden) ? new TextPlace(line, hidden) : BEGINNING;
    }

    /** Where lines are scrolled to. */
    static <T, C extends Cell<T, ?>> TextPlace seen(VirtualFlow<T, C> lines) {
        int first = lines.getFirstVisibleIndex();
        return first < 0
                ? BEGINNING
                : lines.getCellIfVisible(first)
                        .map(cell -> new TextPlace(
                                first,
                                Math.max(0, -lines.cellToViewport(cell, 0, 0).getY())))
                        .orElse(BEGINNING);
    }
}
