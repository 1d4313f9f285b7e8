package backstep.picture;

import backstep.geometry.Bounds;
import backstep.text.Numbers;

/** Draws numbers on the edges of a box: its place in an order, and how much a figure differs between two runs. */
final class NumberChips {

    private static final double HEIGHT = 19;
    private static final double INDENT = 10;
    private static final double OVERLAP = 4;
    private static final double OVERHANG = 8;

    /** How far a difference reaches above or below its box. */
    static final double RISE = HEIGHT - OVERLAP;

    private final Styles styles;

    NumberChips(Styles styles) {
        this.styles = styles;
    }

    /** A number on the upper edge, towards its beginning, where no link and no other sign is. */
    void order(Surface surface, Bounds box, String number) {
        double width = Math.max(HEIGHT, TextMetrics.width(number, styles.order) + HEIGHT / 2);
        Bounds chip = new Bounds(box.x() + INDENT, box.y() - HEIGHT / 2, width, HEIGHT);
        surface.rectangle(chip, HEIGHT / 2, HEIGHT / 2, styles.palette.mark(), styles.cutOut);
        TextMetrics.onMiddle(surface, number, chip.centerX(), chip.centerY(), styles.order);
    }

    /** A signed number at the corner where its figure stands, almost outside: it hides no figure, and no arrow ends there. */
    void difference(Surface surface, Bounds box, double difference, boolean ofValue) {
        String number = Numbers.signed(difference);
        double width = TextMetrics.width(number, styles.order) + HEIGHT / 2;
        double y = ofValue ? box.y() - RISE : box.maxY() - OVERLAP;
        Bounds chip = new Bounds(box.maxX() + OVERHANG - width, y, width, HEIGHT);
        Colour fill = styles.palette.gradient().ink(difference);
        surface.rectangle(chip, HEIGHT / 2, HEIGHT / 2, fill, styles.cutOut);
        TextMetrics.onMiddle(surface, number, chip.centerX(), chip.centerY(), styles.order);
    }
}
