package backstep.lang;

import backstep.engine.BackwardPass;
import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.i18n.Messages;
import java.util.List;

/** Tells of values that no gradient can reach: those that no root depends on. */
record Reachability(Graph graph, SourceMap source, Symbols symbols) {

    private static final int MOST_ROOTS_NAMED = 3;

    void report(Problems problems) {
        String roots = roots();
        boolean[] fed = fedByLeaves();
        for (int index = 0; index < source.statementCount(); index++) {
            int value = source.value(index);
            if (!graph.feedsRoot(value) && source.isOwn(index)) {
                note(problems, index, roots);
            } else if (isRoot(value) && source.isOwn(index) && !fed[value]) {
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
        return label == null ? Messages.text("lang.theResult") : '"' + label + '"';
    }

    private boolean isRoot(int node) {
        return graph.passes().all().stream().anyMatch(pass -> pass.root() == node);
    }

    private void note(Problems problems, int index, String rootName) {
        SourceRange range = source.statement(index);
        if (source.symbol(index) == SourceMap.NO_SYMBOL) {
            problems.note(range, "lang.note.unused", rootName);
        } else {
            problems.note(range, "lang.note.unreached", symbols.name(source.symbol(index)), rootName);
        }
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
