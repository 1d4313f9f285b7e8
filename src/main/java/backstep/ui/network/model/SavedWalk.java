package backstep.ui.network.model;

import backstep.document.NetworkSpec;
import backstep.document.ViewSpec;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How far one has gone through the scalar graph of the next sample, as documents keep it. The graph itself follows from
 * where the training stands, so that the walk begins once that is on screen.
 */
final class SavedWalk implements ViewItem {

    private final NetworkStore store;
    private final BooleanSupplier isAtRest;
    private Optional<Wanted> wanted = Optional.empty();

    /**
     * A walk that waits for its network.
     *
     * @param network that it goes through; in another one there is nothing to be gone on with
     */
    private record Wanted(NetworkSpec network, int steps) {}

    SavedWalk(NetworkStore store, BooleanSupplier isAtRest) {
        this.store = store;
        this.isAtRest = isAtRest;
        store.state().subscribe(this::begin);
    }

    @Override
    public ViewSpec capture(ViewSpec into) {
        ViewSpec without = into.without(ViewName.WALK.text());
        OptionalInt steps = steps();
        return steps.isPresent() ? without.withNumber(ViewName.WALK.text(), steps.getAsInt()) : without;
    }

    private OptionalInt steps() {
        NetworkState now = store.now();
        NodeWalk walk = now.walk();
        return walk != null
                ? OptionalInt.of(walk.index())
                : wanted.filter(each -> each.network.equals(now.spec())).stream()
                        .mapToInt(Wanted::steps)
                        .findFirst();
    }

    @Override
    public void apply(ViewSpec from) {
        NetworkState now = store.now();
        wanted = Optional.ofNullable(from.numbers().get(ViewName.WALK.text()))
                .filter(steps -> steps >= 1)
                .map(steps -> new Wanted(now.spec(), steps.intValue()));
        if (now.walk() != null) {
            store.set(now.with((@Nullable NodeWalk) null));
        }
        begin();
    }

    private void begin() {
        NetworkState now = store.now();
        TrainingFrame frame = now.frame();
        wanted = wanted.filter(each -> each.network.equals(now.spec()));
        if (wanted.isPresent() && frame != null && isAtRest.getAsBoolean()) {
            int steps = wanted.get().steps;
            wanted = Optional.empty();
            store.set(now.with(NodeWalk.at(frame.snapshot(), steps)));
        }
    }
}
