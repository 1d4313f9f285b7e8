package backstep.ui.network.model;

import backstep.document.Act;
import backstep.document.Changes;
import backstep.document.NetworkSpec;
import backstep.nn.train.Experiment;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is done with all that is set up before a run, and how that is recorded. */
final class SetupActs {

    private final NetworkStore store;
    private final NetworkPipeline pipeline;
    private final Consumer<@Nullable Exception> problem;

    /** @param problem is told why a change was refused, and null before each */
    SetupActs(NetworkStore store, NetworkPipeline pipeline, Consumer<@Nullable Exception> problem) {
        this.store = store;
        this.pipeline = pipeline;
        this.problem = problem;
    }

    void change(UnaryOperator<NetworkSpec> change) {
        pipeline.whenRestored(() -> {
            problem.accept(null);
            try {
                NetworkSpec before = store.now().spec();
                NetworkSpec after = change.apply(before);
                if (!after.equals(before)) {
                    pipeline.change(Changes.between(before, after), after);
                }
            } catch (IllegalArgumentException impossible) {
                problem.accept(impossible);
            }
        });
    }

    void freeze(int place, boolean keep) {
        change(spec -> {
            Set<Integer> places = new HashSet<>(spec.frozen());
            boolean changed = keep ? places.add(place) : places.remove(place);
            return changed ? spec.withFrozen(places) : spec;
        });
    }

    void open(Experiment other) {
        problem.accept(null);
        NetworkSpec opened = NetworkSpec.of(other);
        store.leave();
        store.act(Act.single("experiment"), store.now().with(opened));
        pipeline.restore(opened, true);
    }

    void show(NetworkSpec other) {
        if (other.equals(store.now().spec())) {
            store.keep();
        } else {
            problem.accept(null);
            pipeline.restore(other, false);
        }
    }
}
