package backstep.picture.slope;

import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;

/** The lines and texts of pictures of slopes. A secant is warm and unbroken, a tangent cool and dashed, everywhere. */
final class SlopeStyles {

    static final double SIZE = 12;
    private static final double VEIL = 0.86;
    private static final double AREA = 0.55;

    final Palette palette;
    final Colour secantColour;
    final Colour tangentColour;
    final Line curve;
    final Line secant;
    final Line tangent;
    final Line leg;
    final Line zero;
    final Line border;
    final Line today;
    final Colour triangle;
    final Colour veil;
    final TextStyle text;
    final TextStyle quiet;
    final TextStyle bold;
    final TextStyle ofSecant;
    final TextStyle ofTangent;

    SlopeStyles(Palette palette) {
        this.palette = palette;
        secantColour = palette.gradient().positiveInk();
        tangentColour = palette.mark();
        curve = Line.solid(palette.accent(), 2.5);
        secant = Line.solid(secantColour, 1.8);
        tangent = Line.dashed(tangentColour, 2);
        leg = Line.solid(secantColour, 1);
        zero = Line.solid(palette.border(), 1);
        border = Line.solid(palette.border(), 1);
        today = Line.solid(palette.accent(), 1.5);
        triangle = palette.gradient().positiveMiddle().withAlpha(AREA);
        veil = palette.background().withAlpha(VEIL);
        text = style(Face.SANS, palette.text());
        quiet = style(Face.SANS, palette.muted());
        bold = style(Face.SANS_BOLD, palette.text());
        ofSecant = style(Face.SANS_BOLD, secantColour);
        ofTangent = style(Face.SANS_BOLD, tangentColour);
    }

    private static TextStyle style(Face face, Colour colour) {
        return new TextStyle(face, SIZE, colour, Anchor.START);
    }

    /** The same text, lying otherwise about its place. */
    static TextStyle at(TextStyle style, Anchor anchor) {
        return new TextStyle(style.face(), style.size(), style.colour(), anchor);
    }
}
