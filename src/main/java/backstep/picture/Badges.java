package backstep.picture;

import backstep.engine.Quantity;
import backstep.geometry.Bounds;
import backstep.text.Numbers;

/** Draws the small signs on the corners of a box: a leaf that was changed, a breakpoint, a number that stopped being finite. */
final class Badges {

    private static final double DOT = 4;
    private static final double MARK = 8;
    private static final double BREAKPOINT = 6;
    private static final double ORDER_HEIGHT = 19;
    private static final double ORDER_INDENT = 10;
    private static final double OVERLAP = 4;
    private static final double OVERHANG = 8;

    /** How far a difference reaches above or below its box. */
    static final double RISE = ORDER_HEIGHT - OVERLAP;

    private static final String WARNING = "!";

    private final Styles styles;

    Badges(Styles styles) {
        this.styles = styles;
    }

    void paint(Surface surface, Bounds box, int node, View view) {
        if (view.isSet(node, Quantity.GRAD)) {
            surface.ellipse(around(box.maxX(), box.maxY(), DOT), styles.palette.accent(), styles.cutOut);
        }
        if (view.marks().isOverridden(node) || view.isSet(node, Quantity.DATA)) {
            surface.ellipse(around(box.x(), box.y(), DOT), styles.palette.accent(), styles.cutOut);
        }
        if (view.orderNumber(node) > 0) {
            order(surface, box, Integer.toString(view.orderNumber(node)));
        }
        if (view.difference(node) != 0) {
            difference(surface, box, view.difference(node), view.compares(Quantity.DATA));
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

    /** A number on the upper edge, towards its beginning, where no link and no other sign is. */
    private void order(Surface surface, Bounds box, String number) {
        double width = Math.max(ORDER_HEIGHT, TextMetrics.width(number, styles.order) + ORDER_HEIGHT / 2);
        Bounds chip = new Bounds(box.x() + ORDER_INDENT, box.y() - ORDER_HEIGHT / 2, width, ORDER_HEIGHT);
        surface.rectangle(chip, ORDER_HEIGHT / 2, ORDER_HEIGHT / 2, styles.palette.mark(), styles.cutOut);
        TextMetrics.onMiddle(surface, number, chip.centerX(), chip.centerY(), styles.order);
    }

    /** A signed number at the corner where its figure stands, almost outside: it hides no figure, and no arrow ends there. */
    private void difference(Surface surface, Bounds box, double difference, boolean ofValue) {
        String number = Numbers.signed(difference);
        double width = TextMetrics.width(number, styles.order) + ORDER_HEIGHT / 2;
        double y = ofValue ? box.y() - RISE : box.maxY() - OVERLAP;
        Bounds chip = new Bounds(box.maxX() + OVERHANG - width, y, width, ORDER_HEIGHT);
        Colour fill = styles.palette.gradient().ink(difference);
        surface.rectangle(chip, ORDER_HEIGHT / 2, ORDER_HEIGHT / 2, fill, styles.cutOut);
        TextMetrics.onMiddle(surface, number, chip.centerX(), chip.centerY(), styles.order);
    }

    private static Bounds around(double x, double y, double radius) {
        return new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
