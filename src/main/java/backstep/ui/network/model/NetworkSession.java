package backstep.ui.network.model;

import backstep.document.Editing;
import backstep.document.NetworkSpec;
import backstep.nn.Parameters;
import backstep.nn.field.Plane;
import backstep.nn.train.Experiment;
import backstep.nn.train.TrainingLoop;
import backstep.nn.train.Update;
import backstep.ui.task.Tasks;
import backstep.ui.view.ViewItem;
import backstep.ui.widget.DerivedProperty;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A network that is set up and trained. What the learner has made of it is a {@link NetworkSpec}; what that comes to
 * follows, at most as often as it can be drawn, and both are one value, {@link #stateProperty()}, of which other properties
 * are parts. Features read these and call its methods, on the JavaFX thread; the training, the making of samples and the
 * heat maps go on elsewhere.
 */
public final class NetworkSession implements AutoCloseable {

    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>();
    private final PointedAt pointedAt = new PointedAt();
    private final KeptRuns runs = new KeptRuns();
    private final TrainingFrameFeed feed;
    private final Trainer trainer;
    private final NetworkStore store;
    private final NetworkPipeline pipeline;
    private final SetupActs setup;
    private final TrainingActs training;
    private final SavedWalk savedWalk;
    private final ReadOnlyObjectProperty<Experiment> experiment;
    private final ReadOnlyObjectProperty<@Nullable TrainingFrame> frame;
    private final ReadOnlyObjectProperty<@Nullable Plane> plane;
    private final ReadOnlyObjectProperty<@Nullable NodeWalk> walk;

    /**
     * Nothing is computed before {@link #start}.
     *
     * @param edits the network of what is open
     */
    public NetworkSession(Tasks tasks, Editing<NetworkSpec> edits) {
        this.feed = new TrainingFrameFeed(tasks, problem::set);
        this.trainer = new Trainer(
                tasks,
                new EndedRuns(
                        feed::offer,
                        end -> tasks.later(
                                () -> runs.ended(end, experimentProperty().get()))),
                problem::set);
        this.store = new NetworkStore(tasks, edits, trainer);
        this.pipeline = new NetworkPipeline(tasks, store, trainer, runs, problem::set);
        this.setup = new SetupActs(store, pipeline, problem::set);
        this.training = new TrainingActs(store, trainer, pipeline);
        this.experiment =
                new DerivedProperty<>(stateProperty(), now -> now.spec().experiment());
        this.frame = new DerivedProperty<NetworkState, @Nullable TrainingFrame>(stateProperty(), NetworkState::frame);
        this.plane = new DerivedProperty<NetworkState, @Nullable Plane>(stateProperty(), NetworkState::plane);
        this.walk = new DerivedProperty<NetworkState, @Nullable NodeWalk>(stateProperty(), NetworkState::walk);
        feed.frameProperty().subscribe(shown -> Optional.ofNullable(shown).ifPresent(store::see));
        feed.follow(plane, pointedAt);
        paceProperty().subscribe(pace -> feed.setFlatOut(Double.isInfinite(pace.doubleValue())));
        savedWalk = new SavedWalk(store, this::isAtRest);
    }

    /** Makes the samples and the network, unless that was done before. */
    public void start() {
        pipeline.start();
    }

    /** Ends the training. */
    @Override
    public void close() {
        pipeline.close();
        feed.close();
        trainer.close();
    }

    // Setting up

    /**
     * Changes what is set up. Training goes on if it was going on, with the new settings or samples, and with other layers,
     * which keep what they can of the weights; another data set, or another seed, begins a new run with the weights that the
     * seed draws. What cannot be is refused: it becomes {@link
     * #problemProperty()}, and everything stays as it is.
     */
    public void change(UnaryOperator<Experiment> change) {
        setup.change(spec -> spec.withExperiment(change.apply(spec.experiment())));
    }

    /** Begins with another experiment altogether. */
    public void open(Experiment other) {
        setup.open(other);
        runs.hideAllBut(other.samples());
    }

    /** Shows what was undone, redone or opened elsewhere: it stands exactly where it stood, and does not run. */
    public void show(NetworkSpec other) {
        setup.show(other);
    }

    /** Tells what the learner has made of it, with where training stands just now. The answer may come at once. */
    public void exact(Consumer<NetworkSpec> answer) {
        training.exact(answer);
    }

    /** Keeps a parameter as it is from now on, or lets it change again. */
    public void freeze(int place, boolean keep) {
        setup.freeze(place, keep);
    }

    // Training

    public boolean isRunning() {
        return store.now().isRunning();
    }

    /** Trains until a stop rule or {@link #pause} ends it. */
    public void run() {
        training.run();
    }

    public void pause() {
        training.pause();
    }

    /** Takes all samples that are left of the present epoch, and pauses. */
    public void stepEpoch() {
        training.stepEpoch();
    }

    /** Takes one more sample, and pauses; the last of a batch brings the update. */
    public void stepSample() {
        training.stepSample();
    }

    /** Does one more step in the scalar graph of the next sample, which is taken after the last one; or pauses first. */
    public void stepNode() {
        training.stepNode(isAtRest());
    }

    /** Back to the weights that the run began with. */
    public void reset() {
        training.reset();
    }

    /** Goes on from the last good network, at its epoch, if the run has diverged. */
    public void resetToLastFinite() {
        training.resetToLastFinite();
    }

    /**
     * Slows training down.
     *
     * @param epochs in a second; infinity for as fast as it goes
     */
    public void setPace(double epochs) {
        trainer.setPace(epochs);
    }

    /** In epochs a second. */
    public ReadOnlyDoubleProperty paceProperty() {
        return trainer.paceProperty();
    }

    /** Puts a number into a parameter of the network as it is now. */
    public void setParameter(int place, double value) {
        training.setParameter(place, value);
    }

    /** Makes one update as {@link TrainingLoop#update} does; the answer comes on the JavaFX thread. */
    public void update(int run, Parameters at, Parameters gradients, Consumer<Update> answer) {
        training.update(run, at, gradients, answer);
    }

    // Looking

    /** Shows another plane of the inputs. */
    public void show(Plane other) {
        store.set(store.now().seeing(other));
    }

    /** Shows the plane that is shown of samples by itself. */
    public void showUsualPlane() {
        pipeline.showUsualPlane();
    }

    /** All of it. */
    public ReadOnlyObjectProperty<NetworkState> stateProperty() {
        return store.state().getReadOnlyProperty();
    }

    /** What is set up. */
    public ReadOnlyObjectProperty<Experiment> experimentProperty() {
        return experiment;
    }

    /** What it has come to; null before {@link #start}. */
    public ReadOnlyObjectProperty<@Nullable TrainingFrame> frameProperty() {
        return frame;
    }

    /** The part of the inputs' space that is looked at; null before {@link #start}. */
    public ReadOnlyObjectProperty<@Nullable Plane> planeProperty() {
        return plane;
    }

    /** What is pointed at. */
    public PointedAt pointedAt() {
        return pointedAt;
    }

    /** Where one stands in the scalar graph of the next sample; null if it is not stepped through. */
    public ReadOnlyObjectProperty<@Nullable NodeWalk> walkProperty() {
        return walk;
    }

    /** What documents keep of it. */
    public ViewItem walkLook() {
        return savedWalk.look();
    }

    /** Why the last change was refused, or what went wrong; null if nothing did. */
    public ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Says what is wrong with something that was wanted, such as a file that cannot be read. */
    public void refuse(Exception reason) {
        problem.set(reason);
    }

    public KeptRuns runs() {
        return runs;
    }

    /** Whether everything that was asked for is done and shown, and nothing runs. */
    public boolean isAtRest() {
        return !pipeline.isBusy() && store.isAtRest() && feed.isUpToDate();
    }
}
