package backstep.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    /** The graph as it was given, whose passes other rules may have changed. */
    private final Graph given;
    /** The run under the rules that are right, once it was asked for. */
    private volatile @Nullable Trace standard;

    private Trace(Graph given, Pass pass, StepOrder schedule, Ledgers ledgers, Interventions interventions) {
        this.given = given;
        this.pass = pass;
        this.schedule = schedule;
        this.ledgers = ledgers;
        this.interventions = interventions;
    }

    /** Runs a graph with its own leaf values. */
    public static Trace of(Graph graph) {
        return of(graph, Map.of());
    }

    /** Runs a graph with other values of leaves, by node, than its own. */
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
        return of(graph, StandardRules.INSTANCE, leafValues, settings);
    }

    /** Runs a graph with its own leaf values under some rules, right or wrong. */
    public static Trace of(Graph graph, Rules rules) {
        return of(graph, rules, Map.of(), List.of());
    }

    /** The same with other values and settings: schedule, ledgers and figures are as the rules make them. */
    public static Trace of(Graph given, Rules rules, Map<Integer, Double> leafValues, List<Intervention> settings) {
        Graph graph = given.under(rules);
        StepOrder schedule = new StepOrder(graph, rules);
        Interventions interventions = new Interventions(settings, graph, schedule);
        Pass pass = new Pass(graph, rules);
        leafValues.forEach(pass::set);
        interventions.apply(pass, 0);
        for (int step = 1; step < schedule.seedStep(); step++) {
            pass.forward(schedule.node(step));
            interventions.apply(pass, step);
        }
        return new Trace(given, pass, schedule, Ledgers.record(pass, schedule, interventions), interventions);
    }

    /** The same graph and leaves under the same rules, with these figures set by hand and no others. */
    public Trace with(List<Intervention> settings) {
        return of(given, rules(), leaves(), settings);
    }

    /** The same graph under the same rules with other values of leaves, and nothing set by hand. */
    public Trace with(Map<Integer, Double> leafValues) {
        return of(given, rules(), leafValues, List.of());
    }

    /** What it went by. */
    public Rules rules() {
        return pass.rules();
    }

    /** Whether it went by the rules that are right. */
    public boolean isStandard() {
        return pass.rules() == StandardRules.INSTANCE;
    }

    /** The run as it is right, {@link #under} the standard rules: this run itself if it goes by them. */
    public Trace standard() {
        if (isStandard()) {
            return this;
        }
        Trace known = standard;
        if (known == null) {
            known = under(StandardRules.INSTANCE);
            standard = known;
        }
        return known;
    }

    /**
     * The run under other rules, with the same values of leaves and with the values that were set by hand before the first
     * backward pass.
     */
    public Trace under(Rules rules) {
        return of(given, rules, leaves(), interventions.ofForwardPass(seedStep()));
    }

    /** The values that all nodes began with which compute nothing. */
    private Map<Integer, Double> leaves() {
        return IntStream.range(0, given.size())
                .filter(node -> !given.op(node).isOperation())
                .boxed()
                .collect(Collectors.toMap(node -> node, this::result));
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

    /**
     * The step in which an operation sends its gradient in a backward pass, the last one where rules let it send several
     * times; 0 for nodes that do not in this one.
     */
    public int backwardStep(int node, int pass) {
        return schedule.sweep(pass).step(node);
    }

    /** All steps in which an operation sends its gradient in a backward pass: one, unless rules are wrong in that. */
    public IntStream sendingSteps(int node, int pass) {
        return schedule.sweep(pass).steps(node);
    }

    /**
     * The step after which a node's gradient is complete: in the present backward pass or, if it is complete there or the
     * pass does not reach it, in the next one that does, or else in the last one. 0 if none ever reaches the node.
     */
    public int completionStep(int node, int index) {
        return ledgers.completionStep(node, index);
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
        return schedule.sendingStep(node);
    }

    /** Whether gradients come to a node in a backward pass, because its root depends on it, or is it. */
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
        boolean later = schedule.passesAfter(index).anyMatch(pass -> reaches(pass, node));
        return later ? GradState.PENDING : GradState.UNREACHED;
    }

    /** Whether a backward pass that has not begun after step {@code index} changes what a node has gathered by then. */
    public boolean changesAfter(int node, int index) {
        return schedule.passesAfter(index)
                .anyMatch(pass ->
                        reaches(pass, node) || (pass > 0 && graph().passes().replaces(pass, node, graph())));
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
