package backstep.picture.network;

import backstep.geometry.Bounds;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;

/** Writes the names of classes beside their outputs, each with its colour, as far as there is room. */
final class ClassNamePainter {

    private static final double GAP = 7;
    private static final double SIGN = 8;
    private static final double SIGN_GAP = 5;
    private static final double ROUND = 2;
    private static final double LEAST_SIZE = 7;

    private final NeuronStyles styles;
    private final NetworkLayout layout;

    ClassNamePainter(NeuronStyles styles, NetworkLayout layout) {
        this.styles = styles;
        this.layout = layout;
    }

    /** @param place of the class among all */
    void paint(Surface surface, Bounds output, int place, String name) {
        double size = Math.min(styles.className.size(), output.height());
        if (size < LEAST_SIZE) {
            return;
        }
        double side = Math.min(SIGN, size);
        double x = output.maxX() + GAP;
        Bounds sign = new Bounds(x, output.centerY() - side / 2, side, side);
        var colours = styles.palette.field().classes(layout.spec().outputs());
        surface.rectangle(sign, ROUND, ROUND, colours.of(place), styles.mark);
        TextStyle style = styles.className.withSize(size);
        double left = x + SIGN + SIGN_GAP;
        String shown = TextMetrics.cut(name, layout.width() - left, style);
        TextMetrics.onMiddle(surface, shown, left, output.centerY(), style);
    }
}
