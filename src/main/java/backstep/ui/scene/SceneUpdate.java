package backstep.ui.scene;

import backstep.engine.Trace;
import backstep.nn.train.Update;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;

/** Changes a network by the gradients in one of its graphs. */
final class SceneUpdate {

    private final NetworkScene scene;
    private final StringProperty message;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(this, "underWay");

    /** The loss before an update whose effect is still to be told. */
    private OptionalDouble before = OptionalDouble.empty();

    /** @param message takes what came of an update */
    SceneUpdate(NetworkScene scene, StringProperty message) {
        this.scene = scene;
        this.message = message;
    }

    /** Whether the training is still to answer. */
    ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** What an update has done is not to be told any more. */
    void forget() {
        before = OptionalDouble.empty();
    }

    /** Why the gradients on screen cannot change the network; empty if they can. */
    Optional<Obstacle> obstacle() {
        ScalarView present = scene.viewProperty().get();
        ExpressionSession expression = scene.expression();
        Trace trace = expression.traceProperty().get();
        if (present == null || trace == null || scene.busyProperty().get()) {
            return Optional.of(Obstacle.BUSY);
        }
        if (!present.part().isLoss()) {
            return Optional.of(Obstacle.NO_LOSS);
        }
        if (present.part().isOfOneSample() && present.sample().test()) {
            return Optional.of(Obstacle.TEST_SAMPLE);
        }
        if (!scene.moves().isNewest()) {
            return Optional.of(Obstacle.MOVED_ON);
        }
        return expression.stepProperty().get() == trace.stepCount() ? Optional.empty() : Optional.of(Obstacle.NOT_DONE);
    }

    /**
     * Lets the training make one update with the gradients on screen, and shows what it comes to; where there is an
     * obstacle nothing happens.
     *
     * @param run the number of the run that goes on at present
     */
    void apply(ScalarView asked, ScalarProgram written, int run) {
        Drawing drawing = scene.expression().drawingProperty().get();
        Trace trace = scene.expression().traceProperty().get();
        if (drawing != null && trace != null && obstacle().isEmpty()) {
            double loss = trace.data(trace.graph().root());
            underWay.set(true);
            scene.network()
                    .update(
                            run,
                            asked.parameters(),
                            written.gradients(asked, drawing.program(), trace),
                            outcome -> answered(asked, loss, outcome));
        }
    }

    private void answered(ScalarView asked, double loss, Update outcome) {
        boolean isStillHere = asked.equals(scene.viewProperty().get());
        switch (outcome) {
            case Update.Refused(String reason) -> message.set(reason);
            case Update.Done done
            when isStillHere -> {
                before = OptionalDouble.of(loss);
                scene.showUpdated(asked.updated(done.parameters()));
            }
            case Update.Done done -> message.set(Messages.text("ui.scene.applied"));
        }
        underWay.set(false);
    }

    /** Tells what an update has done to the loss, once that is computed. */
    void report(ScalarProgram written) {
        Drawing drawing = scene.expression().drawingProperty().get();
        Trace trace = scene.expression().traceProperty().get();
        if (before.isPresent() && drawing != null && trace != null && written.is(drawing.program())) {
            message.set(Messages.text(
                    "ui.scene.lossChange",
                    Numbers.brief(before.getAsDouble()),
                    Numbers.brief(trace.data(trace.graph().root()))));
            before = OptionalDouble.empty();
        }
    }
}
