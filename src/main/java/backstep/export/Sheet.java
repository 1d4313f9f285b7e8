package backstep.export;

import backstep.layout.Bounds;
import backstep.picture.GraphPicture;
import backstep.picture.Legend;
import backstep.picture.Surface;

/** A subject with margins, background and legend, ready to be drawn on whatever a format draws on. */
final class Sheet {

    private final Subject subject;
    private final ExportOptions options;
    private final GraphPicture picture;
    private final boolean legend;
    private final Bounds bounds;

    Sheet(Subject subject, ExportOptions options) {
        this.subject = subject;
        this.options = options;
        picture = new GraphPicture(options.palette());
        Bounds extent = picture.extent(subject.placement(), subject.view());
        legend = options.legend()
                && subject.view().hasState()
                && subject.view().step().index() >= subject.view().trace().seedStep();
        double margin = options.margin();
        double width = legend ? Math.max(extent.width(), Legend.WIDTH) : extent.width();
        double height = legend ? extent.height() + margin + Legend.HEIGHT : extent.height();
        bounds = new Bounds(extent.x() - margin, extent.y() - margin, width + 2 * margin, height + 2 * margin);
    }

    /** All that is drawn, in pixels at 100 %. */
    Bounds bounds() {
        return bounds;
    }

    void paint(Surface surface) {
        if (options.background()) {
            surface.rectangle(bounds, 0, 0, options.palette().background(), null);
        }
        picture.paint(surface, subject.placement(), subject.view());
        if (legend) {
            double x = bounds.maxX() - options.margin() - Legend.WIDTH;
            double y = bounds.maxY() - options.margin() - Legend.HEIGHT;
            new Legend(options.palette()).paint(surface, x, y, subject.view().largestGradient());
        }
    }
}
