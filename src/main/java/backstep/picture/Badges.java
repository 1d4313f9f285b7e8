package backstep.picture;

import backstep.engine.Quantity;
import backstep.geometry.Bounds;

/** Draws the small signs on the corners of a box: a leaf that was changed, a breakpoint, a number that stopped being finite. */
final class Badges {

    private static final double DOT = 4;
    private static final double MARK = 8;
    private static final double BREAKPOINT = 6;
    private static final String WARNING = "!";

    private final Styles styles;
    private final NumberChips numbers;

    Badges(Styles styles) {
        this.styles = styles;
        this.numbers = new NumberChips(styles);
    }

    void paint(Surface surface, Bounds box, int node, View view) {
        if (view.isSet(node, Quantity.GRAD)) {
            surface.ellipse(around(box.maxX(), box.maxY(), DOT), styles.palette.accent(), styles.cutOut);
        }
        if (view.marks().isOverridden(node) || view.isSet(node, Quantity.DATA)) {
            surface.ellipse(around(box.x(), box.y(), DOT), styles.palette.accent(), styles.cutOut);
        }
        if (view.orderNumber(node) > 0) {
            numbers.order(surface, box, Integer.toString(view.orderNumber(node)));
        }
        if (view.difference(node) != 0) {
            numbers.difference(surface, box, view.difference(node), view.compares(Quantity.DATA));
        }
        Boolean breakpoint = view.marks().debug().breakpoints().get(node);
        if (breakpoint != null) {
            Colour fill = breakpoint ? styles.palette.danger() : styles.palette.background();
            Bounds dot = around(box.x(), box.maxY(), BREAKPOINT);
            surface.ellipse(dot, fill, breakpoint ? styles.cutOut : styles.dangerBorder);
        }
        if (view.spoils(node)) {
            surface.ellipse(around(box.maxX(), box.y(), MARK), styles.palette.danger(), styles.cutOut);
            TextMetrics.onMiddle(surface, WARNING, box.maxX(), box.y(), styles.warning);
        }
    }

    private static Bounds around(double x, double y, double radius) {
        return new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
