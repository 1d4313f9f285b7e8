package backstep.picture;

import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import java.util.stream.IntStream;

/** The lines and text styles of one palette, made once so that painting makes none. */
final class Styles {

    static final double LABEL_SIZE = 14;
    static final double VALUE_SIZE = 13;
    static final double GRADIENT_SIZE = 12;
    static final double CAPTION_SIZE = 11;
    static final double SIGN_SIZE = 18;
    static final double PILL_SIZE = 13;

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
    final Line dangerBorder;
    final Line edge;
    final Line activeEdge;
    final Line operation;
    final TextStyle label;
    final TextStyle value;
    final TextStyle unknown;
    final TextStyle constant;
    final TextStyle sign;
    final TextStyle activeSign;
    final TextStyle name;
    final TextStyle activeName;
    final TextStyle dangerValue;
    final TextStyle dangerMark;
    final TextStyle notYet;
    final TextStyle caption;
    final TextStyle pill;
    private final Shade[] shades;
    final Shade danger;

    Styles(Palette palette) {
        this.palette = palette;
        border = Line.solid(palette.border(), 1.2);
        leafBorder = Line.solid(palette.leafBorder(), 1.2);
        hovered = Line.solid(palette.muted(), 1.6);
        current = Line.solid(palette.accent(), 2.4);
        operand = Line.solid(palette.accent(), 1.6);
        ring = Line.solid(palette.accent().withAlpha(0.35), 4);
        dangerBorder = Line.solid(palette.danger(), 1.6);
        edge = Line.solid(palette.edge(), 1.2);
        activeEdge = Line.solid(palette.accent(), 2.4);
        operation = Line.solid(palette.edge(), 1.2);
        label = new TextStyle(Face.MONO_BOLD, LABEL_SIZE, palette.text(), Anchor.START);
        value = new TextStyle(Face.MONO, VALUE_SIZE, palette.text(), Anchor.END);
        unknown = new TextStyle(Face.MONO, VALUE_SIZE, palette.faint(), Anchor.END);
        constant = new TextStyle(Face.MONO, VALUE_SIZE, palette.muted(), Anchor.MIDDLE);
        name = new TextStyle(Face.MONO, VALUE_SIZE, palette.text(), Anchor.MIDDLE);
        activeName = new TextStyle(Face.MONO, VALUE_SIZE, palette.accent(), Anchor.MIDDLE);
        sign = name.withSize(SIGN_SIZE);
        activeSign = activeName.withSize(SIGN_SIZE);
        dangerValue = new TextStyle(Face.MONO_BOLD, VALUE_SIZE, palette.danger(), Anchor.END);
        dangerMark = new TextStyle(Face.SANS_BOLD, CAPTION_SIZE, palette.background(), Anchor.MIDDLE);
        notYet = new TextStyle(Face.MONO, CAPTION_SIZE, palette.faint(), Anchor.END);
        caption = new TextStyle(Face.SANS, CAPTION_SIZE, palette.muted(), Anchor.START);
        pill = new TextStyle(Face.MONO, PILL_SIZE, palette.onPill(), Anchor.MIDDLE);
        shades = IntStream.rangeClosed(-LEVELS, LEVELS)
                .mapToObj(level -> shade(palette, (double) level / LEVELS))
                .toArray(Shade[]::new);
        danger = shade(palette.dangerWash(), palette.danger());
    }

    /** The look of a gradient that stands at {@code intensity}, −1 to 1, on the scale. */
    Shade shade(double intensity) {
        return shades[LEVELS + (int) Math.round(intensity * LEVELS)];
    }

    private static Shade shade(Palette palette, double intensity) {
        return shade(palette.gradient().fill(intensity), palette.gradient().ink(intensity));
    }

    private static Shade shade(Colour fill, Colour ink) {
        return new Shade(
                fill,
                new TextStyle(Face.MONO, GRADIENT_SIZE, ink, Anchor.END),
                new TextStyle(Face.SANS, CAPTION_SIZE, ink, Anchor.START),
                Line.dashed(ink, 1));
    }
}
