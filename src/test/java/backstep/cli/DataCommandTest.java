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
    @CsvSource({
        "moons-100-0.1-1337, moons --samples 100 --noise 0.1 --seed 1337",
        "moons-101-0-7, moons --samples 101 --noise 0 --seed 7",
        "moons-200-0.15-42, moons --samples 200 --noise 0.15 --seed 42",
        "moons-30-0.1-4294967295, moons --samples 30 --noise 0.1 --seed 4294967295",
        "circles-200-0.1-42, circles --samples 200 --noise 0.1 --seed 42 --factor 0.5",
        "circles-37-0.3-9-factor-0.8, circles --samples 37 --noise 0.3 --seed 9",
        "circles-37-0.3-9-factor-0.8, circles --samples 37 --noise 0.3 --seed 9 --factor 0.8",
    })
    void theSamplesAreThoseOfScikitLearn(String name, String arguments) throws IOException {
        Outcome outcome = terminal.run(("data " + arguments).split(" "));
        String file = "/backstep/data/%s.csv".formatted(name);
        try (InputStream in = Objects.requireNonNull(DataCommandTest.class.getResourceAsStream(file))) {
            String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(outcome.out().lines().findFirst())
                    .isEqualTo(expected.lines().findFirst());
            assertThat(numbers(outcome.out())).containsExactly(numbers(expected), offset(1e-15));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        circles --factor 1   | circles: the factor must lie from 0 to below 1, not 1.0: it is the radius of the inner circle by that of the outer one
        circles --factor NaN | circles: the factor must lie from 0 to below 1, not NaN: it is the radius of the inner circle by that of the outer one
        moons --factor 0.5   | --factor is for circles: leave it out for moons
        moons --seed -1      | moons: the seed must be a whole number from 0 to 4294967295, not -1
        moons --seed 4294967296 | moons: the seed must be a whole number from 0 to 4294967295, not 4294967296
        """)
    void anOptionOutOfRangeIsRefusedWithTheRange(String arguments, String message) {
        assertThat(terminal.run(("data " + arguments).split(" "))).isEqualTo(new Outcome(1, "", message + "\n"));
    }

    @Test
    void anUnknownNameIsWrongUsage() {
        Outcome outcome = terminal.run("data", "mouns");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("mouns", "moons, circles, xor, gauss, spiral, toy");
    }
}
