package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchCommandTest {

    private static final String SPEC = """
        {"data": "toy", "layers": [4, 1], "loss": "mse", "learning_rate": 0.05, "epochs": 20}\
        """;

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private String spec() throws IOException {
        return Files.writeString(folder.resolve("mine.json"), SPEC).toString();
    }

    @Test
    void runsOfOnesOwnAreMeasured() throws IOException {
        String spec = spec();
        Outcome outcome = terminal.run("bench", "--json", "--seconds", "0.01", spec);
        JsonNode figures = JsonMapper.shared().readTree(outcome.out()).get("figures");
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).get("name").asString()).isEqualTo("spec");
        assertThat(figures.get(0).get("detail").asString()).isEqualTo(spec);
        assertThat(figures.get(0).get("per_second").asDouble()).isPositive();
        assertThat(figures.get(0).get("spread").asDouble()).isNotNegative();
    }

    @Test
    void theTableSaysByHowMuchRoundsDiffer() throws IOException {
        assertThat(terminal.run("bench", "--seconds", "0.01", "--plain", spec()).out())
                .startsWith("PLAIN kernel")
                .containsPattern("epochs of .*mine\\.json +[0-9,]+ ± [0-9.]+ %\n");
    }

    @Test
    void aSpecThatCannotBeReadIsSaidBeforeAnythingIsMeasured() throws IOException {
        Outcome outcome = terminal.run("bench", "--seconds", "3600", spec(), "none.json");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("none.json: cannot be read: there is no such file");
    }
}
