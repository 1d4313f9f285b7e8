package backstep.lang;

import backstep.engine.NodeRange;
import java.util.List;
import java.util.Optional;

/** Writes groups into a text, as comment lines around statements. */
final class GroupWriter {

    private final String text;
    private final SourceMap source;
    private final int size;

    /** @param size the number of nodes */
    GroupWriter(String text, SourceMap source, int size) {
        this.text = text;
        this.source = source;
        this.size = size;
    }

    /**
     * The text with all groups; empty if one cannot be written, because it is not the whole of a statement that has its
     * lines for itself.
     *
     * @param spans in the order of their nodes
     */
    Optional<String> write(List<NodeRange> spans) {
        StringBuilder written = new StringBuilder();
        int copied = 0;
        for (NodeRange span : spans) {
            SourceRange statement = source.statementOf(span.first());
            int from = LineBounds.start(text, statement.start());
            int to = LineBounds.end(text, statement.end());
            if (from < copied || !isWhole(span, statement) || !isAlone(statement, from, to)) {
                return Optional.empty();
            }
            written.append(text, copied, from)
                    .append("# group: ")
                    .append(span.name())
                    .append('\n');
            written.append(text, from, to).append("\n# end");
            copied = to;
        }
        return Optional.of(written.append(text, copied, text.length()).toString());
    }

    private boolean isWhole(NodeRange span, SourceRange statement) {
        boolean begins =
                span.first() == 0 || !source.statementOf(span.first() - 1).equals(statement);
        boolean ends = span.end() == size || !source.statementOf(span.end()).equals(statement);
        return begins && ends && source.statementOf(span.end() - 1).equals(statement);
    }

    private boolean isAlone(SourceRange statement, int from, int to) {
        String after = text.substring(statement.end(), to).strip();
        return text.substring(from, statement.start()).isBlank() && (after.isEmpty() || after.startsWith("#"));
    }
}
