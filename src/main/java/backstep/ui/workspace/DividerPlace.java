package backstep.ui.workspace;

import backstep.document.ViewSpec;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import java.util.OptionalDouble;
import javafx.scene.control.SplitPane;

/**
 * Where the only divider of a pane is, as documents keep it. A pane that is laid out for the first time moves its dividers,
 * so that one is put where it belongs after that.
 */
final class DividerPlace implements ViewItem {

    private static final double MIDDLE = 0.5;

    private final ViewName name;
    private final SplitPane pane;
    private OptionalDouble wanted = OptionalDouble.empty();

    DividerPlace(ViewName name, SplitPane pane) {
        this.name = name;
        this.pane = pane;
        pane.needsLayoutProperty().subscribe(this::laidOut);
    }

    private void laidOut(boolean needed) {
        if (!needed && pane.getHeight() > 0 && wanted.isPresent()) {
            double place = wanted.getAsDouble();
            wanted = OptionalDouble.empty();
            pane.setDividerPosition(0, place);
        }
    }

    @Override
    public ViewSpec capture(ViewSpec into) {
        return into.withNumber(name.text(), wanted.orElseGet(this::place));
    }

    /** Where it is seen; its position is where it was put last, and may be some pixels away. */
    private double place() {
        double above = pane.getItems().getFirst().getLayoutBounds().getHeight();
        double below = pane.getItems().getLast().getLayoutBounds().getHeight();
        double thickness = pane.getHeight() - above - below;
        boolean isSeen = above > 0 && below > 0 && thickness >= 0;
        return isSeen ? (above + thickness / 2) / pane.getHeight() : pane.getDividerPositions()[0];
    }

    @Override
    public void apply(ViewSpec from) {
        double place = from.numbers().getOrDefault(name.text(), MIDDLE);
        double sane = place > 0 && place < 1 ? place : MIDDLE;
        wanted = OptionalDouble.of(sane);
        pane.setDividerPosition(0, sane);
        pane.requestLayout();
    }
}
