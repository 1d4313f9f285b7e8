package backstep.ui.scene;

import backstep.engine.Trace;
import backstep.nn.train.Snapshot;
import backstep.nn.train.Update;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.SamplePlace;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What an expression shows of a network, as long as it shows any. Steps there change nothing in the training, unless
 * someone applies one. Whoever edits the text, or opens another, ends the scene. On the JavaFX thread only; graphs are
 * made elsewhere.
 */
public final class NetworkScene {

    private final NetworkSession network;
    private final ExpressionSession expression;
    private final Latest<Shown> making;
    private final ReadOnlyObjectWrapper<@Nullable ScalarView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Runnable onOpen = () -> {};
    private @Nullable Shown shown;
    private boolean isWriting;
    private boolean isUpdating;

    /** The loss before an update whose effect is still to be told. */
    private OptionalDouble before = OptionalDouble.empty();

    /** @param fresh whether it stands at its beginning, and not where one was in the graph before */
    private record Shown(ScalarView view, ScalarProgram written, boolean fresh) {}

    public NetworkScene(NetworkSession network, ExpressionSession expression, Tasks tasks) {
        this.network = network;
        this.expression = expression;
        this.making = tasks.latest(this::made, this::failed);
        busy.bind(making.runningProperty().or(expression.busyProperty()));
        expression.textProperty().subscribe((was, is) -> left());
        expression.openedProperty().subscribe((was, is) -> left());
        expression.traceProperty().subscribe(this::report);
    }

    /** What happens once a graph is to be looked at. */
    public void setOnOpen(Runnable action) {
        onOpen = action;
    }

    // Opening

    /** Opens a part of the network as it is now, for the sample that is taken next. */
    public void open(ScenePart part) {
        snapshot().ifPresent(now -> open(now, part, new SamplePlace(false, now.nextSample())));
    }

    /** Opens the loss of a sample, with the network as it is now. */
    public void open(SamplePlace sample) {
        snapshot().ifPresent(now -> open(now, new ScenePart.OfSample(), sample));
    }

    private void open(Snapshot now, ScenePart part, SamplePlace sample) {
        before = OptionalDouble.empty();
        show(ScalarView.of(now, part, sample), true);
    }

    private Optional<Snapshot> snapshot() {
        return Optional.ofNullable(network.frameProperty().get()).map(TrainingFrame::snapshot);
    }

    private void show(ScalarView next, boolean anew) {
        Shown present = shown;
        boolean fresh = anew || present == null || !present.view.isLike(next);
        view.set(next);
        message.set("");
        making.submit(() -> new Shown(next, ScalarProgram.of(next), fresh));
    }

    private void made(Shown next) {
        shown = next;
        write(() -> {
            switch (next.written) {
                case ScalarProgram.AsText(String text) when next.fresh -> expression.open(text);
                case ScalarProgram.AsText(String text) -> expression.rewrite(text);
                case ScalarProgram.AsGraph whole when next.fresh -> expression.open(whole.graph(), whole.title());
                case ScalarProgram.AsGraph whole -> expression.replace(whole.graph(), whole.title());
            }
        });
        if (next.fresh) {
            onOpen.run();
        }
        report();
    }

    private void write(Runnable change) {
        isWriting = true;
        try {
            change.run();
        } finally {
            isWriting = false;
        }
    }

    private void failed(Exception problem) {
        Shown present = shown;
        view.set(present == null ? null : present.view);
        network.refuse(problem);
        message.set(String.valueOf(problem.getMessage()));
    }

    /** The text is another one by now. */
    private void left() {
        if (!isWriting && view.get() != null) {
            making.cancel();
            shown = null;
            before = OptionalDouble.empty();
            view.set(null);
            message.set("");
        }
    }

    // Going on

    /** Shows another part with the same parameters, or the same part of another sample. */
    private void change(Supplier<ScalarView> next) {
        before = OptionalDouble.empty();
        show(next.get(), false);
    }

