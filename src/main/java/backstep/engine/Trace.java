package backstep.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The record of one whole run through a graph, forward and backward, from which the state after any number of steps is
 * read without computing anything again. So stepping back restores every figure bit for bit.
 *
 * <p>Steps are numbered from 1: one forward step for each operation, one that seeds the root, one backward step for
 * each operation that feeds the root. The state "after step 0" is the start. Immutable.
 */
public final class Trace {

    private final Pass pass;
    private final Schedule schedule;
    private final Ledgers ledgers;
    private final Pokes pokes;

    private Trace(Pass pass, Schedule schedule, Ledgers ledgers, Pokes pokes) {
        this.pass = pass;
        this.schedule = schedule;
        this.ledgers = ledgers;
        this.pokes = pokes;
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
    public static Trace of(Graph graph, Map<Integer, Double> leafValues, List<Poke> settings) {
        Schedule schedule = new Schedule(graph);
        Pokes pokes = new Pokes(settings, graph, schedule);
        Pass pass = new Pass(graph);
        leafValues.forEach(pass::set);
        pokes.apply(pass, 0);
        for (int step = 1; step < schedule.seedStep(); step++) {
            pass.forward(schedule.node(step));
            pokes.apply(pass, step);
        }
        pass.seed();
        pokes.apply(pass, schedule.seedStep());
        return new Trace(pass, schedule, Ledgers.record(pass, schedule, pokes), pokes);
    }

    /** What is set by hand, in the order in which it happens. */
    public List<Poke> pokes() {
        return pokes.all();
    }

    /** The last setting of a figure by hand up to some step, that step included; null if there is none. */
    public @Nullable Poke poke(int node, Figure figure, int index) {
        return pokes.isEmpty() ? null : pokes.last(node, figure, index);
    }

    public Graph graph() {
        return pass.graph();
    }

    /** The number of all steps. */
    public int stepCount() {
        return schedule.stepCount();
    }

    /** The step that seeds the root; those before it are forward, those after it backward. */
    public int seedStep() {
        return schedule.seedStep();
    }

    /** The phase of a step; {@link Phase#START} for 0. */
    public Phase phase(int index) {
        return schedule.phase(index);
    }

    /** The step that computes an operation, or 0 for leaves and constants, which have their values from the start. */
    public int forwardStep(int node) {
        return schedule.forwardStep(node);
    }

    /** The step in which an operation sends its gradient, or 0 for nodes that never do. */
    public int backwardStep(int node) {
        return schedule.backwardStep(node);
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
            case SEED -> new Step(index, Phase.SEED, node, 1, List.of());
            case BACKWARD -> new Step(index, Phase.BACKWARD, node, grad(node, index - 1), ledgers.sentBy(node));
        };
    }

    /** The value of a node at the end of the run: what it computed, unless another was set by hand. */
    public double data(int node) {
        return pass.data(node);
    }

    /** The value of a node after step {@code index}, once it is computed. */
    public double data(int node, int index) {
        Poke poke = poke(node, Figure.DATA, index);
        return poke == null ? result(node) : poke.value();
    }

    /** The value that a node started with or computed, whatever was set by hand later. */
    public double result(int node) {
        return pokes.isEmpty() ? pass.data(node) : pokes.result(node, pass);
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

    /** The local derivative ∂node/∂operand, as it is used in the backward pass. */
    public double local(int node, int slot) {
        return ledgers.local(node, slot);
    }

    /** Whether a node has its value after step {@code index}. */
    public boolean computed(int node, int index) {
        return forwardStep(node) <= index;
    }

    /** The gradient that a node has gathered after step {@code index}. */
    public double grad(int node, int index) {
        if (node == graph().root()) {
            Poke poke = poke(node, Figure.GRAD, index);
            return poke != null ? poke.value() : index >= seedStep() ? 1 : 0;
        }
        return ledgers.gradient(node, index);
    }

    /** How much of a node's gradient is known after step {@code index}. */
    public GradState gradState(int node, int index) {
        if (!graph().carriesGradient(node)) {
            return GradState.CONSTANT;
        }
        boolean set = poke(node, Figure.GRAD, index) != null;
        if (!graph().feedsRoot(node)) {
            return set ? GradState.COMPLETE : GradState.UNREACHED;
        }
        if (node == graph().root()) {
            return index >= seedStep() ? GradState.COMPLETE : GradState.PENDING;
        }
        int arrived = ledgers.arrived(node, index);
        if (arrived == 0 && !set) {
            return GradState.PENDING;
        }
        return arrived < graph().uses(node) ? GradState.PARTIAL : GradState.COMPLETE;
    }

    /** How many contributions have reached a node after step {@code index}; it gets {@link Graph#uses} in all. */
    public int arrived(int node, int index) {
        return ledgers.arrived(node, index);
    }

    /** Every {@code +=} that has reached a node after step {@code index}, in the order of arrival. */
    public List<Contribution> ledger(int node, int index) {
        return IntStream.range(0, ledgers.arrived(node, index))
                .mapToObj(entry -> ledgers.received(node, entry))
                .toList();
    }
}
