package backstep.lang;

import java.util.Arrays;
import java.util.OptionalInt;

/** Which part of the text each node comes from. Statements stand in the order of the text, their nodes with them. */
final class SourceMap {

    /** The name of a statement that gives none. */
    static final int NO_SYMBOL = -1;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] statementOf = new int[64];
    private int nodes;
    private SourceRange[] statements = new SourceRange[64];
    private int[] values = new int[64];
    private int[] symbols = new int[64];
    private int[] firstNodes = new int[64];
    private int count;
    private int firstNode;

    /** A map of nodes that come from no text: all stand at its beginning. */
    static SourceMap nowhere(int nodes) {
        SourceMap map = new SourceMap();
        map.starts = new int[nodes];
        map.ends = new int[nodes];
        map.statementOf = new int[nodes];
        map.nodes = nodes;
        map.statements[0] = new SourceRange(0, 0);
        return map;
    }

    /** Notes the range of the next node; it belongs to the statement that will be added next. */
    void addNode(int start, int end) {
        if (nodes == starts.length) {
            starts = Arrays.copyOf(starts, nodes * 2);
            ends = Arrays.copyOf(ends, nodes * 2);
            statementOf = Arrays.copyOf(statementOf, nodes * 2);
        }
        starts[nodes] = start;
        ends[nodes] = end;
        statementOf[nodes++] = count;
    }

    /** Gives a node the range of the parentheses around it. */
    void widen(int node, int start, int end) {
        starts[node] = start;
        ends[node] = end;
    }

    /** Notes a statement after its nodes: its value, and the name that it gives or {@link #NO_SYMBOL}. */
    void addStatement(SourceRange range, int value, int symbol) {
        if (count == statements.length) {
            statements = Arrays.copyOf(statements, count * 2);
            values = Arrays.copyOf(values, count * 2);
            symbols = Arrays.copyOf(symbols, count * 2);
            firstNodes = Arrays.copyOf(firstNodes, count * 2);
        }
        statements[count] = range;
        values[count] = value;
        symbols[count] = symbol;
        firstNodes[count++] = firstNode;
        firstNode = nodes;
    }

    SourceRange range(int node) {
        return new SourceRange(starts[node], ends[node]);
    }

    SourceRange statementOf(int node) {
        return statements[statementOf[node]];
    }

    int statementCount() {
        return count;
    }

    SourceRange statement(int index) {
        return statements[index];
    }

    /** The value of a statement. */
    int value(int index) {
        return values[index];
    }

    int symbol(int index) {
        return symbols[index];
    }

    /** Whether the value of a statement was made there, and not by an earlier one. */
    boolean isOwn(int index) {
        return statementOf[values[index]] == index;
    }

    /** The node of the smallest part of the text that touches a caret, else the value of the statement there. */
    OptionalInt nodeAt(int caret) {
        int index = statementAt(caret);
        if (index < 0) {
            return OptionalInt.empty();
        }
        int nearest = values[index];
        int length = Integer.MAX_VALUE;
        int end = index + 1 < count ? firstNodes[index + 1] : nodes;
        for (int node = firstNodes[firstOf(index)]; node < end; node++) {
            if (starts[node] <= caret && caret <= ends[node] && ends[node] - starts[node] < length) {
                nearest = node;
                length = ends[node] - starts[node];
            }
        }
        return OptionalInt.of(nearest);
    }

    /** The first of the statements that stand at one place: one that gives several values has an entry for each. */
    private int firstOf(int index) {
        int first = index;
        while (first > 0 && statements[first - 1].equals(statements[index])) {
            first--;
        }
        return first;
    }

    /** The last statement that touches a caret, or a negative number. */
    private int statementAt(int caret) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (statements[middle].start() <= caret) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high >= 0 && statements[high].touches(caret) ? high : -1;
    }
}
