package backstep.engine;

import java.util.Arrays;

/**
 * Every contribution of one backward pass, kept by the node that received it. A node's contributions stand in
 * consecutive places, in the order of arrival, so that its gradient after any step is one look-up.
 */
final class ContributionTable {

    static final int NONE = -1;

    private final Pass pass;
    private final Sweep sweep;
    /** Where a node's entries begin; the entries of node n end where those of n + 1 begin. */
    private final int[] start;
    /** Of each entry: twice the number of the sender in the pass, from 1, plus the operand slot. */
    private final int[] origin;
    /** Of each entry: the receiver's gradient afterwards. */
    private final double[] after;
    /** For each sender and slot, as in {@link #origin}, the entry that was written, or NONE. */
    private final int[] entryOf;
    /** Of each entry: the local derivative and the incoming gradient, where later ones may differ; else empty. */
    private final double[] local;

    private final double[] incoming;
    /** Of each entry: the local derivative that is right, where the rules are not; else empty. */
    private final double[] standardLocal;

    private ContributionTable(Pass pass, Sweep sweep, boolean changing) {
        Graph graph = pass.graph();
        this.pass = pass;
        this.sweep = sweep;
        this.start = new int[graph.size() + 1];
        for (int node = 0; node < graph.size(); node++) {
            int uses = graph.carriesGradient(node) ? sweep.order().uses(node) : 0;
            start[node + 1] = start[node] + uses;
        }
        this.origin = new int[start[graph.size()]];
        this.after = new double[origin.length];
        this.entryOf = new int[2 * (sweep.order().count() + 1)];
        this.local = new double[changing ? origin.length : 0];
        this.incoming = new double[local.length];
        boolean standard = pass.rules() == StandardRules.INSTANCE;
        this.standardLocal = new double[standard ? 0 : origin.length];
    }

    /**
     * Runs a backward pass on values that are computed and a root that is seeded, and writes all of it down.
     *
     * @param changing whether a figure may be another one at the end of the run than when it was sent
     */
    static ContributionTable record(Pass pass, Sweep sweep, Interventions interventions, boolean changing) {
        ContributionTable entries = new ContributionTable(pass, sweep, changing);
        int[] next = entries.start.clone();
        Arrays.fill(entries.entryOf, NONE);
        for (int step = sweep.seedStep() + 1; step <= sweep.lastStep(); step++) {
            int node = sweep.node(step);
            for (int slot = 0; slot < pass.graph().arity(node); slot++) {
                if (pass.sends(node, slot)) {
                    int target = pass.graph().operand(node, slot);
                    entries.write(next[target]++, 2 * (step - sweep.seedStep()) + slot, node, slot, target);
                }
            }
            interventions.apply(pass, step);
        }
        return entries;
    }

    private void write(int entry, int from, int node, int slot, int target) {
        if (local.length > 0) {
            local[entry] = pass.local(node, slot);
            incoming[entry] = pass.grad(node);
        }
        if (standardLocal.length > 0) {
            standardLocal[entry] = pass.standardLocal(node, slot);
        }
        pass.contribute(node, slot);
        origin[entry] = from;
        after[entry] = pass.grad(target);
        entryOf[from] = entry;
    }

    /** The entry that an operation's slot wrote when it sent last, or NONE. */
    int entry(int node, int slot) {
        return entryOf[2 * sweep.order().place(node) + slot];
    }

    /** The entry that a slot of the operation that acts in a step wrote, or NONE. */
    int entryIn(int step, int slot) {
        return entryOf[2 * (step - sweep.seedStep()) + slot];
    }

    /** The entry that reached a node as number {@code index} from 0. */
    int entryAt(int node, int index) {
        return start[node] + index;
    }

    /** As which number from 0 an entry reached a node. */
    int indexOf(int entry, int node) {
        return entry - start[node];
    }

    /** How many contributions have reached a node after a step. */
    int arrived(int node, int step) {
        int low = start[node];
        int high = start[node + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (step(middle) <= step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - start[node];
    }

    /** How many contributions reach a node in the whole pass. */
    int all(int node) {
        return start[node + 1] - start[node];
    }

    int source(int entry) {
        return sweep.order().actor(origin[entry] >> 1);
    }

    int slot(int entry) {
        return origin[entry] & 1;
    }

    /** The step in which an entry was sent. */
    int step(int entry) {
        return sweep.seedStep() + (origin[entry] >> 1);
    }

    /** The receiver's gradient afterwards. */
    double after(int entry) {
        return after[entry];
    }

    /** Counts every gradient that a contribution came to. */
    void note(Peaks peaks) {
        for (int entry = 0; entry < after.length; entry++) {
            peaks.note(step(entry), after[entry]);
        }
    }

    double local(int entry) {
        return local.length > 0 ? local[entry] : pass.local(source(entry), slot(entry));
    }

    double standardLocal(int entry) {
        return standardLocal.length > 0 ? standardLocal[entry] : local(entry);
    }

    double incoming(int entry) {
        return incoming.length > 0 ? incoming[entry] : pass.grad(source(entry));
    }
}
