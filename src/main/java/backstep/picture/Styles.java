package backstep.picture;

import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import java.util.stream.IntStream;

/** The lines and text styles of one palette, made once so that painting makes none. */
final class Styles {

    private static final double LABEL_SIZE = 14;
    /** Of all figures and captions: at 70 % they are 9 pixels high, the least that is read without effort. */
    private static final double TEXT_SIZE = 13;

    private static final double SIGN_SIZE = 18;

    /** The most that the width of a link grows with what it stands for. */
    private static final double MOST_EXTRA = 4;

    private static final int LEVELS = 24;

    /** How a gradient of some intensity is shown. */
    record Shade(Colour fill, TextStyle figure, TextStyle caption, Line partial) {}

    final Palette palette;
    final Line border;
    final Line leafBorder;
    final Line hovered;
    final Line current;
    final Line operand;
    final Line ring;
    final Line foundRing;
    final Line hop;
    final Line dangerBorder;
    final Line edge;
    final Line activeEdge;
    final Line operation;
    /** Sets a badge off from the lines that it covers. */
    final Line cutOut;

    final TextStyle label;
    final TextStyle groupName;
    final TextStyle caption;
    final TextStyle activeCaption;
    final TextStyle quietCaption;
    /** How many uses a link stands for. */
    final TextStyle count;

    final TextStyle value;
    final TextStyle unknown;
    final TextStyle expression;
    final TextStyle constant;
    private final TextStyle sign;
    private final TextStyle activeSign;
    private final TextStyle name;
    private final TextStyle activeName;
    final TextStyle dangerValue;
    final TextStyle warning;
    final TextStyle order;
    final TextStyle notYet;
    final TextStyle flowLabel;
    final Shade danger;
    private final Shade[] shades;

    Styles(Palette palette) {
        this.palette = palette;
        border = Line.solid(palette.border(), 1.2);
        leafBorder = Line.solid(palette.leafBorder(), 1.2);
        hovered = Line.solid(palette.muted(), 1.6);
        current = Line.solid(palette.accent(), 2.4);
        operand = Line.solid(palette.accent(), 1.6);
        ring = Line.solid(palette.accent().withAlpha(0.35), 4);
        foundRing = Line.solid(palette.mark().withAlpha(0.8), 4);
        hop = Line.solid(palette.mark(), 2.4);
        dangerBorder = Line.solid(palette.danger(), 1.6);
        edge = Line.solid(palette.edge(), 1.2);
        activeEdge = Line.solid(palette.accent(), 2.4);
        operation = Line.solid(palette.edge(), 1.2);
        cutOut = Line.solid(palette.background(), 1.5);
        label = new TextStyle(Face.MONO_BOLD, LABEL_SIZE, palette.text(), Anchor.START);
        groupName = new TextStyle(Face.SANS_BOLD, TEXT_SIZE, palette.text(), Anchor.START);
        caption = new TextStyle(Face.SANS_BOLD, TEXT_SIZE, palette.muted(), Anchor.START);
        activeCaption = new TextStyle(Face.SANS_BOLD, TEXT_SIZE, palette.accent(), Anchor.START);
        quietCaption = new TextStyle(Face.SANS, TEXT_SIZE, palette.faint(), Anchor.START);
        count = new TextStyle(Face.MONO, TEXT_SIZE, palette.muted(), Anchor.MIDDLE);
        value = new TextStyle(Face.MONO, TEXT_SIZE, palette.text(), Anchor.END);
        unknown = new TextStyle(Face.MONO, TEXT_SIZE, palette.faint(), Anchor.END);
        expression = new TextStyle(Face.MONO, TEXT_SIZE, palette.muted(), Anchor.END);
        constant = new TextStyle(Face.MONO, TEXT_SIZE, palette.muted(), Anchor.MIDDLE);
        name = new TextStyle(Face.MONO, TEXT_SIZE, palette.text(), Anchor.MIDDLE);
        activeName = new TextStyle(Face.MONO, TEXT_SIZE, palette.accent(), Anchor.MIDDLE);
        sign = name.withSize(SIGN_SIZE);
        activeSign = activeName.withSize(SIGN_SIZE);
        dangerValue = new TextStyle(Face.MONO_BOLD, TEXT_SIZE, palette.danger(), Anchor.END);
        warning = new TextStyle(Face.SANS_BOLD, TEXT_SIZE, palette.background(), Anchor.MIDDLE);
        order = new TextStyle(Face.MONO_BOLD, TEXT_SIZE, palette.background(), Anchor.MIDDLE);
        notYet = new TextStyle(Face.MONO, TEXT_SIZE, palette.faint(), Anchor.END);
        flowLabel = new TextStyle(Face.MONO, TEXT_SIZE, palette.onFlowLabel(), Anchor.MIDDLE);
        shades = IntStream.rangeClosed(-LEVELS, LEVELS)
                .mapToObj(level -> shade(palette, (double) level / LEVELS))
                .toArray(Shade[]::new);
        danger = shade(palette.dangerWash(), palette.danger());
    }

    /** The look of a gradient that stands at {@code intensity}, −1 to 1, on the scale. */
    Shade shade(double intensity) {
        return shades[LEVELS + (int) Math.round(intensity * LEVELS)];
    }

    /** The line of a link that stands for a number of uses of operands. */
    Line edge(int count) {
        return count <= 1 ? edge : Line.solid(edge.colour(), edge.width() + Math.min(MOST_EXTRA, Math.log10(count)));
    }

    /** What stands in the circle of an operation: a sign, which is set larger, or a name. */
    TextStyle symbol(boolean isSign, boolean isActive) {
        if (isSign) {
            return isActive ? activeSign : sign;
        }
        return isActive ? activeName : name;
    }

    private static Shade shade(Palette palette, double intensity) {
        return shade(palette.gradient().fill(intensity), palette.gradient().ink(intensity));
    }

    private static Shade shade(Colour fill, Colour ink) {
        return new Shade(
                fill,
                new TextStyle(Face.MONO, TEXT_SIZE, ink, Anchor.END),
                new TextStyle(Face.SANS, TEXT_SIZE, ink, Anchor.START),
                Line.dashed(ink, 1));
    }
}
