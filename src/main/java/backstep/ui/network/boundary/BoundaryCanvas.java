package backstep.ui.network.boundary;

import backstep.geometry.Bounds;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.plot.BoundaryPicture;
import backstep.picture.plot.BoundaryView;
import backstep.ui.widget.CanvasSurface;
import backstep.ui.widget.PictureCanvas;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The picture on a canvas. Whatever changes only asks for a new picture; it is painted once, at the next pulse. */
final class BoundaryCanvas extends Region {

    private static final double LEAST_WIDTH = 180;
    private static final double LEAST_HEIGHT = 110;
    private static final double FOCUS_WIDTH = 2;

    private static final long NANOS_FOR_A_POINT = 12_000;

    private final BoundaryModel model;
    private final PictureCanvas canvas = new PictureCanvas();
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private Palette palette = Palette.LIGHT;
    private long lastPaint;
    private BoundaryPicture picture = new BoundaryPicture(palette);

    BoundaryCanvas(BoundaryModel model, ObservableBooleanValue dark) {
        this.model = model;
        setId("boundary");
        getStyleClass().add("boundary-canvas");
        setFocusTraversable(true);
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        getChildren().add(canvas);
        dark.subscribe(isDark -> {
            palette = isDark ? Palette.DARK : Palette.LIGHT;
            picture = new BoundaryPicture(palette);
            requestLayout();
        });
        model.session().frameProperty().subscribe(this::newFrame);
        model.session().experimentProperty().subscribe(this::requestLayout);
        model.session().walkProperty().subscribe(this::requestLayout);
        model.session().pointedAt().neuronProperty().subscribe(this::requestLayout);
        model.switchesProperty().subscribe(this::requestLayout);
        model.markedProperty().subscribe(this::requestLayout);
        model.pointedProperty().subscribe(this::requestLayout);
        model.editingProperty().subscribe(this::requestLayout);
        focusVisibleProperty().subscribe(this::requestLayout);
        widthProperty().subscribe(this::requestLayout);
        heightProperty().subscribe(this::requestLayout);
    }

    /** Thousands of points take long to draw: while a training runs, the rest of the window keeps most of the time. */
    private void newFrame() {
        long pause = NANOS_FOR_A_POINT * model.pointCount();
        if (!model.session().isRunning() || System.nanoTime() - lastPaint >= pause) {
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEAST_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        canvas.fit(getWidth(), getHeight());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        Colour ground = palette.background();
        graphics.setFill(Color.rgb(ground.red(), ground.green(), ground.blue()));
        graphics.fillRect(0, 0, getWidth(), getHeight());
        lastPaint = System.nanoTime();
        surface.begin();
        model.view().ifPresent(this::paint);
    }

    private void paint(BoundaryView view) {
        picture.paint(surface, view, getWidth(), getHeight());
        if (isFocusVisible() || model.editingProperty().get()) {
            Bounds area = BoundaryPicture.frame(view, getWidth(), getHeight()).area();
            surface.rectangle(area, 0, 0, null, Line.solid(palette.accent(), FOCUS_WIDTH));
        }
    }
}
