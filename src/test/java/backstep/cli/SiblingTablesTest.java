package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables as people have them, each with what train says of it: what it read, or why it does not. In the resource a tab is
 * written ⇥, a carriage return ␍, a byte order mark ⌖, and ⏎ where the last line does not end.
 */
class SiblingTablesTest {

    private static final Pattern TABLE =
            Pattern.compile("=== (\\S+)(?: (.*))?\n((?s:.*?))--- (reads|refuses)\n((?s:.*?))(?==== |\\z)");

    @TempDir
    Path folder;

    record Table(String name, String more, String content, boolean isRead, String said) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Table> tables() throws IOException {
        try (InputStream file = Objects.requireNonNull(SiblingTablesTest.class.getResourceAsStream("tables.txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return TABLE.matcher(text).results().map(SiblingTablesTest::table);
        }
    }

    private static Table table(MatchResult found) {
        String more = found.group(2) == null ? "" : found.group(2);
        return new Table(found.group(1), more, found.group(3), found.group(4).equals("reads"), found.group(5));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableIsReadRightOrRefusedWithTheReason(Table table) throws IOException {
        Outcome outcome = train(table);
        assertThat(outcome.err().replaceAll("(?m)^\\S*spec\\.json: ", "")).isEqualTo(table.said());
        assertThat(outcome.exitCode()).isEqualTo(table.isRead() ? 0 : 1);
    }

    private Outcome train(Table table) throws IOException {
        String content = table.content()
                .replace("⏎\n", "")
                .replace('⇥', '\t')
                .replace('␍', '\r')
                .replace('⌖', '\uFEFF');
        Files.writeString(folder.resolve("table.csv"), content);
        Path spec = folder.resolve("spec.json");
        String more = table.more().isEmpty() ? "" : ", " + table.more();
        Files.writeString(
                spec,
                "{\"data\": \"table.csv\", \"layers\": [2, 1], \"loss\": \"mse\","
                        + " \"learning_rate\": 0.001, \"epochs\": 1" + more + "}");
        return new Terminal().run("train", "--json", spec.toString());
    }

    @Test
    void thereAreTablesOfEveryKind() throws IOException {
        assertThat(tables()).hasSizeGreaterThan(100);
    }
}
