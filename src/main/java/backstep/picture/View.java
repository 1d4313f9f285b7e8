package backstep.picture;

import backstep.engine.GradState;
import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.Op;
import backstep.engine.Phase;
import backstep.engine.Quantity;
import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.engine.analysis.NonFinite;
import backstep.engine.analysis.TraceDiff;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows of each node: the state of a run after some step with what the window marks, or the bare
 * structure. Immutable; it computes texts and colours from the trace when they are asked for.
 */
public final class View {

    private final Trace trace;
    private final Known known;
    private final boolean state;
    private final boolean moving;
    private final Step step;
    private final Marks marks;
    private final RunTexts figures;
    private final @Nullable Tint tint;

    /** Which differences from another run are shown. */
    private record Tint(TraceDiff diff, Quantity figure) {}

    private View(
            Trace trace, boolean state, boolean moving, Step step, Marks marks, RunTexts figures, @Nullable Tint tint) {
        this.trace = trace;
        this.known = new Known(trace, step.index());
        this.state = state;
        this.moving = moving;
        this.step = step;
        this.marks = marks;
        this.figures = figures;
        this.tint = tint;
    }

    /** The state after {@code step} steps of a run. */
    public static View of(Trace trace, int step) {
        return new View(trace, true, true, trace.step(step), Marks.NONE, new RunTexts(trace), null);
    }

    /** Labels and the values of leaves and constants, but nothing that a run computes. */
    public static View structure(Trace trace) {
        return new View(trace, false, false, trace.step(0), Marks.NONE, new RunTexts(trace), null);
    }

    /** Labels and the graph's own values of leaves and constants. */
    public static View structure(Graph graph) {
        return structure(Trace.of(graph));
    }

    /** The state after another number of steps of the same run. */
    public View at(int otherStep) {
        return new View(trace, state, moving, trace.step(otherStep), marks, figures, tint);
    }

    /** The same values and gradients, without a sign of the step that led to them. */
    public View atRest() {
        return new View(trace, state, false, step, marks, figures, tint);
    }

    /** The same state with other marks. */
    public View with(Marks others) {
        return new View(trace, state, moving, step, others, figures, tint);
    }

    /**
     * The same state with the differences from another run in colour, in place of the gradients.
     *
     * @param diff of which one run is {@link #trace()}
     */
    public View comparing(TraceDiff diff, Quantity figure) {
        return new View(trace, state, moving, step, marks, figures, new Tint(diff, figure));
    }

    /** The same state without differences from another run. */
    public View alone() {
        return new View(trace, state, moving, step, marks, figures, null);
    }

    /** The same, for another thread: it shares no texts that are made when they are asked for. */
    public View apart() {
        return new View(trace, state, moving, step, marks, figures.apart(), tint);
    }

    /** Whether another one shows the same state with the same marks. */
    @SuppressWarnings("ReferenceEquality") // comparing large runs takes long, and there is one of each
    public boolean shows(View other) {
        return trace == other.trace
                && step.index() == other.step.index()
                && state == other.state
                && moving == other.moving
                && marks.equals(other.marks)
                && Objects.equals(tint, other.tint);
    }

    public Trace trace() {
        return trace;
    }

    public Graph graph() {
        return trace.graph();
    }

    /** Whether the state of a run is shown, and not the bare structure. */
    public boolean hasState() {
        return state;
    }

    /** The step that was done last. */
    public Step step() {
        return step;
    }

    public Marks marks() {
        return marks;
    }

    /** What is shown of a group. */
    public GroupView group(int group) {
        return new GroupView(this, group);
    }

    /** Where a node stands in the run; {@link Progress#DONE} if only structure is shown. */
    public Progress progress(int node) {
        if (!state) {
            return Progress.DONE;
        }
        if (moving && step.phase() != Phase.START && step.node() == node) {
            return Progress.CURRENT;
        }
        if (moving && Flow.isOperand(graph(), step, node)) {
            return Progress.OPERAND;
        }
        return isKnown(node) ? Progress.DONE : Progress.PENDING;
    }

    /** Whether the step moves a number along the link between an operation and its operand in {@code slot}. */
    public boolean flowsThrough(int operation, int slot) {
        return flowsOut(operation)
                && (step.phase() == Phase.FORWARD || graph().carriesGradient(graph().operand(operation, slot)));
    }

    /** Whether the step moves a number along the link between an operation and its own value. */
    public boolean flowsOut(int operation) {
        return moving && step.node() == operation && step.phase() != Phase.START && step.phase() != Phase.SEED;
    }

    /** Whether the step sends gradients, against the direction of the links. */
    public boolean flowsBackward() {
        return moving && step.phase() == Phase.BACKWARD;
    }

    /** Whether a node's value is shown. */
    public boolean isKnown(int node) {
        return state ? known.hasValue(node) : !graph().op(node).isOperation();
    }

    /** The value of a node that is shown. */
    public double data(int node) {
        return trace.data(node, step.index());
    }

