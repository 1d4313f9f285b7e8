package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.NodeRange;
import backstep.engine.analysis.Repetitions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Parts that are built alike, written into the text as groups. */
class GroupWriterTest {

    private static Program program(String text) {
        return Objects.requireNonNull(Language.compile(text).program());
    }

    private static List<NodeRange> spans(Program program) {
        return Repetitions.find(program.graph(), 2).stream()
                .flatMap(kind -> kind.spans(program.graph()).stream())
                .sorted(Comparator.comparingInt(NodeRange::first))
                .toList();
    }

    private static Optional<String> written(String text) {
        Program program = program(text);
        return program.withGroupComments(spans(program));
    }

    @Test
    void eachStatementGetsItsOwnGroup() {
        assertThat(written("x = 2\n  a = tanh(x*3)  # first\nb = tanh(a*\n  4)\nc = a + b"))
                .contains("x = 2\n# group: a\n  a = tanh(x*3)  # first\n# end\n"
                        + "# group: b\nb = tanh(a*\n  4)\n# end\nc = a + b");
    }

    @Test
    void whatIsWrittenMeansTheSame() {
        String text = "x = 2\na = tanh(x*3)\nb = tanh(a*4)";
        Program program = program(text);
        Graph grouped = program.withGroups(spans(program)).graph();
        Graph read = program(written(text).orElseThrow()).graph();
        assertThat(read.size()).isEqualTo(grouped.size());
        assertThat(read.groups().count()).isEqualTo(grouped.groups().count()).isEqualTo(3);
        for (int group = 1; group < 3; group++) {
            assertThat(List.of(
                            read.groups().name(group),
                            read.groups().first(group),
                            read.groups().end(group)))
                    .isEqualTo(List.of(
                            grouped.groups().name(group),
                            grouped.groups().first(group),
                            grouped.groups().end(group)));
        }
    }

    @Test
    void piecesOfAStatementCannotBeWritten() {
        assertThat(written("x = 2\na = tanh(x*3) + tanh(x*4)")).isEmpty();
    }

    @Test
    void statementsThatShareALineCannotBeWritten() {
        assertThat(written("x = 2; a = tanh(x*3)\nb = tanh(a*4)")).isEmpty();
        assertThat(written("x = 2\na = tanh(x*3); b = tanh(a*4)")).isEmpty();
    }
}
