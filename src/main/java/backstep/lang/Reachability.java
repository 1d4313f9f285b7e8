package backstep.lang;

import backstep.engine.BackwardPass;
import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Tells of values that no gradient can reach: those that no root depends on. */
record Reachability(Graph graph, SourceMap source, Symbols symbols) {

    private static final int NONE = -1;
    private static final int MOST_ROOTS_NAMED = 3;

    void report(Problems problems) {
        int[] later = replacements();
        String roots = roots();
        boolean[] fed = fedByLeaves();
        BitSet rootNodes = rootNodes();
        for (int index = 0; index < source.statementCount(); index++) {
            int value = source.value(index);
            if (!graph.feedsRoot(value) && source.isOwn(index)) {
                note(problems, index, later, roots);
            } else if (rootNodes.get(value) && source.isOwn(index) && !fed[value]) {
                problems.note(source.statement(index), "lang.note.noLeaf", name(value));
            }
        }
    }

    private String roots() {
        List<String> names = graph.passes().all().stream()
                .map(BackwardPass::root)
                .distinct()
                .limit(MOST_ROOTS_NAMED + 1L)
                .map(this::name)
                .toList();
        return names.size() > MOST_ROOTS_NAMED ? Messages.text("lang.anyRoot") : or(names);
    }

    private static String or(List<String> names) {
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return names.size() == 1 ? names.getFirst() : Messages.text("lang.or", first, names.getLast());
    }

    private String name(int root) {
        String label = graph.label(root);
        return label == null ? Messages.text("lang.theResult") : '"' + Quoted.of(label) + '"';
    }

    private BitSet rootNodes() {
        BitSet nodes = new BitSet(graph.size());
        graph.passes().all().forEach(pass -> nodes.set(pass.root()));
        return nodes;
    }

    private void note(Problems problems, int index, int[] later, String rootName) {
        SourceRange range = source.statement(index);
        if (source.symbol(index) == SourceMap.NO_SYMBOL) {
            problems.note(range, "lang.note.unused", rootName);
        } else {
            named(problems, index, later, rootName);
        }
    }

    private void named(Problems problems, int index, int[] later, String rootName) {
        int replacing = later[index];
        String name = symbols.name(source.symbol(index));
        if (replacing < 0) {
            problems.noteName(source.statement(index), name, "lang.note.unreached", rootName);
        } else {
            int line = problems.line(source.statement(replacing).start());
            problems.note(source.statement(index), "lang.note.replaced", name, Integer.toString(line), rootName);
        }
    }

    /** For each statement the next one that gives the same name another value; negative if none does. */
    private int[] replacements() {
        int[] next = new int[symbols.count()];
        int[] later = new int[source.statementCount()];
        Arrays.fill(next, NONE);
        for (int index = later.length - 1; index >= 0; index--) {
            int symbol = source.symbol(index);
            if (symbol == SourceMap.NO_SYMBOL) {
                later[index] = NONE;
            } else {
                later[index] = next[symbol];
                next[symbol] = index;
            }
        }
        return later;
    }

    /** Of each node whether it depends on a leaf, or is one. */
    private boolean[] fedByLeaves() {
        boolean[] fed = new boolean[graph.size()];
        for (int node = 0; node < fed.length; node++) {
            fed[node] = graph.op(node) == Op.LEAF;
            for (int slot = 0; slot < graph.arity(node); slot++) {
                fed[node] |= fed[graph.operand(node, slot)];
            }
        }
        return fed;
    }
}
