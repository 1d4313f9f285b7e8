package backstep.ui.network.model;

import backstep.data.Split;
import backstep.document.Act;
import backstep.document.Changes;
import backstep.document.History;
import backstep.nn.Parameters;
import backstep.nn.field.Neuron;
import backstep.nn.field.Plane;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Experiment;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.TrainingLoop;
import backstep.nn.train.Update;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import backstep.ui.widget.Undoing;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * A network that is set up and trained. Features read its properties and call its methods, on the JavaFX thread; the
 * training, the making of samples and the heat maps go on elsewhere.
 *
 * <p>What somebody has set up is an {@link Experiment}. What it has come to so far arrives as {@link #frameProperty()}, at
 * most as often as it can be drawn.
 */
public final class NetworkSession implements AutoCloseable {

    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Experiment> experiment = new ReadOnlyObjectWrapper<>(Experiment.first());
    private final ReadOnlyObjectWrapper<@Nullable NodeWalk> walk = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Plane> plane = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Optional<Neuron>> pointed = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<SamplePlace>> highlighted = new SimpleObjectProperty<>(Optional.empty());
    private final KeptRuns runs = new KeptRuns();
    private final History<Experiment> history = new History<>(Experiment.first());
    private final Undoing acts = new Undoing(history, before -> attempt(() -> become(before, false)));
    private final Latest<Prepared> preparing;
    private final TrainingFrameFeed feed;

    private final ReadOnlyDoubleWrapper pace = new ReadOnlyDoubleWrapper(Double.POSITIVE_INFINITY);
    private @Nullable TrainingLoop trainer;

    /** What the trainer was given last. */
    private @Nullable Given given;

    /** An experiment whose samples are made. */
    private record Prepared(Experiment experiment, Split split, boolean fresh) {}

    /** Nothing is computed before {@link #start}. */
    public NetworkSession(Tasks tasks) {
        this.tasks = tasks;
        this.preparing = tasks.latest(this::prepared, problem::set);
        this.feed = new TrainingFrameFeed(tasks, problem::set);
        pointed.subscribe(this::look);
    }

    /** Makes the samples and the network, unless that was done before. */
    public void start() {
        if (given == null && !preparing.runningProperty().get()) {
            prepare(experiment.get(), true);
        }
    }

    /** Ends the training. */
    @Override
    public void close() {
        preparing.cancel();
        feed.close();
        command(TrainingLoop::close);
    }

    // Setting up

    /**
     * Changes what is set up. Training goes on if it was going on, with the new settings or samples; another shape of the
     * network begins a new run that keeps what can be kept of the weights. What cannot be is refused: it becomes {@link
     * #problemProperty()}, and everything stays as it is.
     */
    public void change(UnaryOperator<Experiment> change) {
        attempt(() -> {
            Experiment before = experiment.get();
            Experiment after = change.apply(before);
            if (!after.equals(before)) {
                become(after, false);
                history.done(Changes.between(before, after), after);
            }
        });
    }

    /** Begins with another experiment altogether. */
    public void open(Experiment other) {
        attempt(() -> {
            become(other, true);
            history.done(Act.single("experiment"), other);
        });
        runs.hideAllBut(other.samples());
    }

    /** Back to what was set up before the last change. */
    public void undo() {
        acts.undo();
    }

    /** Forth again. */
    public void redo() {
        acts.redo();
    }

    private void become(Experiment next, boolean fresh) {
        Given present = given;
        if (present != null && next.samples().equals(present.experiment().samples())) {
            preparing.cancel();
            apply(new Prepared(next, present.run().data(), fresh));
            experiment.set(next);
        } else {
            experiment.set(next);
            prepare(next, fresh);
        }
    }

    private void prepare(Experiment wanted, boolean fresh) {
        preparing.submit(() -> new Prepared(wanted, wanted.samples().split(), fresh));
    }

    private void prepared(Prepared made) {
        Plane present = plane.get();
        plane.set(present == null || made.fresh ? Plane.around(made.split) : present.suiting(made.split));
        look();
        attempt(() -> apply(made));
    }

    private void attempt(Runnable change) {
        try {
            problem.set(null);
            change.run();
        } catch (IllegalArgumentException impossible) {
            problem.set(impossible);
            Given present = given;
            if (present != null) {
                experiment.set(present.experiment());
                history.amend(present.experiment());
            }
        }
    }

    /** Hands an experiment over to the trainer, as the same run or as a new one. */
    private void apply(Prepared made) {
        Given present = given;
        Experiment next = made.experiment;
        if (present == null) {
            RunSpec run = next.run(made.split);
            train(run);
            give(next, run, 0);
        } else if (!made.fresh && next.network().equals(present.experiment().network())) {
            RunSpec run =
                    next.run(made.split, present.run().initial(), present.run().frozen());
            command(trainer -> trainer.change(run));
            give(next, run, present.number());
        } else {
            Parameters initial = made.fresh
                    ? Parameters.draw(next.network())
                    : present.startOf(next.network(), frameProperty().get());
            RunSpec run = next.run(made.split, initial, Set.of());
            boolean goOn = !made.fresh && isRunning();
            give(next, run, ask(trainer -> trainer.reset(run)));
            if (goOn) {
                command(TrainingLoop::run);
            }
        }
    }

    private void give(Experiment next, RunSpec run, int number) {
        walk.set(null);
        given = new Given(next, run, number);
        runs.begun(number, next);
    }

    private void train(RunSpec run) {
        TrainingLoop begun = new TrainingLoop(
                run,
                Backend.best(),
                new EndedRuns(feed::offer, end -> tasks.later(() -> runs.ended(end, experiment.get()))),
                reason -> tasks.later(() -> problem.set(reason)));
        begun.setPace(pace.get());
        trainer = begun;
        tasks.run(
                () -> {
                    begun.work();
                    return begun;
                },
                ended -> {},
                problem::set);
    }

    // Training

    private void command(Consumer<TrainingLoop> command) {
        Optional.ofNullable(trainer).ifPresent(command);
    }

    private int ask(ToIntFunction<TrainingLoop> command) {
        TrainingLoop present = trainer;
        return present == null ? 0 : command.applyAsInt(present);
    }

    public boolean isRunning() {
        TrainingFrame shown = frameProperty().get();
        return shown != null && shown.snapshot().state() == RunState.RUNNING;
    }

    /** Trains until a stop rule or {@link #pause} ends it. */
    public void run() {
        walk.set(null);
        command(TrainingLoop::run);
    }

    public void pause() {
        command(TrainingLoop::pause);
    }

    /** Takes all samples that are left of the present epoch, and pauses. */
    public void stepEpoch() {
        walk.set(null);
        command(TrainingLoop::stepEpoch);
    }

    /** Takes one more sample, and pauses; the last of a batch brings the update. */
    public void stepSample() {
        walk.set(null);
        command(TrainingLoop::stepSample);
    }

    /** Does one more step in the scalar graph of the next sample, which is taken after the last one; or pauses first. */
    public void stepNode() {
        NodeWalk present = walk.get();
        TrainingFrame shown = frameProperty().get();
        if (present != null && present.isOver()) {
            stepSample();
        } else if (present != null) {
            walk.set(present.next());
        } else if (shown != null && isAtRest()) {
            walk.set(NodeWalk.begin(shown.snapshot()).next());
        } else {
            pause();
        }
    }

    /** Back to the weights that the run began with. */
    public void reset() {
        again(TrainingLoop::reset);
    }

    /** Begins again with weights from the next seed. */
    public void redraw() {
        change(Experiment::redrawn);
    }

    /** Goes on from the last network with a finite loss, if the run has diverged. */
    public void resetToLastFinite() {
        again(TrainingLoop::resetToLastFinite);
    }

    private void again(ToIntFunction<TrainingLoop> reset) {
        Given present = given;
        if (present != null) {
            give(present.experiment(), present.run(), ask(reset));
        }
    }

    /**
     * Slows training down.
     *
     * @param epochs in a second; infinity for as fast as it goes
     */
    public void setPace(double epochs) {
        pace.set(epochs);
        command(present -> present.setPace(epochs));
    }

    /** In epochs a second. */
    public ReadOnlyDoubleProperty paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /** Puts a number into a parameter of the network as it is now. */
    public void setParameter(int place, double value) {
        walk.set(null);
        Given present = given;
        if (present != null) {
            command(trainer -> trainer.set(present.number(), place, value));
        }
    }

    /** Makes one update as {@link TrainingLoop#update} does; the answer comes on the JavaFX thread. */
    public void update(int run, Parameters at, Parameters gradients, Consumer<Update> answer) {
        walk.set(null);
        command(trainer -> trainer.update(run, at, gradients, outcome -> tasks.later(() -> answer.accept(outcome))));
    }

    /** Keeps a parameter as it is from now on, or lets it change again. */
    public void freeze(int place, boolean keep) {
        Given present = given;
        if (present != null) {
            Set<Integer> places = new HashSet<>(present.run().frozen());
            boolean changed = keep ? places.add(place) : places.remove(place);
            if (changed) {
                RunSpec run = present.run().freezing(places);
                command(trainer -> trainer.change(run));
                give(present.experiment(), run, present.number());
            }
        }
    }

    private void look() {
        Plane present = plane.get();
        if (present != null) {
            feed.look(present, pointed.get());
        }
    }

    /** Shows another plane of the inputs. */
    public void show(Plane other) {
        plane.set(other);
        look();
    }

    /** What is set up. */
    public ReadOnlyObjectProperty<Experiment> experimentProperty() {
        return experiment.getReadOnlyProperty();
    }

    /** What it has come to; null before {@link #start}. */
    public ReadOnlyObjectProperty<@Nullable TrainingFrame> frameProperty() {
        return feed.frameProperty();
    }

    /** The part of the inputs' space that is looked at; null before {@link #start}. */
    public ReadOnlyObjectProperty<@Nullable Plane> planeProperty() {
        return plane.getReadOnlyProperty();
    }

    /** The neuron that someone points at, of which {@link backstep.nn.field.Maps#closeUp} is made. */
    public ObjectProperty<Optional<Neuron>> pointedProperty() {
        return pointed;
    }

    /** The sample that someone has chosen in a list; it may be gone since. */
    public ObjectProperty<Optional<SamplePlace>> highlightedProperty() {
        return highlighted;
    }

    /** Where someone stands in the scalar graph of the next sample; null if nobody steps through it. */
    public ReadOnlyObjectProperty<@Nullable NodeWalk> walkProperty() {
        return walk.getReadOnlyProperty();
    }

    /** Why the last change was refused, or what went wrong; null if nothing did. */
    public ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Says what is wrong with something that somebody wanted, such as a file that cannot be read. */
    public void refuse(Exception reason) {
        problem.set(reason);
    }

    public KeptRuns runs() {
        return runs;
    }

    /** What was set up before, and what was undone. */
    public Undoing acts() {
        return acts;
    }

    /** Whether everything that was asked for is done and shown, and nothing runs. */
    public boolean isAtRest() {
        TrainingFrame shown = frameProperty().get();
        return !preparing.runningProperty().get()
                && shown != null
                && shown.snapshot().answered() == ask(TrainingLoop::asked)
                && feed.isUpToDate()
                && !isRunning();
    }
}
