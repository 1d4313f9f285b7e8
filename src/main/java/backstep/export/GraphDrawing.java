package backstep.export;

import backstep.layout.Bounds;
import backstep.picture.GraphPicture;
import backstep.picture.Legend;
import backstep.picture.Surface;

/** A graph with its legend as a drawing. */
final class GraphDrawing {

    private final Subject subject;
    private final ExportOptions options;
    private final GraphPicture picture;
    private final boolean legend;
    private final Bounds bounds;

    private GraphDrawing(Subject subject, ExportOptions options) {
        this.subject = subject;
        this.options = options;
        picture = new GraphPicture(options.palette());
        legend = options.legend()
                && subject.view().hasState()
                && subject.view().step().index() >= subject.view().trace().seedStep();
        bounds = bounds(picture.extent(subject.placement(), subject.view()));
    }

    static Drawing of(Subject subject, ExportOptions options) {
        GraphDrawing drawing = new GraphDrawing(subject, options);
        return new Drawing(subject.title(), subject.description(), drawing.bounds, drawing::paint);
    }

    private Bounds bounds(Bounds graph) {
        return legend
                ? new Bounds(
                        graph.x(),
                        graph.y(),
                        Math.max(graph.width(), Legend.WIDTH),
                        graph.height() + options.margin() + Legend.HEIGHT)
                : graph;
    }

    private void paint(Surface surface) {
        picture.paint(surface, subject.placement(), subject.view());
        if (legend) {
            double x = bounds.maxX() - Legend.WIDTH;
            double y = bounds.maxY() - Legend.HEIGHT;
            new Legend(options.palette()).paint(surface, x, y, subject.view());
        }
    }
}
