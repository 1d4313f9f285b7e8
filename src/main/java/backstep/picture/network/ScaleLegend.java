package backstep.picture.network;

import backstep.geometry.Bounds;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.text.Messages;
import backstep.text.Numbers;

/** The key to colour and thickness of links: as thick at each figure as a link would be, with the range in numbers. */
final class ScaleLegend {

    static final double WIDTH = 150;

    /** Less says nothing. */
    private static final double LEAST_WIDTH = 70;

    /** In the other corner stands the choice of what links show. */
    private static final double OTHER_CORNER = 165;

    private static final double MARGIN = 16;
    private static final double BAR_MIDDLE = 42;
    private static final double FIGURES = 26;
    private static final double NOTE = 10;
    private static final double THICKEST = 8;
    private static final double TILE = 13;
    private static final double TILE_GAP = 6;
    private static final double DOT = 6;
    private static final double ROOM = 22;

    private final NeuronStyles styles;
    private final TextStyle caption;

    ScaleLegend(NeuronStyles styles) {
        this.styles = styles;
        caption = new TextStyle(styles.note.face(), styles.note.size(), styles.note.colour(), Anchor.MIDDLE);
    }

    /** Draws it into the lower right corner of a picture, unless that is too small. */
    void paint(Surface surface, NetworkLayout layout, LinkPlan plan, Strength strength) {
        double right = layout.width() - MARGIN;
        double whole = Math.min(WIDTH, right - OTHER_CORNER);
        if (whole < LEAST_WIDTH || layout.isLow()) {
            return;
        }
        double left = right - whole;
        double middle = layout.height() - BAR_MIDDLE;
        surface.begin(new NetworkElement("link-scale", "", "legend"));
        double width = whole / (2 * Strength.LEVELS + 1);
        for (int level = -Strength.LEVELS; level <= Strength.LEVELS; level++) {
            double height = 1 + (THICKEST - 1) * Math.abs(level) / Strength.LEVELS;
            double x = left + (level + Strength.LEVELS) * width;
            surface.rectangle(
                    new Bounds(x, middle - height / 2, width, height), 0, 0, colour(strength.quantity(), level), null);
        }
        double baseline = layout.height() - FIGURES;
        surface.text(Numbers.brief(-strength.range()), left, baseline, styles.figureLeft);
        surface.text(caption(strength.quantity()), left + whole / 2, baseline, caption);
        surface.text(Numbers.brief(strength.range()), right, baseline, styles.figureRight);
        if (!plan.isWhole()) {
            surface.text(note(plan), right, layout.height() - NOTE, styles.note);
        }
        surface.end();
        paintBias(surface, left - ROOM, middle, strength.quantity());
    }

    /** The key to the dot at the corner of a neuron, which ends at a place, if there is room for it. */
    private void paintBias(Surface surface, double end, double middle, NetworkQuantity quantity) {
        String words = Messages.text("picture.network.bias");
        double text = end - TextMetrics.width(words, styles.note);
        Bounds tile = new Bounds(text - TILE_GAP - TILE, middle - TILE / 2, TILE, TILE);
        Bounds dot = new Bounds(tile.x() - DOT / 2, tile.maxY() - DOT / 2 - 1, DOT, DOT);
        if (tile.x() < OTHER_CORNER) {
            return;
        }
        surface.begin(new NetworkElement("bias-key", "", "legend"));
        surface.rectangle(tile, 2, 2, styles.ground, styles.border);
        surface.ellipse(dot, colour(quantity, Strength.LEVELS), null);
        TextMetrics.onMiddle(surface, words, text, middle, styles.noteLeft);
        surface.end();
    }

    private Colour colour(NetworkQuantity quantity, int level) {
        Line line = new LinkLines(styles.palette, quantity, 1).normal(level);
        return styles.palette
                .background()
                .mix(line.colour().withAlpha(1), line.colour().alpha());
    }

    private static String caption(NetworkQuantity quantity) {
        return switch (quantity) {
            case WEIGHTS -> Messages.text("picture.network.weight");
            case GRADIENTS -> Messages.text("picture.network.gradient");
        };
    }

    private static String note(LinkPlan plan) {
        return Messages.text(
                "picture.network.strongest", plan.chosen().length, plan.links().count());
    }
}