    /** Shows another part of the same network. */
    public void show(ScenePart part) {
        ScalarView present = view.get();
        if (present != null && !present.part().equals(part)) {
            change(() -> present.with(part));
        }
    }

    /** Goes to another sample of the same part of the data; step, selection and open groups stay. */
    public void goTo(int sample) {
        ScalarView present = view.get();
        if (present != null) {
            int index = Math.clamp(sample, 0, present.samples().size() - 1);
            if (index != present.sample().index()) {
                change(() -> present.with(new SamplePlace(present.sample().test(), index)));
            }
        }
    }

    /** Goes some samples on, or back. */
    public void move(int by) {
        ScalarView present = view.get();
        if (present != null && present.part().isOfOneSample()) {
            goTo(present.sample().index() + by);
        }
    }

    /** Takes the parameters that the training has come to. */
    public void takeNewest() {
        ScalarView present = view.get();
        if (present != null) {
            snapshot().ifPresent(now -> change(() -> present.at(now)));
        }
    }

    /** Whether the training has nothing newer. */
    public boolean isNewest() {
        ScalarView present = view.get();
        return present == null || snapshot().map(present::isAt).orElse(true);
    }

    // Applying

    /** Why the gradients on screen cannot change the network; empty if they can. */
    public Optional<Obstacle> obstacle() {
        ScalarView present = view.get();
        Trace trace = expression.traceProperty().get();
        if (present == null || trace == null || isUpdating || busy.get()) {
            return Optional.of(Obstacle.BUSY);
        }
        if (!present.part().isLoss()) {
            return Optional.of(Obstacle.NO_LOSS);
        }
        if (present.part().isOfOneSample() && present.sample().test()) {
            return Optional.of(Obstacle.TEST_SAMPLE);
        }
        if (!isNewest()) {
            return Optional.of(Obstacle.MOVED_ON);
        }
        return expression.stepProperty().get() == trace.stepCount() ? Optional.empty() : Optional.of(Obstacle.NOT_DONE);
    }

    /** Lets the training make one update with the gradients on screen, and shows what it comes to. */
    public void apply() {
        Shown present = shown;
        Drawing drawing = expression.drawingProperty().get();
        Trace trace = expression.traceProperty().get();
        if (present == null || drawing == null || trace == null || obstacle().isPresent()) {
            return;
        }
        ScalarView asked = present.view;
        double loss = trace.data(trace.graph().root());
        isUpdating = true;
        network.update(
                asked.run(),
                asked.parameters(),
                present.written.gradients(asked, drawing.program(), trace),
                outcome -> answered(asked, loss, outcome));
    }

    private void answered(ScalarView asked, double loss, Update outcome) {
        isUpdating = false;
        boolean isStillHere = asked.equals(view.get());
        switch (outcome) {
            case Update.Refused(String reason) -> message.set(reason);
            case Update.Done done
            when isStillHere -> {
                expression.forgetChanges();
                before = OptionalDouble.of(loss);
                show(asked.updated(done.parameters()), false);
            }
            case Update.Done done -> message.set(Messages.text("ui.scene.applied"));
        }
    }

    /** Tells what an update has done to the loss, once that is computed. */
    private void report() {
        Shown present = shown;
        Drawing drawing = expression.drawingProperty().get();
        Trace trace = expression.traceProperty().get();
        if (before.isPresent()
                && present != null
                && drawing != null
                && trace != null
                && present.view.equals(view.get())
                && present.written.is(drawing.program())) {
            message.set(Messages.text(
                    "ui.scene.lossChange",
                    Numbers.brief(before.getAsDouble()),
                    Numbers.brief(trace.data(trace.graph().root()))));
            before = OptionalDouble.empty();
        }
    }

    // Looking

    /** What is shown, or about to be; null while the expression comes from elsewhere. */
    public ReadOnlyObjectProperty<@Nullable ScalarView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** What came of the last update; empty otherwise. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether a graph is on its way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public NetworkSession network() {
        return network;
    }

    public ExpressionSession expression() {
        return expression;
    }
}
