package backstep.document;

import backstep.engine.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Another run of the same operations, shown beside the present one. */
public sealed interface ComparisonSpec {

    /** The figure whose differences are coloured; empty if none are. */
    Optional<Quantity> coloured();

    /** The same with another figure coloured. */
    ComparisonSpec withColoured(Optional<Quantity> figure);

    /**
     * The run after one step of gradient descent.
     *
     * @param rate the learning rate of that step
     * @param kept the leaves that stay as they are, such as a sample's inputs
     */
    record AfterUpdate(double rate, Set<NodeRef> kept, Optional<Quantity> coloured) implements ComparisonSpec {

        /** @throws IllegalArgumentException if the rate is not finite */
        public AfterUpdate {
            kept = Set.copyOf(kept);
            if (!Double.isFinite(rate)) {
                throw new IllegalArgumentException("a learning rate of " + rate);
            }
        }

        @Override
        public AfterUpdate withColoured(Optional<Quantity> figure) {
            return new AfterUpdate(rate, kept, figure);
        }
    }

    /**
     * A run that was kept as it was.
     *
     * @param name what it is called, such as a run of a training; empty for a reference of the person's own
     * @param isEarlier whether it counts as the one before, so that differences are those from it to the present one
     * @param values those of all nodes that are no operations
     * @param interventions what was set by hand in it
     */
    record Reference(
            String name,
            boolean isEarlier,
            Map<NodeRef, Double> values,
            List<InterventionSpec> interventions,
            Optional<Quantity> coloured)
            implements ComparisonSpec {

        public Reference {
            values = Map.copyOf(values);
            interventions = List.copyOf(interventions);
        }

        @Override
        public Reference withColoured(Optional<Quantity> figure) {
            return new Reference(name, isEarlier, values, interventions, figure);
        }
    }
}
