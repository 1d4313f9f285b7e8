package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whatever the text, the language answers with a program or with errors, and what it answers fits together. Runs the
 * collected inputs as a test; with {@code -Pfuzz} it looks for new ones for a minute.
 */
class LanguageFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void anyTextIsAnswered(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Compilation compilation = Language.compile(text);
        Program program = compilation.program();
        assertThat(program == null).isEqualTo(!compilation.errors().isEmpty() || compilation.isEmpty());
        assertThat(compilation.isEmpty() && compilation.notes().isEmpty()).isFalse();
        compilation.errors().forEach(error -> assertPlace(text, error.range(), error.line(), error.column()));
        compilation.notes().forEach(note -> assertPlace(text, note.range(), note.line(), note.column()));
        if (program != null) {
            assertGraph(program);
            assertLeaves(program);
        }
    }

    private static void assertPlace(String text, SourceRange range, int line, int column) {
        assertThat(range.end()).isLessThanOrEqualTo(text.length());
        List<String> lines = text.substring(0, range.start())
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .toList();
        String before = text.substring(0, range.start());
        boolean lineStart = before.isEmpty() || before.endsWith("\n") || before.endsWith("\r");
        if (before.endsWith("\r") && text.startsWith("\n", range.start())) {
            return; // between the two characters that end one line
        }
        assertThat(line).isEqualTo(lines.size() + (lineStart ? 1 : 0));
        assertThat(column).isEqualTo(lineStart ? 1 : lines.getLast().length() + 1);
    }

    private static void assertGraph(Program program) {
        Graph graph = program.graph();
        for (int node = 0; node < graph.size(); node++) {
            for (int slot = 0; slot < graph.arity(node); slot++) {
                assertThat(graph.operand(node, slot)).isLessThan(node);
            }
            SourceRange range = program.range(node);
            SourceRange statement = program.statement(node);
            assertThat(range.start()).isGreaterThanOrEqualTo(statement.start());
            assertThat(range.end()).isLessThanOrEqualTo(statement.end());
            assertThat(statement.end()).isLessThanOrEqualTo(program.text().length());
            assertThat(program.nodeAt(range.end())).isPresent();
        }
        program.names().forEach((name, node) -> assertThat(node).isBetween(0, graph.size() - 1));
    }

    private static void assertLeaves(Program program) {
        for (int index = 0; index < program.leaves().size(); index++) {
            LeafLiteral leaf = program.leaves().get(index);
            Compilation changed = Language.compile(program.withLeafValue(leaf, -1.25e-7));
            Program again = changed.program();
            assertThat(again == null ? changed.errors() : List.of()).isEmpty();
            assertThat(valueOfLeaf(again, index)).isEqualTo(-1.25e-7);
        }
    }

    private static double valueOfLeaf(@Nullable Program program, int index) {
        return program == null ? Double.NaN : program.leaves().get(index).value();
    }
}
