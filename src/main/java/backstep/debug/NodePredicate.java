package backstep.debug;

import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.Op;
import backstep.engine.Quantity;
import backstep.lang.WatchExpression;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One condition on a node at some moment of a run. What is not computed yet fulfils no condition on figures. */
public sealed interface NodePredicate {

    boolean matches(Known known, int node);

    /** The figures that it looks at. */
    Set<Quantity> figures();

    /** The label contains a word, whatever the case; or the node is an operation of that name. */
    record Word(String word, Set<Op> operations) implements NodePredicate {

        public Word {
            operations = Set.copyOf(operations);
        }

        @Override
        public boolean matches(Known known, int node) {
            return operations.contains(known.graph().op(node)) || contains(known.graph(), node, word);
        }

        @Override
        public Set<Quantity> figures() {
            return Set.of();
        }
    }

    /** The label contains a word, whatever the case. */
    record Labelled(String word) implements NodePredicate {

        @Override
        public boolean matches(Known known, int node) {
            return contains(known.graph(), node, word);
        }

        @Override
        public Set<Quantity> figures() {
            return Set.of();
        }
    }

    /** The node is one of some operations. */
    record Operation(Set<Op> operations) implements NodePredicate {

        public Operation {
            operations = Set.copyOf(operations);
        }

        @Override
        public boolean matches(Known known, int node) {
            return operations.contains(known.graph().op(node));
        }

        @Override
        public Set<Quantity> figures() {
            return Set.of();
        }
    }

    /** Its value or its gradient is infinite or NaN. */
    record NonFinite() implements NodePredicate {

        @Override
        public boolean matches(Known known, int node) {
            return isSpoilt(known, node, Quantity.DATA) || isSpoilt(known, node, Quantity.GRAD);
        }

        private static boolean isSpoilt(Known known, int node, Quantity figure) {
            return known.knows(node, figure) && !Double.isFinite(known.figure(node, figure));
        }

        @Override
        public Set<Quantity> figures() {
            return EnumSet.allOf(Quantity.class);
        }
    }

    /**
     * A comparison of its figures holds.
     *
     * @param asked what stands for each name of the measure
     */
    record Compared(WatchExpression measure, List<Quantity> asked) implements NodePredicate {

        public Compared {
            asked = List.copyOf(asked);
        }

        @Override
        public boolean matches(Known known, int node) {
            for (Quantity figure : asked) {
                if (!known.knows(node, figure)) {
                    return false;
                }
            }
            return measure.holds(name -> known.figure(node, asked.get(name)));
        }

        @Override
        public Set<Quantity> figures() {
            return Set.copyOf(asked);
        }

        /** The side of the comparison that is asked about: the first that has a figure in it. */
        double subject(Known known, int node) {
            return measure.subject(name -> known.figure(node, asked.get(name)));
        }
    }

    private static boolean contains(Graph graph, int node, String word) {
        @Nullable String label = graph.label(node);
        if (label == null) {
            return false;
        }
        for (int start = 0; start + word.length() <= label.length(); start++) {
            if (label.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
