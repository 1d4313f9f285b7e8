package backstep.ui.slope.curve;

import backstep.export.PictureExport;
import backstep.picture.Palette;
import backstep.picture.slope.CurvePicture;
import backstep.picture.slope.CurveView;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.Magnified;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The curve, or why there is none. */
public final class CurvePane extends StackPane {

    private static final double FILE_WIDTH = 760;
    private static final double FILE_HEIGHT = 520;

    private final SlopeSession session;
    private final CurveCanvas canvas;
    private final CurveGestures gestures;

    public CurvePane(SlopeSession session, ObservableBooleanValue dark) {
        this.session = session;
        canvas = new CurveCanvas(session, dark);
        gestures = new CurveGestures(session, canvas);
        getStyleClass().add("slope-curve-pane");
        setMinSize(0, 0);
        Label empty = FigureRows.paragraph(Messages.text("ui.slope.empty"), "hint");
        empty.visibleProperty()
                .bind(session.figuresProperty()
                        .isNull()
                        .and(session.busyProperty().not()));
        empty.setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(new Magnified(canvas), empty);
    }

    /** What keys do while the curve has the keyboard. */
    public List<Action> actions() {
        return gestures.actions();
    }

    public void focus() {
        canvas.requestFocus();
    }

    /** The curve as a picture for files; empty while there is none. */
    public Optional<PictureExport> drawing(Palette palette) {
        return Optional.ofNullable(session.figuresProperty().get()).map(figures -> {
            CurveView view = figures.curve();
            return new PictureExport(
                    Messages.text(
                            "ui.slope.title",
                            figures.function(),
                            figures.variable().name()),
                    CurvePicture.sentence(view.secant()),
                    FILE_WIDTH,
                    FILE_HEIGHT,
                    surface -> new CurvePicture(palette).paint(surface, view, FILE_WIDTH, FILE_HEIGHT));
        });
    }
}
