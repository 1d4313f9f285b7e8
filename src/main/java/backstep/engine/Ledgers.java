package backstep.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gradients of a run after any of its steps, and the contributions that they are made of. */
final class Ledgers {

    private static final int NEVER = -1;

    private final Pass pass;
    private final StepOrder schedule;
    private final Interventions interventions;
    private final Passes passes;
    private final ContributionTable[] entries;
    /** What the root of each backward pass began with. */
    private final double[] seeded;

    private Ledgers(Pass pass, StepOrder schedule, Interventions interventions) {
        this.pass = pass;
        this.schedule = schedule;
        this.interventions = interventions;
        this.passes = pass.graph().passes();
        this.entries = new ContributionTable[schedule.passCount()];
        this.seeded = new double[schedule.passCount()];
    }

    /** Runs the backward passes on values that are computed, and writes all of it down. */
    static Ledgers record(Pass pass, StepOrder schedule, Interventions interventions) {
        Ledgers ledgers = new Ledgers(pass, schedule, interventions);
        boolean changing =
                !interventions.isEmpty() || schedule.passCount() > 1 || pass.rules() != StandardRules.INSTANCE;
        for (int index = 0; index < schedule.passCount(); index++) {
            Sweep sweep = schedule.sweep(index);
            ledgers.passes.begin(index, pass);
            ledgers.seeded[index] = pass.grad(sweep.order().root());
            interventions.apply(pass, sweep.seedStep());
            ledgers.entries[index] = ContributionTable.record(pass, sweep, interventions, changing);
        }
        return ledgers;
    }

    /** What the root of a pass began with. */
    double seeded(int index) {
        return seeded[index];
    }

    /** The local derivative with which an operation sent last, or would send if it never does. */
    double local(int node, int slot) {
        for (int index = entries.length - 1; index >= 0; index--) {
            int entry = entries[index].entry(node, slot);
            if (entry != ContributionTable.NONE) {
                return entries[index].local(entry);
            }
        }
        return pass.local(node, slot);
    }

    /** The gradient of a node after a step, as it was seeded, sent, set in the text and set by hand. */
    double gradient(int node, int step) {
        return entries.length == 1 && interventions.isEmpty()
                ? gradientOfOne(node, step)
                : gradientOfSeveral(node, step);
    }

    /** The same where there is one pass and nothing is set by hand, as it is asked for at every node of each picture. */
    private double gradientOfOne(int node, int step) {
        int count = entries[0].arrived(node, step);
        if (count > 0) {
            return entries[0].after(entries[0].entryAt(node, count - 1));
        }
        return step < schedule.seedStep() ? 0 : begun(0, node);
    }

    private double gradientOfSeveral(int node, int step) {
        int index = lastChange(node, step);
        int count = index == NEVER ? 0 : entries[index].arrived(node, step);
        int since = index == NEVER ? NEVER : schedule.sweep(index).seedStep();
        if (count > 0) {
            since = entries[index].step(entries[index].entryAt(node, count - 1));
        }
        Intervention intervention = interventions.isEmpty() ? null : interventions.last(node, Quantity.GRAD, step);
        if (intervention != null && intervention.step() >= since) {
            return intervention.value();
        }
        if (count > 0) {
            return entries[index].after(entries[index].entryAt(node, count - 1));
        }
        return index == NEVER ? 0 : begun(index, node);
    }

    /** The largest finite |gradient| of any node up to the first seed step and each step after it. */
    double[] largest() {
        Peaks peaks = new Peaks(schedule.seedStep(), schedule.stepCount());
        for (int index = 0; index < entries.length; index++) {
            peaks.note(schedule.sweep(index).seedStep(), seeded[index]);
            for (double set : passes.get(index).settings().values()) {
                peaks.note(schedule.sweep(index).seedStep(), set);
            }
            entries[index].note(peaks);
        }
        interventions.all().stream()
                .filter(intervention -> intervention.figure() == Quantity.GRAD)
                .forEach(intervention -> peaks.note(intervention.step(), intervention.value()));
        return peaks.soFar();
    }

    /** The last pass up to a step that changed a node's gradient; NEVER if none did. */
    private int lastChange(int node, int step) {
        int last = step < schedule.seedStep() ? NEVER : schedule.pass(step);
        for (int index = last; index >= 0; index--) {
            boolean begins = node == passes.get(index).root() || passes.replaces(index, node, pass.graph());
            if (begins || entries[index].arrived(node, step) > 0) {
                return index;
            }
        }
        return NEVER;
    }

    /** The gradient that the beginning of a pass gave to a node. */
    private double begun(int index, int node) {
        BackwardPass begun = passes.get(index);
        if (node == begun.root()) {
            return seeded[index];
        }
        return begun.settings().isEmpty() ? 0 : begun.settings().getOrDefault(node, 0.0);
    }

