package backstep.ui.network.boundary;

import backstep.picture.plot.BoundaryView;

/** Adds samples where the mouse goes: one where it begins, and further ones at equal distances along its way. */
final class Brush {

    /** Between two samples of a stroke, in pixels: their discs do not cover each other. */
    private static final double SPACING = 14;

    private final BoundaryModel model;
    private final SampleEditor editor;
    private final BoundaryCanvas canvas;
    private double lastX;
    private double lastY;

    Brush(BoundaryModel model, SampleEditor editor, BoundaryCanvas canvas) {
        this.model = model;
        this.editor = editor;
        this.canvas = canvas;
    }

    /** Adds a sample at a pixel. */
    void begin(double x, double y, boolean test) {
        lastX = x;
        lastY = y;
        model.view().ifPresent(view -> add(view, x, y, test));
    }

    /** Goes on to a pixel; a quick hand leaves as many samples as a slow one. */
    void go(double x, double y, boolean test) {
        double distance = Math.hypot(x - lastX, y - lastY);
        while (distance >= SPACING) {
            double share = SPACING / distance;
            begin(lastX + share * (x - lastX), lastY + share * (y - lastY), test);
            distance = Math.hypot(x - lastX, y - lastY);
        }
    }

    /** Nothing is added beside the axes. */
    private void add(BoundaryView view, double x, double y, boolean test) {
        if (PlotPlace.isInside(view, x, y, canvas.getWidth(), canvas.getHeight())) {
            PlotPlace place = PlotPlace.at(view, x, y, canvas.getWidth(), canvas.getHeight());
            double label = place.label(model.labelProperty().get());
            editor.add(view.data(), test, place.row(), label);
        }
    }
}
