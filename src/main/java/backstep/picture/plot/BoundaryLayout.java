package backstep.picture.plot;

import backstep.geometry.Bounds;
import backstep.nn.field.Maps;
import backstep.nn.field.Plane;
import backstep.nn.field.Range;
import java.util.Arrays;

/** How the room of a picture of a network's output is divided. Small ones do without the key to the colours. */
final class BoundaryLayout {

    static final double TICK_SIZE = 10;
    static final double BAR_WIDTH = 8;
    static final double BAR_GAP = 8;

    private static final double LEFT = 38.5;
    private static final double BOTTOM = 19;
    private static final double TOP = 6.5;
    private static final double RIGHT = 6.5;
    private static final double BAR_TEXT = 44;
    private static final double NARROW = 260;
    private static final double LOW = 130;
    /** Smaller pictures have no legend. */
    private static final double LEGEND_WIDTH = 150;

    private static final double LEGEND_HEIGHT = 170;

    private BoundaryLayout() {}

    /** Whether there is room for the key to the colours. */
    static boolean hasBar(BoundaryView view, double width, double height) {
        return !view.plane().isLine() && width >= NARROW && height >= LOW;
    }

    static Frame frame(BoundaryView view, double width, double height) {
        double right = hasBar(view, width, height) ? BAR_GAP + BAR_WIDTH + BAR_TEXT : RIGHT;
        // A line of one pixel is sharp where it runs through the middle of pixels.
        double inner = Math.max(1, Math.floor(width - LEFT - right));
        double below = BOTTOM + (hasLegend(width, height) ? legendHeight(view, inner) : 0);
        Bounds area = new Bounds(LEFT, TOP, inner, Math.max(1, Math.floor(height - TOP - below)));
        return new Frame(area, view.plane().x(), y(view));
    }

    /** Whether there is room for what says what the signs stand for. */
    static boolean hasLegend(double width, double height) {
        return width >= LEGEND_WIDTH && height >= LEGEND_HEIGHT;
    }

    private static double legendHeight(BoundaryView view, double width) {
        return PlotLegend.ROW * PlotLegend.rows(view, width);
    }

    /** Where the legend stands: below the numbers of the axis. */
    static Bounds legend(BoundaryView view, Frame frame) {
        Bounds area = frame.area();
        double height = legendHeight(view, area.width());
        return new Bounds(area.x(), area.maxY() + BOTTOM, area.width(), height);
    }

    /** A neuron's curve has a range of its own. */
    private static Range y(BoundaryView view) {
        Plane plane = view.plane();
        return plane.isLine() && view.closeUp().isPresent() ? range(view.map()) : plane.y();
    }

    private static Range range(Maps.Grid map) {
        double low = Arrays.stream(map.values()).filter(Double::isFinite).min().orElse(0);
        double high = Arrays.stream(map.values()).filter(Double::isFinite).max().orElse(0);
        return new Range(Math.min(low, -1), Math.max(high, 1)).widened(0.1);
    }
}
