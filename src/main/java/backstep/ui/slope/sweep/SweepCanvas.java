package backstep.ui.slope.sweep;

import backstep.picture.Palette;
import backstep.picture.slope.SweepPicture;
import backstep.text.Messages;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.widget.CanvasSurface;
import backstep.ui.widget.PictureCanvas;
import java.math.BigDecimal;
import java.math.MathContext;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Errors over h on a canvas; a press or a drag there chooses h. */
final class SweepCanvas extends Region {

    private static final double LEAST_HEIGHT = 150;
    private static final MathContext DIGITS = new MathContext(2);

    private final SlopeSession session;
    private final PictureCanvas canvas = new PictureCanvas();
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private SweepPicture picture = new SweepPicture(Palette.LIGHT);

    SweepCanvas(SlopeSession session, ObservableBooleanValue dark) {
        this.session = session;
        setId("slope-sweep");
        getStyleClass().add("slope-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Messages.text("ui.slope.sweep"));
        setMinSize(0, LEAST_HEIGHT);
        setCursor(Cursor.H_RESIZE);
        getChildren().add(canvas);
        dark.subscribe(isDark -> {
            picture = new SweepPicture(isDark ? Palette.DARK : Palette.LIGHT);
            requestLayout();
        });
        session.figuresProperty().subscribe(figures -> {
            setAccessibleText(
                    figures == null || !figures.sweep().sweep().isDefined()
                            ? Messages.text("ui.slope.noSweep")
                            : SweepPicture.sentence(figures.sweep()));
            requestLayout();
        });
        setOnMousePressed(event -> {
            session.begin();
            choose(event);
        });
        setOnMouseDragged(this::choose);
        setOnMouseReleased(event -> session.end());
    }

    private void choose(MouseEvent event) {
        SlopeFigures figures = session.figuresProperty().get();
        if (figures != null) {
            double h =
                    SweepPicture.frame(figures.sweep(), getWidth(), getHeight()).h(event.getX());
            session.setH(brief(h));
        }
    }

    private static double brief(double h) {
        return new BigDecimal(h).round(DIGITS).doubleValue();
    }

    @Override
    protected void layoutChildren() {
        canvas.fit(getWidth(), getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        SlopeFigures figures = session.figuresProperty().get();
        if (figures != null && figures.sweep().sweep().isDefined()) {
            surface.begin();
            picture.paint(surface, figures.sweep(), getWidth(), getHeight());
        }
    }
}
