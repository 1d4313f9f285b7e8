package backstep.ui.graph;

import backstep.layout.Placement;
import backstep.ui.session.Comparison;
import backstep.ui.session.Drawing;
import backstep.ui.session.ExpressionSession;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/**
 * The present run, and while there is one the run beside it: the earlier one on the left or, where that leaves more room
 * for a wide picture, above.
 */
final class PanePair extends SplitPane {

    private final ExpressionSession session;
    private final RunPane present;
    private final RunPane other;

    PanePair(ExpressionSession session, RunPane present, RunPane other) {
        super(present);
        this.session = session;
        this.present = present;
        this.other = other;
        getStyleClass().add("run-panes");
        session.comparing().comparisonProperty().subscribe((was, is) -> arrange(is));
        session.drawingProperty().subscribe(this::turn);
        widthProperty().subscribe(this::turn);
        heightProperty().subscribe(this::turn);
    }

    private void arrange(@Nullable Comparison comparison) {
        List<RunPane> wanted = comparison == null
                ? List.of(present)
                : comparison.run().isEarlier() ? List.of(other, present) : List.of(present, other);
        if (!getItems().equals(wanted)) {
            show(wanted);
        }
    }

    /** The pane with the keyboard stays where it is, so that it keeps it. */
    private void show(List<RunPane> wanted) {
        getItems().remove(other);
        if (wanted.size() > 1) {
            turn();
            getItems().add(wanted.indexOf(other), other);
            setDividerPositions(0.5);
        }
    }

    /** Lays the panes so that the picture can be shown larger. */
    private void turn() {
        Drawing drawing = session.drawingProperty().get();
        if (drawing != null && getWidth() > 0 && getHeight() > 0) {
            Placement placement = drawing.layout().placement();
            double across = getWidth() / placement.width();
            double down = getHeight() / placement.height();
            boolean beside = Math.min(across / 2, down) >= Math.min(across, down / 2);
            setOrientation(beside ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        }
    }
}
