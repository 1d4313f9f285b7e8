package backstep.export;

import backstep.engine.Quantity;
import backstep.geometry.Bounds;
import backstep.layout.Placement;
import backstep.picture.FlowLabelSpace;
import backstep.picture.GraphPicture;
import backstep.picture.Legend;
import backstep.picture.Surface;
import java.util.List;
import java.util.Optional;

/** A graph with its legend as a drawing. */
final class GraphDrawing {

    /** A box needs about ten elements of a picture, and some programs open no SVG of more than a million. */
    private static final int LARGE = 50_000;

    private final GraphExport subject;
    private final ExportOptions options;
    private final double zoom;
    private final GraphPicture picture;
    private final boolean legend;
    private final Bounds shown;
    private final Bounds bounds;

    private GraphDrawing(
            GraphExport subject, ExportOptions options, double zoom, GraphPicture picture, Optional<Bounds> frame) {
        this.subject = subject;
        this.options = options;
        this.zoom = zoom;
        this.picture = picture;
        legend = options.legend()
                && subject.view().hasState()
                && (subject.view().step().index() >= subject.view().trace().seedStep()
                        || subject.view().compares(Quantity.DATA));
        shown = subject.section().orElseGet(() -> picture.extent(subject.placement(), subject.view()));
        bounds = frame.orElseGet(this::withLegend);
    }

    /** In full detail. */
    static PictureExport of(GraphExport subject, ExportOptions options) {
        return of(subject, options, 1);
    }

    /** @param zoom how large it will be seen, 1 for 100 %: the smaller, the less is drawn */
    static PictureExport of(GraphExport subject, ExportOptions options, double zoom) {
        return new GraphDrawing(subject, options, zoom, new GraphPicture(options.palette()), Optional.empty()).export();
    }

    /**
     * In full detail, in a frame that is larger than need be: one of several pictures that are looked at in one place.
     *
     * @param picture in the palette of the options
     */
    static PictureExport within(Bounds frame, GraphExport subject, ExportOptions options, GraphPicture picture) {
        return new GraphDrawing(subject, options, 1, picture, Optional.of(frame)).export();
    }

    /** All that a drawing in full detail covers. */
    static Bounds bounds(GraphExport subject, ExportOptions options, GraphPicture picture) {
        return new GraphDrawing(subject, options, 1, picture, Optional.empty()).bounds;
    }

    private PictureExport export() {
        boolean large = subject.placement().boxes().size() > LARGE;
        return new PictureExport(subject.title(), subject.description(), bounds, large, this::paint);
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
        Placement placement = subject.placement();
        if (subject.section().isPresent()) {
            FlowLabelSpace room = new FlowLabelSpace(shown, List.of());
            surface.within(shown, () -> picture.paint(surface, placement, subject.view(), zoom, shown, room));
        } else {
            Bounds all = new Bounds(0, 0, placement.width(), placement.height());
            picture.paint(surface, placement, subject.view(), zoom, all, FlowLabelSpace.ANYWHERE);
        }
        if (legend) {
            double x = bounds.maxX() - Legend.WIDTH;
            double y = bounds.maxY() - Legend.HEIGHT;
            new Legend(options.palette()).paint(surface, x, y, subject.view());
        }
    }
}
