package backstep.ui.slope.curve;

import backstep.picture.Palette;
import backstep.picture.plot.Frame;
import backstep.picture.slope.CurvePicture;
import backstep.text.Messages;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.widget.CanvasSurface;
import backstep.ui.widget.PictureCanvas;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The curve on a canvas. Whatever changes only asks for a new picture; it is painted once, at the next pulse. */
final class CurveCanvas extends Region {

    private static final double LEAST_HEIGHT = 120;

    private final SlopeSession session;
    private final PictureCanvas canvas = new PictureCanvas();
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private CurvePicture picture = new CurvePicture(Palette.LIGHT);

    CurveCanvas(SlopeSession session, ObservableBooleanValue dark) {
        this.session = session;
        setId("slope-curve");
        getStyleClass().add("slope-picture");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Messages.text("ui.slope.curve"));
        setMinSize(0, LEAST_HEIGHT);
        getChildren().add(canvas);
        dark.subscribe(isDark -> {
            picture = new CurvePicture(isDark ? Palette.DARK : Palette.LIGHT);
            requestLayout();
        });
        session.figuresProperty().subscribe(figures -> {
            setAccessibleText(
                    figures == null ? Messages.text("ui.slope.noVariable") : CurvePicture.sentence(figures.secant()));
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        canvas.fit(getWidth(), getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        SlopeFigures figures = session.figuresProperty().get();
        if (figures != null) {
            surface.begin();
            picture.paint(surface, figures.curve(), getWidth(), getHeight());
        }
    }

    /** Where the numbers lie at the moment; empty while there is no curve. */
    Optional<Frame> frame() {
        return Optional.ofNullable(session.figuresProperty().get())
                .map(figures -> CurvePicture.frame(figures.curve(), getWidth(), getHeight()));
    }
}
