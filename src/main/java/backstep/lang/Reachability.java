package backstep.lang;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.i18n.Messages;

/** Tells of values that no gradient can reach: those that the root does not depend on. */
record Reachability(Graph graph, SourceMap source, Symbols symbols) {

    void report(Problems problems) {
        String root = graph.label(graph.root());
        String rootName = root == null ? Messages.text("lang.theResult") : '"' + root + '"';
        for (int index = 0; index < source.statementCount(); index++) {
            if (!graph.feedsRoot(source.value(index)) && source.isOwn(index)) {
                note(problems, index, rootName);
            } else if (source.value(index) == graph.root() && source.isOwn(index) && !dependsOnLeaf()) {
                problems.note(source.statement(index), "lang.note.noLeaf", rootName);
            }
        }
    }

    private void note(Problems problems, int index, String rootName) {
        SourceRange range = source.statement(index);
        if (source.symbol(index) == SourceMap.NO_SYMBOL) {
            problems.note(range, "lang.note.unused", rootName);
        } else {
            problems.note(range, "lang.note.unreached", symbols.name(source.symbol(index)), rootName);
        }
    }

    private boolean dependsOnLeaf() {
        for (int node = 0; node < graph.size(); node++) {
            if (graph.op(node) == Op.LEAF && graph.feedsRoot(node)) {
                return true;
            }
        }
        return false;
    }
}
