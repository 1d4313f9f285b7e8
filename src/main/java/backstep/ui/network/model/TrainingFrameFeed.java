package backstep.ui.network.model;

import backstep.data.Feature;
import backstep.nn.Parameters;
import backstep.nn.field.HeatMaps;
import backstep.nn.field.Maps;
import backstep.nn.field.Neuron;
import backstep.nn.field.Plane;
import backstep.nn.kernel.Backend;
import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import backstep.ui.task.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Turns the snapshots of a training into moments to be shown. Maps are made of the newest snapshot only, and of none
 * before those of the last one are shown: however fast a training runs, it never gets ahead of the window. One that runs
 * flat out is shown less often, which leaves nearly all of a core to training.
 */
final class TrainingFrameFeed {

    /** The least time between two frames of a training that runs flat out. */
    private static final long REST_NANOS = 50_000_000;

    /** How much longer than it takes to make maps none are made then. */
    private static final long REST_SHARE = 4;

    private final Tasks tasks;
    private final LongSupplier clock;
    private final Consumer<? super Exception> failure;
    private final HeatMaps mapper = new HeatMaps(Backend.best());
    private final AtomicReference<@Nullable Snapshot> newest = new AtomicReference<>();
    /** Whether the window's thread is to look at what is newest. */
    private final AtomicBoolean asked = new AtomicBoolean();

    private volatile boolean flatOut;
    /** From when on the next frame of a training that runs flat out may be made. */
    private volatile long due;

    private final ReadOnlyObjectWrapper<@Nullable TrainingFrame> frame = new ReadOnlyObjectWrapper<>();
    /** The newest snapshot that is shown or on its way to be. */
    private @Nullable Snapshot taken;

    private @Nullable Plane plane;
    private Optional<Neuron> close = Optional.empty();
    private boolean mapping;
    private boolean closed;

    TrainingFrameFeed(Tasks tasks, Consumer<? super Exception> failure) {
        this(tasks, failure, System::nanoTime);
    }

    /** @param clock as {@link System#nanoTime}, for any thread */
    TrainingFrameFeed(Tasks tasks, Consumer<? super Exception> failure, LongSupplier clock) {
        this.tasks = tasks;
        this.failure = failure;
        this.clock = clock;
        this.due = clock.getAsLong();
    }

    /** Says whether training goes as fast as it can, so that it is not to be held up. */
    void setFlatOut(boolean fast) {
        flatOut = fast;
    }

    /** Takes a snapshot, on any thread. */
    void offer(Snapshot snapshot) {
        newest.set(snapshot);
        if (!canWait(snapshot) && asked.compareAndSet(false, true)) {
            tasks.later(this::takeAsked);
        }
    }

    /** Whether a snapshot need not be shown, as another one is going to follow. */
    private boolean canWait(Snapshot snapshot) {
        return flatOut && snapshot.state() == RunState.RUNNING && clock.getAsLong() - due < 0;
    }

    private void takeAsked() {
        asked.set(false);
        take();
    }

    /** Looks at a plane, and closely at the neuron that is pointed at, whichever they are. */
    void follow(ObservableValue<@Nullable Plane> seen, PointedAt pointedAt) {
        seen.subscribe(now -> look(now, pointedAt.neuronProperty().get()));
        pointedAt.neuronProperty().subscribe(now -> look(seen.getValue(), now));
    }

    /** Looks at another plane, of which there is none before there are samples, or at another neuron closely. */
    void look(@Nullable Plane otherPlane, Optional<Neuron> neuron) {
        plane = otherPlane;
        close = neuron;
        // Not the one on screen: a newer one may be on its way, and must not be followed by an older one.
        Snapshot again = taken;
        if (again != null) {
            newest.compareAndSet(null, again);
            due = clock.getAsLong();
            take();
        }
    }

    /** Shows nothing any more: the window is gone, and what could work for it soon will be. */
    void close() {
        closed = true;
    }

    private void take() {
        Snapshot waiting = newest.get();
        boolean isTurn = waiting != null && !mapping && !closed && !canWait(waiting);
        Snapshot snapshot = isTurn ? newest.getAndSet(null) : null;
        if (snapshot != null) {
            mapping = true;
            taken = snapshot;
            Plane wanted = suiting(snapshot);
            Optional<Neuron> neuron =
                    close.filter(each -> each.existsIn(snapshot.parameters().spec()));
            tasks.run(() -> frame(snapshot, wanted, neuron), this::show, this::failed);
        }
    }

    private Plane suiting(Snapshot snapshot) {
        Plane present = plane;
        boolean fits = present != null
                && present.held().size() == snapshot.spec().data().train().inputs();
        return present != null && fits ? present : Plane.around(snapshot.spec().data());
    }

    private TrainingFrame frame(Snapshot snapshot, Plane wanted, Optional<Neuron> neuron) {
        long start = clock.getAsLong();
        boolean quick = flatOut && snapshot.state() == RunState.RUNNING;
        Parameters network = snapshot.parameters();
        List<Feature> features = snapshot.spec().features();
        Maps maps = quick
                ? mapper.quickly(network, wanted, features, neuron)
                : mapper.map(network, wanted, features, neuron);
        long end = clock.getAsLong();
        due = Math.max(start + REST_NANOS, end + REST_SHARE * (end - start));
        return new TrainingFrame(snapshot, maps);
    }

    private void show(TrainingFrame next) {
        mapping = false;
        frame.set(next);
        take();
    }

    private void failed(Exception reason) {
        mapping = false;
        failure.accept(reason);
        take();
    }

    /** Whether what was offered last is shown. */
    boolean isUpToDate() {
        return !mapping && newest.get() == null;
    }

    ReadOnlyObjectProperty<@Nullable TrainingFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }
}
