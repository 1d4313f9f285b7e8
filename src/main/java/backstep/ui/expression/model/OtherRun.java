package backstep.ui.expression.model;

import backstep.document.ComparisonSpec;
import backstep.document.ExpressionRun;
import backstep.document.InterventionSpec;
import backstep.document.NodeNames;
import backstep.document.NodeRef;
import backstep.engine.Graph;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Another run of the operations on screen, to be seen beside the present one. */
public sealed interface OtherRun {

    /** What it is called. */
    String name();

    /** The same beside a graph of the same operations, as documents have it. */
    ComparisonSpec spec(Graph graph, Optional<Quantity> coloured);

    /** The run that a document speaks of, beside a graph. */
    static OtherRun of(ComparisonSpec spec, Graph graph) {
        NodeNames names = NodeNames.of(graph);
        return switch (spec) {
            case ComparisonSpec.AfterUpdate update ->
                new Updated(new GradientStep(
                        update.rate(),
                        update.kept().stream()
                                .flatMap(kept -> names.find(kept).stream().boxed())
                                .collect(Collectors.toSet())));
            case ComparisonSpec.Reference run ->
                new Kept(
                        run.name().isEmpty() ? Messages.text("ui.comparison.reference") : run.name(),
                        run.isEarlier(),
                        ExpressionRun.ofReference(graph, names, run));
        };
    }

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

        /** A run that a person keeps to see beside it what comes. */
        static Kept reference(Trace trace) {
            return new Kept(Messages.text("ui.comparison.reference"), true, trace);
        }

        /** What would come of a wrong answer. */
        public static Kept supposed(Trace trace) {
            return new Kept(Messages.text("ui.comparison.supposed"), false, trace);
        }

        /** Whether a person keeps it, and it comes from nowhere else. */
        public boolean isOwn() {
            return name.equals(Messages.text("ui.comparison.reference"));
        }

        @Override
        public ComparisonSpec spec(Graph graph, Optional<Quantity> coloured) {
            NodeNames names = NodeNames.of(graph);
            Map<NodeRef, Double> values = new HashMap<>();
            IntStream.range(0, graph.size())
                    .filter(node -> !graph.op(node).isOperation())
                    .forEach(node -> values.put(names.of(node), trace.result(node)));
            List<InterventionSpec> interventions = trace.interventions().stream()
                    .map(each -> new InterventionSpec(each.step(), names.of(each.node()), each.figure(), each.value()))
                    .toList();
            return new ComparisonSpec.Reference(isOwn() ? "" : name, isEarlier, values, interventions, coloured);
        }

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

        /**
         * A first step, from which leaves that are named as inputs are kept out.
         *
         * @param rate of what the graph is of, if that has one
         */
        static Updated first(Graph graph, OptionalDouble rate) {
            return new Updated(new GradientStep(rate.orElse(FIRST_RATE), inputs(graph)));
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
        public ComparisonSpec spec(Graph graph, Optional<Quantity> coloured) {
            NodeNames names = NodeNames.of(graph);
            Set<NodeRef> kept = gradientStep.still().stream().map(names::of).collect(Collectors.toSet());
            return new ComparisonSpec.AfterUpdate(gradientStep.rate(), kept, coloured);
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
