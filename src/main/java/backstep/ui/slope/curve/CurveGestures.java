package backstep.ui.slope.curve;

import static backstep.ui.slope.model.SlopeSections.CURVE;

import backstep.document.SliderRange;
import backstep.document.SlopeSpec;
import backstep.picture.plot.Frame;
import backstep.picture.slope.CurvePicture;
import backstep.slope.Secant;
import backstep.ui.action.Action;
import backstep.ui.action.KeyMap;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.widget.SliderScale;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Moves both points of the curve, by mouse and keyboard. */
final class CurveGestures {

    /** How near to a point a place must be to take it. */
    private static final double REACH = 2 * CurvePicture.POINT;

    private static final double SMALLEST_DRAGGED = 1e-3;
    private static final int LEAP = 10;
    private static final SliderScale STEPS = SliderScale.Logarithmic.of(SlopeSpec.LEAST_H, SlopeSpec.MOST_H);

    private final SlopeSession session;
    private final CurveCanvas canvas;
    private final List<Action> actions;
    private Held held = Held.NOTHING;

    private enum Held {
        NOTHING,
        /** The point at x. */
        FIRST,
        /** The point at x + h. */
        SECOND
    }

    CurveGestures(SlopeSession session, CurveCanvas canvas) {
        this.session = session;
        this.canvas = canvas;
        actions = List.of(
                CURVE.step("curve.walk", "Left", () -> walk(-1)),
                CURVE.step("curve.walk", "Right", () -> walk(1)),
                CURVE.step("curve.leap", "Shift+Left", () -> walk(-LEAP)),
                CURVE.step("curve.leap", "Shift+Right", () -> walk(LEAP)),
                CURVE.step("curve.step", "Up", () -> step(1)),
                CURVE.step("curve.step", "Down", () -> step(-1)));
        KeyMap keys = new KeyMap(actions);
        canvas.setOnKeyPressed(keys::answer);
        canvas.setOnMouseMoved(
                event -> canvas.setCursor(at(event) == Held.NOTHING ? Cursor.CROSSHAIR : Cursor.H_RESIZE));
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(event -> release());
    }

    List<Action> actions() {
        return actions;
    }

    private Optional<SlopeFigures> figures() {
        return Optional.ofNullable(session.figuresProperty().get());
    }

    private SliderRange range(SlopeFigures figures) {
        SlopeSpec spec = session.specProperty().get();
        return spec.range(SlopeFigures.place(figures.variable()), spec.value(SlopeFigures.key(figures.variable())));
    }

    /** By the hundredth part of what is drawn. */
    private void walk(int times) {
        figures().ifPresent(figures -> {
            SliderRange range = range(figures);
            double present = session.specProperty().get().value(SlopeFigures.key(figures.variable()));
            double pace = 5 * range.grain();
            session.setValue(figures.variable(), range.snap(present + times * pace));
        });
    }

    private void step(int direction) {
        session.setH(STEPS.next(session.specProperty().get().h(), direction));
    }

    private Held at(MouseEvent event) {
        if (figures().isEmpty() || canvas.frame().isEmpty()) {
            return Held.NOTHING;
        }
        Secant secant = figures().get().secant();
        Frame frame = canvas.frame().get();
        double first = distance(event, frame, secant.x(), secant.value());
        double second = distance(event, frame, secant.x() + secant.h(), secant.valueThere());
        if (Math.min(first, second) > REACH) {
            return Held.NOTHING;
        }
        return first <= second ? Held.FIRST : Held.SECOND;
    }

    private static double distance(MouseEvent event, Frame frame, double x, double y) {
        return Math.hypot(event.getX() - frame.toPictureX(x), event.getY() - frame.toPictureY(y));
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        boolean isOnCurve = canvas.frame().isPresent() && canvas.frame().get().contains(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && isOnCurve) {
            session.begin();
            Held point = at(event);
            held = point == Held.NOTHING ? Held.FIRST : point;
            if (point == Held.NOTHING) {
                dragged(event);
            }
        }
    }

    private void dragged(MouseEvent event) {
        if (held == Held.NOTHING || figures().isEmpty() || canvas.frame().isEmpty()) {
            return;
        }
        SlopeFigures figures = figures().get();
        Frame frame = canvas.frame().get();
        double there = frame.x().at(frame.shareX(event.getX()));
        SliderRange range = range(figures);
        if (held == Held.FIRST) {
            session.setValue(figures.variable(), range.snap(there));
        } else {
            double h = range.snap(there) - session.specProperty().get().value(SlopeFigures.key(figures.variable()));
            session.setH(Math.max(SMALLEST_DRAGGED, h));
        }
    }

    private void release() {
        if (held != Held.NOTHING) {
            held = Held.NOTHING;
            session.end();
        }
    }
}
