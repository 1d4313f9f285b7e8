package backstep.ui.expression.model;

import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.text.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Another run of the operations on screen, to be seen beside the present one. */
public sealed interface OtherRun {

    /** What it is called. */
    String name();

    /** Whether it comes before the present run, so that differences are present − other; else they are other − present. */
    boolean isEarlier();

    /** The same for a graph of the same operations, whose names and constants may be others. */
    OtherRun on(Graph graph);

    /**
     * The run itself.
     *
     * @param present the present run, of the graph that it was last put {@link #on}
     */
    Trace beside(Trace present);

    /**
     * A run that stays as it is.
     *
     * @param trace the run
     */
    record Kept(String name, boolean isEarlier, Trace trace) implements OtherRun {

        @Override
        public Kept on(Graph graph) {
            return trace.graph().equals(graph) ? this : new Kept(name, isEarlier, again(graph));
        }

        /** All that was given, with names and groups of the other graph. */
        private Trace again(Graph graph) {
            Map<Integer, Double> given = new HashMap<>();
            for (int node = 0; node < graph.size(); node++) {
                if (!graph.op(node).isOperation()) {
                    given.put(node, trace.result(node));
                }
            }
            return Trace.of(graph, given, trace.interventions());
        }

        @Override
        public Trace beside(Trace present) {
            return trace;
        }
    }

    /** The run after one step of gradient descent from the present one. */
    record Updated(GradientStep gradientStep) implements OtherRun {

        private static final String INPUT = "x\\d*(_s\\d+)?";
        private static final double FIRST_RATE = 0.1;

        /** A first step, from which leaves that are named as inputs are kept out. */
        static Updated first(Graph graph) {
            return new Updated(new GradientStep(FIRST_RATE, inputs(graph)));
        }

        /**
         * The leaves that are called x, x1, x2 and so on, as those of samples are: they are given and not learned. If all
         * leaves are, none of them.
         */
        public static Set<Integer> inputs(Graph graph) {
            Set<Integer> named = GradientStep.leaves(graph)
                    .filter(leaf -> String.valueOf(graph.label(leaf)).matches(INPUT))
                    .boxed()
                    .collect(Collectors.toSet());
            return named.size() == GradientStep.leaves(graph).count() ? Set.of() : named;
        }

        @Override
        public String name() {
            return Messages.text("ui.comparison.after");
        }

        @Override
        public boolean isEarlier() {
            return false;
        }

        @Override
        public Updated on(Graph graph) {
            return this;
        }

        @Override
        public Trace beside(Trace present) {
            return gradientStep.after(present);
        }
    }
}
