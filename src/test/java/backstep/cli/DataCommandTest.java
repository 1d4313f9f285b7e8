package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
