package backstep.document;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An expression and all that was set in it. What belongs to nodes is named by {@link NodeRef}, so that it outlives edits
 * of the text, see {@link Carrying}.
 *
 * @param text as it was typed; of a graph that no text made, the comment that stands for one
 * @param origin where the graph comes from
 * @param leaves values and sliders of the leaves
 * @param interventions values and gradients that were set by hand, in the order in which they were set
 * @param debug breakpoints and watches
 * @param folding which groups are closed
 * @param layout how the graph is to be laid out
 * @param step how many steps of the run are done; {@link #AT_END} for all, however many there are. It may be more than a
 *     run has: then it means its end
 * @param selection the node that is selected
 * @param learning what helps or tests the learner
 */
public record ExpressionSpec(
        String text,
        GraphOrigin origin,
        LeafSettings leaves,
        List<InterventionSpec> interventions,
        DebugSpec debug,
        FoldingSpec folding,
        LayoutSpec layout,
        int step,
        Optional<NodeRef> selection,
        LearningSpec learning) {

    /** All steps are done. */
    public static final int AT_END = Integer.MAX_VALUE;

    /** No text, and nothing set. */
    public static final ExpressionSpec EMPTY = new ExpressionSpec(
            "",
            GraphOrigin.TYPED,
            LeafSettings.NONE,
            List.of(),
            DebugSpec.NONE,
            FoldingSpec.READABLE,
            LayoutSpec.AUTOMATIC,
            0,
            Optional.empty(),
            LearningSpec.USUAL);

    /** @throws IllegalArgumentException if the step is negative */
    public ExpressionSpec {
        interventions = List.copyOf(interventions);
        if (step < 0) {
            throw new IllegalArgumentException("step " + step);
        }
    }

    /** A text as it is opened: at its beginning, with nothing set. */
    public static ExpressionSpec of(String text) {
        return EMPTY.withText(text);
    }

    /**
     * Another text at its beginning; how graphs are laid out stays, what runs are watched for without naming nodes, and
     * which figures are to be found.
     */
    public ExpressionSpec opening(String other) {
        return of(other)
                .withLayout(layout)
                .withDebug(debug.withBreakpoints(debug.breakpoints().stream()
                        .filter(BreakpointSpec.OnCondition.class::isInstance)
                        .toList()))
                .withLearning(LearningSpec.USUAL
                        .withAnswersShown(learning.answersShown())
                        .withPredict(learning.predict().map(each -> each.withDone(0))));
    }

    /** The step in a run; the end of one that has fewer steps. */
    public int stepIn(int stepCount) {
        return Math.min(step, stepCount);
    }

    /** The same with another text, whatever is set; {@link Carrying} says what still belongs to it. */
    public ExpressionSpec withText(String other) {
        return new ExpressionSpec(
                other, origin, leaves, interventions, debug, folding, layout, step, selection, learning);
    }

    /** The same as it is once its text is edited, which makes the graph from then on. */
    public ExpressionSpec edited(String other) {
        return withText(other).withOrigin(GraphOrigin.TYPED);
    }

    /** Whether the text is only a comment that stands for a graph which comes from a network. */
    public boolean isGraphAlone() {
        return !origin.equals(GraphOrigin.TYPED)
                && text.lines()
                        .allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
    }

    public ExpressionSpec withOrigin(GraphOrigin other) {
        return new ExpressionSpec(
                text, other, leaves, interventions, debug, folding, layout, step, selection, learning);
    }

    public ExpressionSpec withLeaves(LeafSettings other) {
        return new ExpressionSpec(
                text, origin, other, interventions, debug, folding, layout, step, selection, learning);
    }

    public ExpressionSpec withInterventions(List<InterventionSpec> others) {
        return new ExpressionSpec(text, origin, leaves, others, debug, folding, layout, step, selection, learning);
    }

    public ExpressionSpec withDebug(DebugSpec other) {
        return new ExpressionSpec(
                text, origin, leaves, interventions, other, folding, layout, step, selection, learning);
    }

    /** The same with other breakpoints or watches. */
    public ExpressionSpec debugging(UnaryOperator<DebugSpec> change) {
        return withDebug(change.apply(debug));
    }

    public ExpressionSpec withFolding(FoldingSpec other) {
        return new ExpressionSpec(text, origin, leaves, interventions, debug, other, layout, step, selection, learning);
    }

    public ExpressionSpec withLayout(LayoutSpec other) {
        return new ExpressionSpec(
                text, origin, leaves, interventions, debug, folding, other, step, selection, learning);
    }

    public ExpressionSpec withStep(int other) {
        return new ExpressionSpec(
                text, origin, leaves, interventions, debug, folding, layout, other, selection, learning);
    }

    public ExpressionSpec withSelection(Optional<NodeRef> other) {
        return new ExpressionSpec(text, origin, leaves, interventions, debug, folding, layout, step, other, learning);
    }

    public ExpressionSpec withLearning(LearningSpec other) {
        return new ExpressionSpec(text, origin, leaves, interventions, debug, folding, layout, step, selection, other);
    }
}
