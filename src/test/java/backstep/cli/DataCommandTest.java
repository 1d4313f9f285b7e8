package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    @Test
    void theLecturesRowsAreCommaSeparated() {
        assertThat(terminal.run("data", "toy")).isEqualTo(new Outcome(0, """
                        x1,x2,x3,label
                        2.0,3.0,-1.0,1
                        3.0,-1.0,0.5,-1
                        0.5,1.0,1.0,-1
                        1.0,1.0,-1.0,1
                        """, ""));
    }

    @Test
    void aFileHoldsWhatWouldBePrinted() throws IOException {
        String[] moons = {"data", "moons", "--samples", "10", "--noise", "0.2", "--seed", "7"};
        Path file = folder.resolve("moons.csv");
        String[] intoFile = {"data", "moons", "--samples", "10", "--noise", "0.2", "--seed", "7", "-o", file.toString()
        };
        assertThat(terminal.run(intoFile)).isEqualTo(new Outcome(0, "", ""));
        assertThat(Files.readString(file)).isEqualTo(terminal.run(moons).out()).hasLineCount(11);
    }

    @ParameterizedTest
    @CsvSource({"moons, 100, 0.1, 1337", "moons, 101, 0, 7", "moons, 200, 0.15, 42", "circles, 200, 0.1, 42"})
    void theSamplesAreThoseOfScikitLearn(String name, String samples, String noise, String seed) throws IOException {
        Outcome outcome = terminal.run("data", name, "--samples", samples, "--noise", noise, "--seed", seed);
        String file = "/backstep/data/%s-%s-%s-%s.csv".formatted(name, samples, noise, seed);
        try (InputStream in = Objects.requireNonNull(DataCommandTest.class.getResourceAsStream(file))) {
            String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(outcome.out().lines().findFirst())
                    .isEqualTo(expected.lines().findFirst());
            assertThat(numbers(outcome.out())).containsExactly(numbers(expected), offset(1e-12));
        }
    }

    private static double[] numbers(String csv) {
        return csv.lines()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void figuresOutOfRangeAreBadInput() {
        assertThat(terminal.run("data", "moons", "--samples", "3"))
                .isEqualTo(new Outcome(1, "", "moons: a data set can have 4 to 5000 samples, not 3\n"));
    }

    @Test
    void anUnknownNameIsWrongUsage() {
        Outcome outcome = terminal.run("data", "mouns");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("mouns", "moons, circles, xor, gauss, spiral, toy");
    }
}
