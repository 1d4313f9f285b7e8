package backstep.export;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.picture.Line;
import backstep.picture.NamedElement;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import backstep.text.Messages;

/** Draws two runs, each with its caption above and its legend below, and a line between them. */
final class PairDrawing {

    private static final double SIZE = 13;
    private static final double CAPTION = 34;
    private static final double BASELINE = 14;
    private static final double SPACE = 12;

    private final PictureExport first;
    private final PictureExport second;
    private final Bounds graph;
    private final PairExport pair;
    private final ExportOptions options;
    private final TextStyle name;
    private final TextStyle result;
    private final double gap;
    private final Bounds bounds;
    private final double x;
    private final double y;

    private PairDrawing(PairExport pair, ExportOptions options, double zoom) {
        this.pair = pair;
        this.options = options;
        name = new TextStyle(Face.SANS_BOLD, SIZE, options.palette().text(), Anchor.START);
        result = new TextStyle(Face.MONO, SIZE, options.palette().muted(), Anchor.START);
        first = pair.half(pair.first()).drawing(options, zoom);
        second = pair.half(pair.second()).drawing(options, zoom);
        // Nodes stand at the same places in both, whatever else is drawn about them.
        graph = first.bounds().union(second.bounds());
        gap = 2 * options.margin();
        double width = Math.max(graph.width(), Math.max(width(pair.first()), width(pair.second())));
        double height = CAPTION + graph.height();
        x = pair.beside() ? width + gap : 0;
        y = pair.beside() ? 0 : height + gap;
        bounds = new Bounds(0, 0, x + width, y + height);
    }

    static PictureExport of(PairExport pair, ExportOptions options, double zoom) {
        PairDrawing drawing = new PairDrawing(pair, options, zoom);
        PictureExport first = drawing.first;
        PictureExport second = drawing.second;
        return new PictureExport(
                first.title(),
                Messages.text(
                        "export.description.pair",
                        pair.first().name(),
                        first.description(),
                        pair.second().name(),
                        second.description()),
                drawing.bounds,
                first.large() || second.large(),
                drawing::paint);
    }

    /** Of a caption. */
    private double width(PairExport.Half caption) {
        return TextMetrics.width(caption.name(), name) + SPACE + TextMetrics.width(caption.result(), result);
    }

    private void paint(Surface surface) {
        paint(new ShiftedSurface(surface, 0, 0, "first-"), first, pair.first());
        paint(new ShiftedSurface(surface, x, y, "second-"), second, pair.second());
        double between = gap / 2;
        Curve border = pair.beside()
                ? straight(x - between, 0, x - between, bounds.height())
                : straight(0, y - between, bounds.width(), y - between);
        surface.curve(border, Line.solid(options.palette().border(), 1), false);
    }

    private void paint(Surface surface, PictureExport half, PairExport.Half caption) {
        surface.begin(new NamedElement("caption", "", "caption"));
        surface.text(caption.name(), 0, BASELINE, name);
        double after = TextMetrics.width(caption.name(), name) + SPACE;
        surface.text(caption.result(), after, BASELINE, result);
        surface.end();
        half.content().accept(new ShiftedSurface(surface, -graph.x(), CAPTION - graph.y(), ""));
    }

    private static Curve straight(double x1, double y1, double x2, double y2) {
        return new Curve(x1, y1, x1, y1, x2, y2, x2, y2);
    }
}
