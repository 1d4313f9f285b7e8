package backstep.picture.chart;

import backstep.picture.Palette;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;

/** How the chart's texts are set. */
final class ChartStyles {

    static final double SIZE = 11;
    /** From one baseline to the next. */
    static final double LINE_HEIGHT = 15;

    final TextStyle axis;
    final TextStyle axisCentred;
    final TextStyle axisStart;
    final TextStyle text;
    final TextStyle bold;
    final TextStyle figure;
    final TextStyle danger;

    ChartStyles(Palette palette) {
        axis = new TextStyle(Face.SANS, SIZE, palette.muted(), Anchor.END);
        axisCentred = new TextStyle(Face.SANS, SIZE, palette.muted(), Anchor.MIDDLE);
        axisStart = new TextStyle(Face.SANS, SIZE, palette.muted(), Anchor.START);
        text = new TextStyle(Face.SANS, SIZE, palette.text(), Anchor.START);
        bold = new TextStyle(Face.SANS_BOLD, SIZE, palette.text(), Anchor.START);
        figure = new TextStyle(Face.MONO, SIZE, palette.text(), Anchor.END);
        danger = new TextStyle(Face.SANS, SIZE, palette.danger(), Anchor.START);
    }
}
