package backstep.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record of one whole run through a graph, forward and backward, from which the state after any number of steps is
 * read without computing anything again. So stepping back restores every figure bit for bit.
 *
 * <p>Steps are numbered from 1: one forward step for each operation; then for each backward pass, of which there is
 * mostly one, a step that seeds its root and a backward step for each operation that feeds this root. The state "after
 * step 0" is the start. Immutable.
 */
public final class Trace {

    private final Pass pass;
    private final StepOrder schedule;
    private final Ledgers ledgers;
    private final Interventions interventions;

    private Trace(Pass pass, StepOrder schedule, Ledgers ledgers, Interventions interventions) {
        this.pass = pass;
        this.schedule = schedule;
        this.ledgers = ledgers;
        this.interventions = interventions;
    }

    /** Runs a graph with its own leaf values. */
    public static Trace of(Graph graph) {
        return of(graph, Map.of());
    }

    /**
     * Runs a graph.
     *
     * @param leafValues values of leaves, by node, that replace the graph's own
     */
    public static Trace of(Graph graph, Map<Integer, Double> leafValues) {
        return of(graph, leafValues, List.of());
    }

    /**
     * Runs a graph in which some figures are set by hand on the way; what comes after is computed with them.
     *
     * @param leafValues values of leaves, by node, that replace the graph's own
     * @throws IllegalArgumentException if a value is set before it is computed, the gradient of a constant, or that of
     *     the root before it is seeded
     */
    public static Trace of(Graph graph, Map<Integer, Double> leafValues, List<Intervention> settings) {
        StepOrder schedule = new StepOrder(graph);
        Interventions interventions = new Interventions(settings, graph, schedule);
        Pass pass = new Pass(graph);
        leafValues.forEach(pass::set);
        interventions.apply(pass, 0);
        for (int step = 1; step < schedule.seedStep(); step++) {
            pass.forward(schedule.node(step));
            interventions.apply(pass, step);
        }
        return new Trace(pass, schedule, Ledgers.record(pass, schedule, interventions), interventions);
    }

    /** Those of some settings that can be made in runs of a graph: with the others {@link #of} would fail. */
    public static List<Intervention> possible(Graph graph, List<Intervention> settings) {
        StepOrder schedule = new StepOrder(graph);
        return settings.stream()
                .filter(each -> SettableFigures.canBeSet(graph, schedule, each.node(), each.figure(), each.step()))
                .toList();
    }

    /** Whether a figure of a node can be set by hand right after a step: it is there, and not set by the next step. */
    public boolean canBeSet(int node, Quantity figure, int index) {
        return SettableFigures.canBeSet(graph(), schedule, node, figure, index);
    }

    /** What is set by hand, in the order in which it happens. */
    public List<Intervention> interventions() {
        return interventions.all();
    }

    /**
     * The last setting of a figure by hand up to some step, that step included; null if there is none, or if a backward
     * pass that began later has replaced it.
     */
    public @Nullable Intervention intervention(int node, Quantity figure, int index) {
        if (interventions.isEmpty()) {
            return null;
        }
        return figure == Quantity.DATA ? interventions.last(node, figure, index) : ledgers.set(node, index);
    }

    public Graph graph() {
        return pass.graph();
    }

    /** The number of all steps. */
    public int stepCount() {
        return schedule.stepCount();
    }

    /** The step that seeds the first root; those before it are forward, those after it belong to backward passes. */
    public int seedStep() {
        return schedule.seedStep();
    }

    /** The number of backward passes, mostly 1. */
    public int passCount() {
        return schedule.passCount();
    }

    /** The number, from 0, of the backward pass that has begun last after step {@code index}; 0 if none has yet. */
    public int pass(int index) {
        return schedule.pass(index);
    }

    /** The step that seeds the root of the backward pass number {@code pass} from 0. */
    public int seedStep(int pass) {
        return schedule.sweep(pass).seedStep();
    }

    /** The last step of the backward pass number {@code pass} from 0. */
    public int lastStep(int pass) {
        return schedule.sweep(pass).lastStep();
    }

    /** The phase of a step; {@link Phase#START} for 0. */
    public Phase phase(int index) {
        return schedule.phase(index);
    }

    /** The step that computes an operation, or 0 for leaves and constants, which have their values from the start. */
    public int forwardStep(int node) {
        return schedule.forwardStep(node);
    }

    /** The step in which an operation sends its gradient in a backward pass, or 0 for nodes that do not in this one. */
    public int backwardStep(int node, int pass) {
        return schedule.sweep(pass).step(node);
    }

    /**
     * The step after which a node's gradient is complete: in the present backward pass or, if it is complete there or the
     * pass does not reach it, in the next one that does, or else in the last one. 0 if none ever reaches the node.
     */
    public int completionStep(int node, int index) {
        int last = 0;
        for (int pass = 0; pass < passCount() && last <= index; pass++) {
            last = Math.max(last, ledgers.lastArrival(pass, node));
        }
        return last;
    }

