package backstep.lang;

import backstep.engine.BackwardPass;
import backstep.engine.Carry;
import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Passes;
import backstep.engine.Trace;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The backward passes that a text calls for, what it sets gradients to between them, and what it says they are. */
final class Backwards {

    /** Every pass keeps something of every node: more than this would fill the memory. */
    private static final int MOST_KEPT = 4_000_000;

    private static final Set<Op> KEEPING_NOTHING = Set.of(Op.ADD, Op.SUBTRACT, Op.NEGATE, Op.DETACH);

    private record Call(int root, BackwardParser.Arguments arguments, SourceRange range) {}

    /** A gradient that is set after a number of calls. */
    private record Setting(int after, int node, Statement.SetGradient statement, Claims.Claim claim) {}

    private final Problems problems;
    private final List<Call> calls = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();
    private final Claims claims = new Claims();

    Backwards(Problems problems) {
        this.problems = problems;
    }

    void call(int root, Statement.Backward backward) {
        calls.add(new Call(root, backward.arguments(), backward.range()));
    }

    void set(int node, Statement.SetGradient statement, Claims.Claim claim) {
        settings.add(new Setting(calls.size(), node, statement, claim));
    }

    void show(Claims.Shown shown) {
        claims.add(calls.size(), shown);
    }

    void claim(Claims.Remark claim) {
        claims.add(calls.size(), claim);
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }

    /**
     * The passes of a program whose last value is {@code lastValue}, which is the root if the text calls for no pass.
     * Reports what PyTorch or micrograd would not take so.
     */
    Passes passes(int lastValue, ProgramBuilder program) {
        if (calls.isEmpty()) {
            return Passes.of(lastValue);
        }
        Carry carry = program.hasValues() ? Carry.KEPT : Carry.FRESH;
        if (calls.size() > 1 && program.hasValues() && program.hasTensors()) {
            problems.report(reject(calls.get(1).range(), "lang.backwardMixed"));
        }
        calls.stream()
                .filter(call -> program.isWithoutGradient(call.root()))
                .findFirst()
                .ifPresent(call -> {
                    problems.report(reject(call.range(), "lang.backwardNothing", program.name(call.root())));
                });
        List<BackwardPass> passes = new ArrayList<>();
        List<Map<Integer, Double>> before = settingsBefore(carry, program);
        for (int index = 0; index < calls.size(); index++) {
            Call call = calls.get(index);
            passes.add(new BackwardPass(call.root(), call.arguments().seed(), before.get(index)));
        }
        return new Passes(passes, carry);
    }

    /** What is set before each call, by node. */
    private List<Map<Integer, Double>> settingsBefore(Carry carry, ProgramBuilder program) {
        List<Map<Integer, Double>> before = new ArrayList<>(Collections.nCopies(calls.size(), Map.of()));
        for (Setting setting : settings) {
            double value = setting.statement().value();
            boolean ignored = carry == Carry.FRESH && program.isOperation(setting.node());
            if (setting.after() < calls.size() && !ignored && (value == 0 || setting.after() == 0)) {
                if (before.get(setting.after()).isEmpty()) {
                    before.set(setting.after(), new HashMap<>());
                }
                before.get(setting.after()).put(setting.node(), value);
            }
        }
        return before;
    }

    /** Whether a run would have more passes than can be kept of a graph of this size; reports it. */
    boolean isTooLong(Graph graph) {
        boolean tooLong = calls.size() > 1 && (long) calls.size() * graph.size() > MOST_KEPT;
        if (tooLong) {
            problems.report(reject(calls.getLast().range(), "lang.backwardTooOften", calls.size()));
        }
        return tooLong;
    }

    /** Tells of settings without effect, of graphs that PyTorch would have let go, and whether claims are right. */
    void report(Graph graph, boolean tensors) {
        notePreset(graph);
        if (calls.size() > 1 && tensors) {
            noteReleased(graph);
        }
        if (settings.isEmpty() && claims.isEmpty()) {
            return;
        }
        Trace trace = Trace.of(graph);
        claims.report(trace, calls.size(), problems);
        settings.forEach(setting -> check(setting, trace));
    }

    private void check(Setting setting, Trace trace) {
        boolean last = setting.after() == calls.size();
        if (setting.statement().value() == 0) {
            checkZero(setting, last);
        } else if (last) {
            setting.claim().report(trace, trace.stepCount(), problems);
        } else if (setting.after() > 0) {
            confirm(setting, trace);
        } else if (Double.isNaN(setting.statement().value())) {
            problems.report(reject(setting.statement().range(), "lang.gradientFormula"));
        }
    }

    private void checkZero(Setting setting, boolean last) {
        if (setting.after() == 0) {
            problems.note(setting.statement().range(), "lang.note.gradientZero");
        } else if (last) {
            problems.note(setting.statement().range(), "lang.note.gradientZeroLast");
        }
    }

    /** Between two passes Python would set the gradient: that and what the statement may mean to say must agree. */
    private void confirm(Setting setting, Trace trace) {
        int step = trace.lastStep(setting.after() - 1);
        if (setting.claim().holds(trace, step)) {
            setting.claim().report(trace, step, problems);
        } else {
            problems.report(reject(setting.statement().range(), "lang.gradientBetween"));
        }
    }

    /** A gradient that is there before the first pass is added to, or has no effect. */
    private void notePreset(Graph graph) {
        boolean kept = graph.passes().carry() == Carry.KEPT;
        for (Setting setting : settings) {
            double value = setting.statement().value();
            if (setting.after() == 0 && !calls.isEmpty() && value != 0 && !Double.isNaN(value)) {
                boolean replaced = kept
                        ? setting.node() == calls.getFirst().root()
                        : graph.op(setting.node()).isOperation();
                String key = replaced ? "lang.note.gradientReplaced" : "lang.note.gradientPreset";
                problems.note(setting.statement().range(), key, NumberLiterals.shown(value));
            }
        }
    }

    /** PyTorch lets go of what it has kept for a backward pass, and cannot go the same way once more. */
    private void noteReleased(Graph graph) {
        int[] releasedIn = new int[graph.size()];
        for (int index = 0; index < calls.size(); index++) {
            Cancellation.check();
            Call call = calls.get(index);
            BitSet way = way(graph, call.root());
            int again = way.stream()
                    .filter(node -> releasedIn[node] > 0)
                    .findFirst()
                    .orElse(-1);
            if (again >= 0) {
                int line =
                        problems.line(calls.get(releasedIn[again] - 1).range().start());
                problems.note(call.range(), "lang.note.backwardReleased", Integer.toString(line));
                return;
            }
            int number = call.arguments().retains() ? 0 : index + 1;
            way.stream().forEach(node -> releasedIn[node] = number);
        }
    }

    /** The operations that a root depends on and for which PyTorch keeps operands. */
    private static BitSet way(Graph graph, int root) {
        BitSet reached = new BitSet(root + 1);
        BitSet keeping = new BitSet(root + 1);
        reached.set(root);
        for (int node = root; node >= 0; node = reached.previousSetBit(node - 1)) {
            for (int slot = 0; slot < graph.arity(node) && graph.op(node) != Op.DETACH; slot++) {
                reached.set(graph.operand(node, slot));
            }
            keeping.set(node, graph.op(node).isOperation() && !KEEPING_NOTHING.contains(graph.op(node)));
        }
        return keeping;
    }

    private static SyntaxException reject(SourceRange range, String key, Object... arguments) {
        return SyntaxException.of(range.start(), range.end(), Messages.quoting(key, arguments));
    }
}
