package backstep.picture.histogram;

import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;

/** The colours, lines and text styles of histograms in one palette. */
final class HistogramStyles {

    private static final double SIZE = 11;
    private static final double BAR_OPACITY = 0.8;

    final Colour outputs;
    final Colour gradients;
    final Line base;
    final Line grid;
    final Line mark;
    final TextStyle title;
    final TextStyle caption;
    final TextStyle figure;
    final TextStyle warning;
    final TextStyle tickStart;
    final TextStyle tickMiddle;
    final TextStyle tickEnd;

    HistogramStyles(Palette palette) {
        outputs = palette.accent().withAlpha(BAR_OPACITY);
        gradients = palette.gradient().ink(1).withAlpha(BAR_OPACITY);
        base = Line.solid(palette.border(), 1);
        grid = Line.dashed(palette.border(), 1);
        mark = Line.solid(palette.text(), 1.5);
        title = new TextStyle(Face.SANS_BOLD, SIZE, palette.text(), Anchor.START);
        caption = new TextStyle(Face.SANS, SIZE, palette.muted(), Anchor.START);
        figure = new TextStyle(Face.MONO, SIZE, palette.muted(), Anchor.START);
        warning = new TextStyle(Face.MONO_BOLD, SIZE, palette.danger(), Anchor.START);
        tickStart = new TextStyle(Face.MONO, SIZE, palette.muted(), Anchor.START);
        tickMiddle = new TextStyle(Face.MONO, SIZE, palette.muted(), Anchor.MIDDLE);
        tickEnd = new TextStyle(Face.MONO, SIZE, palette.muted(), Anchor.END);
    }
}
