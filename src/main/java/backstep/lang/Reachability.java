package backstep.lang;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.i18n.Messages;
import java.util.Arrays;

/** Tells of values that no gradient can reach: those that the root does not depend on. */
record Reachability(Graph graph, SourceMap source, Symbols symbols) {

    private static final int NONE = -1;

    void report(Problems problems) {
        int[] later = replacements();
        String root = graph.label(graph.root());
        String rootName = root == null ? Messages.text("lang.theResult") : '"' + root + '"';
        for (int index = 0; index < source.statementCount(); index++) {
            if (!graph.feedsRoot(source.value(index)) && source.isOwn(index)) {
                note(problems, index, later, rootName);
            } else if (source.value(index) == graph.root() && source.isOwn(index) && !dependsOnLeaf()) {
                problems.note(source.statement(index), "lang.note.noLeaf", rootName);
            }
        }
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

    private boolean dependsOnLeaf() {
        for (int node = 0; node < graph.size(); node++) {
            if (graph.op(node) == Op.LEAF && graph.feedsRoot(node)) {
                return true;
            }
        }
        return false;
    }
}
