package backstep.ui.network.model;

import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import backstep.ui.view.ViewValue.Kind;
import backstep.ui.view.Waiting;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How far one has gone through the scalar graph of the next sample, as documents keep it. The graph itself follows from
 * where the training stands, so that the walk begins once that is on screen; in another network there is nothing to be gone
 * on with.
 */
final class SavedWalk {

    private final NetworkStore store;
    private final BooleanSupplier isAtRest;
    private final Waiting<Double> waiting;

    SavedWalk(NetworkStore store, BooleanSupplier isAtRest) {
        this.store = store;
        this.isAtRest = isAtRest;
        waiting = new Waiting<>(() -> store.now().spec());
        store.state().subscribe(this::begin);
    }

    /** What documents keep. */
    ViewItem look() {
        return new ViewValue<>(ViewName.WALK, Kind.NUMBER, this::steps, this::go, () -> go(0));
    }

    private Optional<Double> steps() {
        NodeWalk walk = store.now().walk();
        return walk == null ? waiting.get() : Optional.of((double) walk.index());
    }

    /** @param steps below 1 for no walk */
    private void go(double steps) {
        NetworkState now = store.now();
        waiting.set(Optional.of(steps).filter(each -> each >= 1));
        if (now.walk() != null) {
            store.set(now.with((@Nullable NodeWalk) null));
        }
        begin();
    }

    private void begin() {
        NetworkState now = store.now();
        TrainingFrame frame = now.frame();
        Optional<Double> wanted = waiting.get();
        if (wanted.isPresent() && frame != null && isAtRest.getAsBoolean()) {
            waiting.end();
            store.set(now.with(NodeWalk.at(frame.snapshot(), wanted.get().intValue())));
        }
    }
}