    /** The last setting of a gradient by hand up to a step, unless the beginning of a pass has replaced it. */
    @Nullable
    Intervention set(int node, int step) {
        Intervention intervention = interventions.isEmpty() ? null : interventions.last(node, Quantity.GRAD, step);
        int since = passes.since(schedule.pass(step), node, pass.graph());
        boolean replaced = step >= schedule.seedStep() && passes.replaces(since, node, pass.graph());
        return intervention != null
                        && replaced
                        && intervention.step() < schedule.sweep(since).seedStep()
                ? null
                : intervention;
    }

    /**
     * Whether a gradient holds anything after a step: a seed, a contribution, or what a text set.
     *
     * @param missing how many contributions are still to come in the present pass
     */
    boolean holds(int node, int step, int missing) {
        if (entries.length == 1) {
            return missing < entries[0].all(node) || (step >= schedule.seedStep() && isGiven(0, node));
        }
        int index = lastChange(node, step);
        return index != NEVER && (entries[index].arrived(node, step) > 0 || isGiven(index, node));
    }

    /** Whether the beginning of a pass gives a node something: the seed, or what the text sets. */
    private boolean isGiven(int index, int node) {
        BackwardPass pass = passes.get(index);
        return node == pass.root()
                || (!pass.settings().isEmpty() && pass.settings().containsKey(node));
    }

    /** How many contributions are in a node's gradient after a step. */
    int arrived(int node, int step) {
        int last = schedule.pass(step);
        int arrived = 0;
        for (int index = passes.since(last, node, pass.graph()); index <= last; index++) {
            arrived += entries[index].arrived(node, step);
        }
        return arrived;
    }

    /** How many contributions are still to come in the present pass; before the first one those of the first. */
    int missing(int node, int step) {
        ContributionTable present = entries[schedule.pass(step)];
        return present.all(node) - present.arrived(node, step);
    }

    /** See {@link Trace#completionStep}. */
    int completionStep(int node, int step) {
        int last = 0;
        for (int index = 0; index < entries.length && last <= step; index++) {
            last = Math.max(last, lastArrival(index, node));
        }
        return last;
    }

    /** The step in which a pass seeds a node or sends it its last contribution; 0 if it does neither. */
    private int lastArrival(int index, int node) {
        int count = entries[index].all(node);
        if (count > 0) {
            return entries[index].step(entries[index].entryAt(node, count - 1));
        }
        return node == passes.get(index).root() ? schedule.sweep(index).seedStep() : 0;
    }

    /** The step of the last contribution that is in a node's gradient after a step; 0 if none is. */
    int lastContribution(int node, int step) {
        int index = schedule.pass(step);
        while (entries[index].arrived(node, step) == 0) {
            if (index == 0 || passes.replaces(index, node, pass.graph())) {
                return 0;
            }
            index--;
        }
        ContributionTable of = entries[index];
        return of.step(of.entryAt(node, of.arrived(node, step) - 1));
    }

    /** The contributions that are in a node's gradient after a step, in the order of arrival. */
    List<Contribution> ledger(int node, int step) {
        int last = schedule.pass(step);
        List<Contribution> ledger = new ArrayList<>();
        for (int index = passes.since(last, node, pass.graph()); index <= last; index++) {
            int arrived = entries[index].arrived(node, step);
            for (int place = 0; place < arrived; place++) {
                ledger.add(received(index, node, place));
            }
        }
        return ledger;
    }

    private Contribution received(int index, int node, int place) {
        ContributionTable of = entries[index];
        int entry = of.entryAt(node, place);
        int source = of.source(entry);
        double slope = of.local(entry);
        double incoming = of.incoming(entry);
        Graph graph = pass.graph();
        double standardSlope = of.standardLocal(entry);
        return new Contribution(
                of.step(entry),
                source,
                of.slot(entry),
                node,
                slope,
                incoming,
                pass.rules().sent(graph, source, of.slot(entry), slope, incoming),
                before(of, node, place),
                of.after(entry),
                pass.rules().gathering(graph, source, of.slot(entry)),
                standardSlope,
                StandardRules.sent(graph.op(source), standardSlope, incoming));
    }

    /** An operand in both places of its operation receives twice in one step. */
    private double before(ContributionTable of, int node, int place) {
        int entry = of.entryAt(node, place);
        boolean again = place > 0 && of.step(entry - 1) == of.step(entry);
        return again ? of.after(entry - 1) : gradient(node, of.step(entry) - 1);
    }

    /** The contributions that an operation sent in a step, in operand order. */
    List<Contribution> sentIn(int step) {
        int index = schedule.pass(step);
        int node = schedule.node(step);
        List<Contribution> sent = new ArrayList<>(2);
        for (int slot = 0; slot < pass.graph().arity(node); slot++) {
            int entry = entries[index].entryIn(step, slot);
            if (entry != ContributionTable.NONE) {
                int target = pass.graph().operand(node, slot);
                sent.add(received(index, target, entries[index].indexOf(entry, target)));
            }
        }
        return sent;
    }
}
