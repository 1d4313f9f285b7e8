package backstep.ui.expression.stepper;

import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.ui.expression.model.ExpressionSession;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;

/** Takes the steps by itself, at an even speed, until the last one or until it is paused. */
public final class Player {

    static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 5.0, 10.0, 30.0);

    private final ExpressionSession session;
    private final ObjectProperty<Double> stepsPerSecond = new SimpleObjectProperty<>(2.0);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), tick -> step()));

    public Player(ExpressionSession session) {
        this.session = session;
        clock.setCycleCount(Animation.INDEFINITE);
        stepsPerSecond.subscribe(clock::setRate);
        session.drawingProperty().subscribe(drawing -> pause());
    }

    /** Plays, from the start if the last step is done; or pauses. */
    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    private void play() {
        if (isAtEnd()) {
            session.move(Stepper::first);
        }
        playing.set(true);
        step();
        clock.playFromStart();
    }

    public void pause() {
        playing.set(false);
        clock.stop();
    }

    private void step() {
        session.move(Stepper::forward);
        if (isAtEnd()) {
            pause();
        }
    }

    private boolean isAtEnd() {
        Trace trace = session.traceProperty().get();
        return trace == null || session.stepProperty().get() == trace.stepCount();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** One of {@link #SPEEDS}. */
    public ObjectProperty<Double> stepsPerSecondProperty() {
        return stepsPerSecond;
    }
}
