package backstep.picture.network;

import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;

/** The lines and text styles of one palette, made once so that painting makes none. */
final class NeuronStyles {

    final Palette palette;
    final Line border;
    final Line axis;
    final Line hatch;
    final Line positive;
    final Line negative;
    final Line pointed;
    final Line halo;
    final Line current;
    final Line done;
    final Line cutOut;
    final Line mark;
    final Line shackle;
    final TextStyle inputName;
    final TextStyle className;
    final TextStyle warning;
    final TextStyle caption;
    final TextStyle figureLeft;
    final TextStyle figureRight;
    final TextStyle note;
    final TextStyle noteLeft;
    final Colour ground;

    NeuronStyles(Palette palette) {
        this.palette = palette;
        ground = palette.box();
        border = Line.solid(palette.border(), 1.2);
        axis = Line.solid(palette.border(), 1);
        hatch = Line.solid(palette.faint().withAlpha(0.55), 1);
        positive = Line.solid(palette.field().positive(), 1.8);
        negative = Line.solid(palette.field().negative(), 1.8);
        pointed = Line.solid(palette.accent(), 2.4);
        halo = Line.solid(palette.accent().withAlpha(0.4), 5);
        current = Line.solid(palette.accent(), 3);
        done = Line.solid(palette.accent().withAlpha(0.6), 1.6);
        cutOut = Line.solid(palette.background(), 1.5);
        mark = Line.solid(palette.muted(), 1);
        shackle = Line.solid(palette.text(), 1.2);
        inputName = new TextStyle(Face.MONO, 12, palette.muted(), Anchor.END);
        className = new TextStyle(Face.MONO, 12, palette.text(), Anchor.START);
        warning = new TextStyle(Face.SANS_BOLD, 14, palette.danger(), Anchor.MIDDLE);
        caption = new TextStyle(Face.SANS, 12, palette.muted(), Anchor.MIDDLE);
        figureLeft = new TextStyle(Face.MONO, 11, palette.muted(), Anchor.START);
        figureRight = new TextStyle(Face.MONO, 11, palette.muted(), Anchor.END);
        note = new TextStyle(Face.SANS, 11, palette.muted(), Anchor.END);
        noteLeft = new TextStyle(Face.SANS, 11, palette.muted(), Anchor.START);
    }
}
