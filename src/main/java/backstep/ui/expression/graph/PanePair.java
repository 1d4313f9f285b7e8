package backstep.ui.expression.graph;

import backstep.export.PairExport;
import backstep.layout.Placement;
import backstep.ui.expression.model.Comparison;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The present run, and while there is one the run beside it, in halves of the same size: the earlier one on the left or,
 * where that leaves more room for a wide picture, above.
 */
final class PanePair extends Pane {

    private static final double BORDER = 1;

    private final ExpressionSession session;
    private final RunPane present;
    private final RunPane other;
    private final Region border = new Region();

    PanePair(ExpressionSession session, RunPane present, RunPane other) {
        super(present);
        this.session = session;
        this.present = present;
        this.other = other;
        border.getStyleClass().add("run-border");
        setMinSize(0, 0);
        session.comparing().comparisonProperty().subscribe((was, is) -> arrange(is));
        session.drawingProperty().subscribe(this::requestLayout);
    }

    /** The pane of the present run is never taken out, so that it keeps the keyboard. */
    private void arrange(@Nullable Comparison comparison) {
        boolean wanted = comparison != null;
        if (wanted != getChildren().contains(other)) {
            if (wanted) {
                getChildren().addAll(other, border);
            } else {
                getChildren().removeAll(other, border);
            }
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Comparison comparison = session.comparing().comparisonProperty().get();
        if (comparison == null) {
            present.resizeRelocate(0, 0, getWidth(), getHeight());
            return;
        }
        List<RunPane> inOrder = inOrder(comparison);
        boolean beside = isBetterBeside();
        double width = beside ? Math.floor((getWidth() - BORDER) / 2) : getWidth();
        double height = beside ? getHeight() : Math.floor((getHeight() - BORDER) / 2);
        double x = beside ? width + BORDER : 0;
        double y = beside ? 0 : height + BORDER;
        inOrder.getFirst().resizeRelocate(0, 0, width, height);
        inOrder.getLast().resizeRelocate(x, y, width, height);
        if (beside) {
            border.resizeRelocate(width, 0, BORDER, height);
        } else {
            border.resizeRelocate(0, height, width, BORDER);
        }
    }

    private List<RunPane> inOrder(Comparison comparison) {
        return comparison.run().isEarlier() ? List.of(other, present) : List.of(present, other);
    }

    /** Both runs in their order, all of each; empty while there is one. */
    Optional<PairExport> drawing() {
        Comparison comparison = session.comparing().comparisonProperty().get();
        Drawing drawing = session.drawingProperty().get();
        if (comparison == null || drawing == null) {
            return Optional.empty();
        }
        List<RunPane> runs = inOrder(comparison);
        Placement placement = drawing.layout().placement();
        return runs.getFirst()
                .half()
                .flatMap(first -> runs.getLast()
                        .half()
                        .map(second -> new PairExport(placement, first, second, isBetterBeside())));
    }

    /** Whether halves beside each other let the picture be shown larger than halves below each other. */
    private boolean isBetterBeside() {
        Drawing drawing = session.drawingProperty().get();
        if (drawing == null) {
            return true;
        }
        Placement placement = drawing.layout().placement();
        double across = getWidth() / placement.width();
        double down = getHeight() / placement.height();
        return Math.min(across / 2, down) >= Math.min(across, down / 2);
    }
}
