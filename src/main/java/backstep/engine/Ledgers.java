package backstep.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every contribution of a backward pass, kept by the node that received it. A node's contributions stand in consecutive
 * places, in the order of arrival, so that its gradient after any step is one look-up.
 */
final class Ledgers {

    private static final int NONE = -1;

    private final Pass pass;
    private final Schedule schedule;
    /** Where a node's entries begin; the entries of node n end where those of n + 1 begin. */
    private final int[] start;
    /** Of each entry: twice the sending operation, plus the operand slot. */
    private final int[] origin;
    /** Of each entry: the receiver's gradient afterwards. */
    private final double[] after;
    /** The entry that an operation's slot wrote, or NONE. */
    private final int[] entryOf;

    private final Pokes pokes;
    /** Of each entry: the local derivative and the incoming gradient, where later ones may differ; else empty. */
    private final double[] local;

    private final double[] incoming;

    private Ledgers(Pass pass, Schedule schedule, Pokes pokes) {
        Graph graph = pass.graph();
        this.pass = pass;
        this.schedule = schedule;
        this.start = new int[graph.size() + 1];
        for (int node = 0; node < graph.size(); node++) {
            start[node + 1] = start[node] + (graph.carriesGradient(node) ? graph.uses(node) : 0);
        }
        this.origin = new int[start[graph.size()]];
        this.after = new double[origin.length];
        this.entryOf = new int[2 * graph.size()];
        this.pokes = pokes;
        this.local = new double[pokes.isEmpty() ? 0 : origin.length];
        this.incoming = new double[local.length];
    }

    /** Runs the backward pass on values that are computed and a root that is seeded, and writes all of it down. */
    static Ledgers record(Pass pass, Schedule schedule, Pokes pokes) {
        Ledgers ledgers = new Ledgers(pass, schedule, pokes);
        int[] next = ledgers.start.clone();
        Arrays.fill(ledgers.entryOf, NONE);
        for (int step = schedule.seedStep() + 1; step <= schedule.stepCount(); step++) {
            int node = schedule.node(step);
            for (int slot = 0; slot < pass.graph().arity(node); slot++) {
                int target = pass.graph().operand(node, slot);
                if (pass.graph().carriesGradient(target)) {
                    int entry = next[target]++;
                    ledgers.keep(entry, node, slot);
                    pass.contribute(node, slot);
                    ledgers.origin[entry] = 2 * node + slot;
                    ledgers.after[entry] = pass.grad(target);
                    ledgers.entryOf[2 * node + slot] = entry;
                }
            }
            pokes.apply(pass, step);
        }
        return ledgers;
    }

    private void keep(int entry, int node, int slot) {
        if (local.length > 0) {
            local[entry] = pass.local(node, slot);
            incoming[entry] = pass.grad(node);
        }
    }

    /** The local derivative with which an operation sent, or would send if it never does. */
    double local(int node, int slot) {
        int entry = entryOf[2 * node + slot];
        return local.length > 0 && entry != NONE ? local[entry] : pass.local(node, slot);
    }

    /** The gradient of a node after a step, as it was sent and set by hand. */
    double gradient(int node, int step) {
        int count = arrived(node, step);
        Poke poke = pokes.isEmpty() ? null : pokes.last(node, Figure.GRAD, step);
        if (poke != null && (count == 0 || poke.step() >= sendingStep(start[node] + count - 1))) {
            return poke.value();
        }
        return count == 0 ? 0 : after[start[node] + count - 1];
    }

    /** The largest finite |gradient| of any node up to the seed step and each step after it. */
    double[] largest() {
        double[] largest = new double[schedule.stepCount() - schedule.seedStep() + 1];
        note(largest, schedule.seedStep(), 1);
        for (int entry = 0; entry < after.length; entry++) {
            note(largest, sendingStep(entry), after[entry]);
        }
        pokes.all().stream()
                .filter(poke -> poke.figure() == Figure.GRAD)
                .forEach(poke -> note(largest, Math.max(poke.step(), schedule.seedStep()), poke.value()));
        for (int index = 1; index < largest.length; index++) {
            largest[index] = Math.max(largest[index], largest[index - 1]);
        }
        return largest;
    }

    private void note(double[] largest, int step, double gradient) {
        double size = Math.abs(gradient);
        if (Double.isFinite(size)) {
            largest[step - schedule.seedStep()] = Math.max(largest[step - schedule.seedStep()], size);
        }
    }

    private int sendingStep(int entry) {
        return schedule.backwardStep(origin[entry] >> 1);
    }

    /** How many contributions have reached a node after a step. */
    int arrived(int node, int step) {
        int low = start[node];
        int high = start[node + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (schedule.backwardStep(origin[middle] >> 1) <= step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - start[node];
    }

    /** The contribution that reached a node as number {@code index} from 0. */
    Contribution received(int node, int index) {
        int source = origin[start[node] + index] >> 1;
        int slot = origin[start[node] + index] & 1;
        int entry = start[node] + index;
        double slope = local(source, slot);
        double received = local.length > 0 ? incoming[entry] : pass.grad(source);
        return new Contribution(
                sendingStep(entry),
                source,
                slot,
                node,
                slope,
                received,
                Rules.sent(pass.graph().op(source), slope, received),
                before(node, index),
                after[entry]);
    }

    /** An operand in both places of its operation receives twice in one step. */
    private double before(int node, int index) {
        int entry = start[node] + index;
        boolean again = index > 0 && sendingStep(entry - 1) == sendingStep(entry);
        return again ? after[entry - 1] : gradient(node, sendingStep(entry) - 1);
    }

    /** The contributions that an operation sent, in operand order. */
    List<Contribution> sentBy(int node) {
        List<Contribution> sent = new ArrayList<>(2);
        for (int slot = 0; slot < pass.graph().arity(node); slot++) {
            int entry = entryOf[2 * node + slot];
            if (entry != NONE) {
                int target = pass.graph().operand(node, slot);
                sent.add(received(target, entry - start[target]));
            }
        }
        return sent;
    }
}
