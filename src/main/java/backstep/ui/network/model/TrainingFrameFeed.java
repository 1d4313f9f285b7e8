package backstep.ui.network.model;

import backstep.nn.field.HeatMaps;
import backstep.nn.field.Maps;
import backstep.nn.field.Neuron;
import backstep.nn.field.Plane;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Snapshot;
import backstep.ui.task.Tasks;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Turns the snapshots of a training into moments to be shown. Maps are made of the newest snapshot only, and of none
 * before those of the last one are shown: however fast a training runs, it never gets ahead of the window.
 */
final class TrainingFrameFeed {

    private final Tasks tasks;
    private final Consumer<? super Exception> failure;
    private final HeatMaps mapper = new HeatMaps(Backend.best());
    private final AtomicReference<@Nullable Snapshot> newest = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<@Nullable TrainingFrame> frame = new ReadOnlyObjectWrapper<>();
    /** The newest snapshot that is shown or on its way to be. */
    private @Nullable Snapshot taken;

    private @Nullable Plane plane;
    private Optional<Neuron> close = Optional.empty();
    private boolean mapping;
    private boolean closed;

    TrainingFrameFeed(Tasks tasks, Consumer<? super Exception> failure) {
        this.tasks = tasks;
        this.failure = failure;
    }

    /** Takes a snapshot, on any thread. */
    void offer(Snapshot snapshot) {
        if (newest.getAndSet(snapshot) == null) {
            tasks.later(this::take);
        }
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
        if (again != null && newest.compareAndSet(null, again)) {
            take();
        }
    }

    /** Shows nothing any more: the window is gone, and what could work for it soon will be. */
    void close() {
        closed = true;
    }

    private void take() {
        Snapshot snapshot = mapping || closed ? null : newest.getAndSet(null);
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
        Maps maps = mapper.map(snapshot.parameters(), wanted, snapshot.spec().features(), neuron);
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