    /** Whether a figure that is shown was set by hand. */
    public boolean isSet(int node, Quantity figure) {
        return state && trace.intervention(node, figure, step.index()) != null;
    }

    /** How much of a node's gradient is shown. */
    public GradState gradState(int node) {
        return trace.gradState(node, step.index());
    }

    /** The gradient of a node that is shown. */
    public double gradient(int node) {
        return trace.grad(node, step.index());
    }

    /** Whether some, at least, of a node's gradient is shown. */
    public boolean hasGradient(int node) {
        return state && known.hasGradient(node);
    }

    /** Whether the gradient that is shown is a part of the whole. */
    public boolean isPartial(int node) {
        return state && known.isPartial(node);
    }

    /**
     * Where a node's gradient stands on the scale of {@link Diverging}. While gradients are compared, their difference
     * does; while values are, none.
     */
    public double intensity(int node) {
        if (tint != null) {
            return compares(Quantity.GRAD) ? differenceIntensity(node) : 0;
        }
        return hasGradient(node) ? Diverging.intensity(gradient(node), largestGradient()) : 0;
    }

    /** Where the difference of a node's value stands on the scale of {@link Diverging}; 0 unless values are compared. */
    public double valueIntensity(int node) {
        return compares(Quantity.DATA) ? differenceIntensity(node) : 0;
    }

    private double differenceIntensity(int node) {
        return Diverging.intensity(difference(node), largest());
    }

    /** Whether the differences of this figure from another run are shown. */
    public boolean compares(Quantity figure) {
        return state && tint != null && tint.figure == figure;
    }

    /** The difference of the compared figure that is shown; 0 if nothing is compared, or nothing differs. */
    public double difference(int node) {
        return tint == null || !state ? 0 : tint.diff.difference(node, tint.figure, step.index());
    }

    /**
     * The end of the colour scale: the largest finite |gradient| that the run has come to so far or, while runs are
     * compared, the largest finite |difference|. What is still to come would betray itself in colours and legend.
     */
    public double largest() {
        return tint == null
                ? largestGradient()
                : atLeast(tint.diff.extent(tint.figure, step.index()).largest());
    }

    private double largestGradient() {
        return atLeast(figures.largestGradient(step.index()));
    }

    /** Before there is anything to be shown, the scale is that of the root's own gradient. */
    private static double atLeast(double largest) {
        return largest > 0 ? largest : 1;
    }

    /** What the colour scale is of. */
    public String scaleName() {
        return Messages.text(tint == null ? "picture.legend" : "picture.legend.difference");
    }

    /** Whether the value that is shown is infinite or NaN. */
    public boolean isSpoilt(int node) {
        return isKnown(node) && !Double.isFinite(data(node));
    }

    /** Whether the gradient that is shown is infinite or NaN. */
    public boolean isGradientSpoilt(int node) {
        return hasGradient(node) && !Double.isFinite(gradient(node));
    }

    /** Whether an infinity or a NaN that is shown began at this very node. */
    public boolean spoils(int node) {
        return isSpoilt(node) && NonFinite.value(trace, node).isPresent();
    }

    /** Whether a node is an operand that the root does not depend on, or such a result. */
    public boolean isUnreached(int node) {
        return !graph().feedsRoot(node);
    }

    public boolean isLeaf(int node) {
        return graph().op(node) == Op.LEAF;
    }

    public boolean isConstant(int node) {
        return graph().op(node) == Op.CONSTANT;
    }

    /** The name that a box shows; empty if the node has none. */
    public String label(int node) {
        return figures.label(node);
    }

    /** The value that a box shows, or a sign for one that is not known yet; in a bare structure the expression. */
    public String value(int node) {
        if (isKnown(node)) {
            return figures.value(node, data(node));
        }
        return state ? RunTexts.UNKNOWN : figures.expression(node);
    }

    /** {@code ∂L/∂a}. */
    public String gradientName(int node) {
        return figures.gradientName(node);
    }

    /**
     * The gradient that a box shows. A part of one is called so, with as many digits as leave room for these words.
     *
     * @param room how many characters fit in
     */
    public String gradientText(int node, int room) {
        return isPartial(node) ? figures.partial(gradient(node), room) : Numbers.fixed(gradient(node));
    }

    /** The position of an operation in the order that is marked; 0 if it has none, or none is to be shown. */
    public int orderNumber(int node) {
        return switch (marks.debug().order()) {
            case NONE -> 0;
            case FORWARD -> trace.forwardStep(node);
            case BACKWARD -> backwardOrder(node, trace.pass(step.index()));
        };
    }

    private int backwardOrder(int node, int pass) {
        return Math.max(0, trace.backwardStep(node, pass) - trace.seedStep(pass));
    }

    /** Whether the step that was done last is shown in motion. */
    public boolean isMoving() {
        return moving;
    }

    /** The numbers that the current step moves. */
    public List<Flow> flows() {
        return moving ? Flow.of(trace, step) : List.of();
    }
}
