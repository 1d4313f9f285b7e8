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

    private Ledgers(Pass pass, Schedule schedule) {
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
    }

    /** Runs the backward pass on values that are computed and a root that is seeded, and writes all of it down. */
    static Ledgers record(Pass pass, Schedule schedule) {
        Ledgers ledgers = new Ledgers(pass, schedule);
        int[] next = ledgers.start.clone();
        Arrays.fill(ledgers.entryOf, NONE);
        for (int step = schedule.seedStep() + 1; step <= schedule.stepCount(); step++) {
            int node = schedule.node(step);
            for (int slot = 0; slot < pass.graph().arity(node); slot++) {
                int target = pass.graph().operand(node, slot);
                if (pass.graph().carriesGradient(target)) {
                    pass.contribute(node, slot);
                    int entry = next[target]++;
                    ledgers.origin[entry] = 2 * node + slot;
                    ledgers.after[entry] = pass.grad(target);
                    ledgers.entryOf[2 * node + slot] = entry;
                }
            }
        }
        return ledgers;
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

    /** The gradient of a node after its first {@code count} contributions. */
    double gradientAfter(int node, int count) {
        return count == 0 ? 0 : after[start[node] + count - 1];
    }

    /** The contribution that reached a node as number {@code index} from 0. */
    Contribution received(int node, int index) {
        int source = origin[start[node] + index] >> 1;
        int slot = origin[start[node] + index] & 1;
        double local = pass.local(source, slot);
        double incoming = pass.grad(source);
        return new Contribution(
                schedule.backwardStep(source),
                source,
                slot,
                node,
                local,
                incoming,
                Rules.sent(pass.graph().op(source), local, incoming),
                gradientAfter(node, index),
                gradientAfter(node, index + 1));
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