    /**
     * The number of the first backward pass whose contributions a node's gradient still holds at the end of the one that
     * has begun last after step {@code index}; 0 if none has yet.
     */
    public int since(int node, int index) {
        return graph().passes().since(pass(index), node, graph());
    }

    /** The last step in which an operation sends its gradient, or 0 for nodes that never do. */
    public int sendingStep(int node) {
        int pass = passCount() - 1;
        while (pass > 0 && backwardStep(node, pass) == 0) {
            pass--;
        }
        return backwardStep(node, pass);
    }

    /** Whether the root of a backward pass depends on a node, or is it. */
    public boolean reaches(int pass, int node) {
        return schedule.sweep(pass).order().reaches(node);
    }

    /** Into how many operand places of operations that send in a backward pass a node goes. */
    public int uses(int node, int pass) {
        return schedule.sweep(pass).order().uses(node);
    }

    /**
     * What a step did.
     *
     * @throws IndexOutOfBoundsException if there is no such step
     */
    public Step step(int index) {
        if (index < 0 || index > stepCount()) {
            throw new IndexOutOfBoundsException("step " + index + " of " + stepCount());
        }
        int node = schedule.node(index);
        return switch (phase(index)) {
            case START -> new Step(0, Phase.START, node, 0, List.of());
            case FORWARD -> new Step(index, Phase.FORWARD, node, result(node), List.of());
            case SEED -> new Step(index, Phase.SEED, node, ledgers.seeded(schedule.pass(index)), List.of());
            case BACKWARD -> new Step(index, Phase.BACKWARD, node, grad(node, index - 1), ledgers.sentIn(index));
        };
    }

    /** The value of a node at the end of the run: what it computed, unless another was set by hand. */
    public double data(int node) {
        return pass.data(node);
    }

    /** The value of a node after step {@code index}, once it is computed. */
    public double data(int node, int index) {
        Intervention intervention = intervention(node, Quantity.DATA, index);
        return intervention == null ? result(node) : intervention.value();
    }

    /** The value that a node started with or computed, whatever was set by hand later. */
    public double result(int node) {
        return interventions.isEmpty() ? pass.data(node) : interventions.result(node, pass);
    }

    /** The gradient of a node after the whole run. */
    public double grad(int node) {
        return pass.grad(node);
    }

    /**
     * The largest finite |gradient| of any node up to the seed step and each step after it; those that were set by hand or
     * have changed again are among them. It takes as long as the backward pass did, so it is to be asked for once.
     */
    public double[] largestGradients() {
        return ledgers.largest();
    }

    /** The local derivative ∂node/∂operand, as it is used in the last backward pass in which the node sends. */
    public double local(int node, int slot) {
        return ledgers.local(node, slot);
    }

    /** Whether a node has its value after step {@code index}. */
    public boolean computed(int node, int index) {
        return forwardStep(node) <= index;
    }

    /** The gradient that a node has gathered after step {@code index}. */
    public double grad(int node, int index) {
        return ledgers.gradient(node, index);
    }

    /**
     * How much of a node's gradient is known after step {@code index}, of what it gathers up to the end of the present
     * backward pass: one that is complete may be partial again when the next pass begins.
     */
    public GradState gradState(int node, int index) {
        if (!graph().carriesGradient(node)) {
            return GradState.CONSTANT;
        }
        int missing = ledgers.missing(node, index);
        boolean holds = ledgers.holds(node, index, missing) || intervention(node, Quantity.GRAD, index) != null;
        if (missing > 0) {
            return holds ? GradState.PARTIAL : GradState.PENDING;
        }
        if (holds) {
            return GradState.COMPLETE;
        }
        return isReachedLater(node, index) ? GradState.PENDING : GradState.UNREACHED;
    }

    private boolean isReachedLater(int node, int index) {
        int next = index < seedStep() ? 0 : pass(index) + 1;
        for (int pass = next; pass < passCount(); pass++) {
            if (reaches(pass, node)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a backward pass that has not begun after step {@code index} changes what a node has gathered by then. */
    public boolean changesAfter(int node, int index) {
        for (int pass = index < seedStep() ? 0 : pass(index) + 1; pass < passCount(); pass++) {
            if (reaches(pass, node) || (pass > 0 && graph().passes().replaces(pass, node, graph()))) {
                return true;
            }
        }
        return false;
    }

    /** How many contributions are in a node's gradient after step {@code index}. */
    public int arrived(int node, int index) {
        return ledgers.arrived(node, index);
    }

    /**
     * How many contributions a node still waits for after step {@code index} in the present backward pass, or in the first
     * one if none has begun.
     */
    public int missing(int node, int index) {
        return ledgers.missing(node, index);
    }

    /** The step of the last {@code +=} that is in a node's gradient after step {@code index}; 0 if none is. */
    public int lastContribution(int node, int index) {
        return ledgers.lastContribution(node, index);
    }

    /**
     * Every {@code +=} that is in a node's gradient after step {@code index}, in the order of arrival: all that came
     * since a backward pass began with another gradient in its place.
     */
    public List<Contribution> ledger(int node, int index) {
        return ledgers.ledger(node, index);
    }
}
