package backstep.ui.slope.landscape;

import backstep.picture.Palette;
import backstep.picture.plot.Frame;
import backstep.picture.slope.LandscapePicture;
import backstep.picture.slope.LandscapeView;
import backstep.text.Messages;
import backstep.ui.widget.CanvasSurface;
import backstep.ui.widget.PictureCanvas;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The landscape on a canvas; a press or a drag there moves the start of the way. */
final class LandscapeCanvas extends Region {

    private static final double LEAST_HEIGHT = 120;
    /** Steps of a drag across the whole, so that figures stay short. */
    private static final double STEPS = 500;

    private final LandscapeModel model;
    private final PictureCanvas canvas = new PictureCanvas();
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private LandscapePicture picture = new LandscapePicture(Palette.LIGHT);

    LandscapeCanvas(LandscapeModel model, ObservableBooleanValue dark) {
        this.model = model;
        setId("slope-landscape");
        getStyleClass().add("slope-picture");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Messages.text("ui.slope.landscape"));
        setMinSize(0, LEAST_HEIGHT);
        setCursor(Cursor.CROSSHAIR);
        getChildren().add(canvas);
        dark.subscribe(isDark -> {
            picture = new LandscapePicture(isDark ? Palette.DARK : Palette.LIGHT);
            requestLayout();
        });
        model.viewProperty().subscribe(view -> {
            setAccessibleText(view == null ? Messages.text("ui.slope.oneVariable") : LandscapePicture.sentence(view));
            requestLayout();
        });
        setOnMousePressed(event -> {
            requestFocus();
            model.session().begin();
            start(event);
        });
        setOnMouseDragged(this::start);
        setOnMouseReleased(event -> model.session().end());
    }

    private void start(MouseEvent event) {
        LandscapeView view = model.viewProperty().get();
        if (view != null) {
            Frame frame = LandscapePicture.frame(view, getWidth(), getHeight());
            model.start(
                    snapped(frame.x().min(), frame.x().max(), frame.shareX(event.getX())),
                    snapped(frame.y().min(), frame.y().max(), frame.shareY(event.getY())));
        }
    }

    private static double snapped(double min, double max, double share) {
        double grain = Math.pow(10, Math.floor(Math.log10((max - min) / STEPS)));
        double raw = min + Math.clamp(share, 0, 1) * (max - min);
        return grain < 1 ? Math.rint(raw / grain) / Math.rint(1 / grain) : Math.rint(raw / grain) * grain;
    }

    @Override
    protected void layoutChildren() {
        canvas.fit(getWidth(), getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        LandscapeView view = model.viewProperty().get();
        if (view != null) {
            surface.begin();
            picture.paint(surface, view, getWidth(), getHeight());
        }
    }
}
