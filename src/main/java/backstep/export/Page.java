package backstep.export;

import backstep.geometry.Bounds;
import backstep.picture.Surface;

/** A drawing with margins and background, ready to be drawn on whatever a format draws on. */
final class Page {

    private final PictureExport drawing;
    private final ExportOptions options;
    private final Bounds bounds;

    Page(PictureExport drawing, ExportOptions options) {
        this.drawing = drawing;
        this.options = options;
        Bounds inner = drawing.bounds();
        double margin = options.margin();
        bounds = new Bounds(
                inner.x() - margin, inner.y() - margin, inner.width() + 2 * margin, inner.height() + 2 * margin);
    }

    /** All that is drawn, in pixels at 100 %. */
    Bounds bounds() {
        return bounds;
    }

    void paint(Surface surface) {
        if (options.background()) {
            surface.rectangle(bounds, 0, 0, options.palette().background(), null);
        }
        drawing.content().accept(surface);
    }
}
