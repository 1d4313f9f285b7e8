package backstep.export;

import backstep.geometry.Bounds;
import backstep.picture.FlowLabelSpace;
import backstep.picture.GraphPicture;
import backstep.picture.Legend;
import backstep.picture.Surface;
import java.util.List;

/** A graph with its legend as a drawing. */
final class GraphDrawing {

    /** A box needs about ten elements of a picture, and some programs open no SVG of more than a million. */
    private static final int LARGE = 50_000;

    private final GraphExport subject;
    private final ExportOptions options;
    private final GraphPicture picture;
    private final boolean legend;
    private final Bounds shown;
    private final Bounds bounds;

    private GraphDrawing(GraphExport subject, ExportOptions options) {
        this.subject = subject;
        this.options = options;
        picture = new GraphPicture(options.palette());
        legend = options.legend()
                && subject.view().hasState()
                && subject.view().step().index() >= subject.view().trace().seedStep();
        shown = subject.section().orElseGet(() -> picture.extent(subject.placement(), subject.view()));
        bounds = withLegend();
    }

    static PictureExport of(GraphExport subject, ExportOptions options) {
        GraphDrawing drawing = new GraphDrawing(subject, options);
        boolean large = subject.placement().boxes().size() > LARGE;
        return new PictureExport(subject.title(), subject.description(), drawing.bounds, large, drawing::paint);
    }

    private Bounds withLegend() {
        return legend
                ? new Bounds(
                        shown.x(),
                        shown.y(),
                        Math.max(shown.width(), Legend.WIDTH),
                        shown.height() + options.margin() + Legend.HEIGHT)
                : shown;
    }

    private void paint(Surface surface) {
        if (subject.section().isPresent()) {
            FlowLabelSpace room = new FlowLabelSpace(shown, List.of());
            surface.within(shown, () -> picture.paint(surface, subject.placement(), subject.view(), 1, shown, room));
        } else {
            picture.paint(surface, subject.placement(), subject.view());
        }
        if (legend) {
            double x = bounds.maxX() - Legend.WIDTH;
            double y = bounds.maxY() - Legend.HEIGHT;
            new Legend(options.palette()).paint(surface, x, y, subject.view());
        }
    }
}
