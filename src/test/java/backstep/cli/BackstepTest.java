package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BackstepTest {

    private final Terminal terminal = new Terminal();

    @Test
    void withoutACommandTheWindowOpensAndGivesTheExitCode() {
        assertThat(terminal.window(() -> 3).run()).isEqualTo(new Outcome(3, "", ""));
    }

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        assertThat(terminal.run("--help")).isEqualTo(new Outcome(0, """
            Usage: backstep [-hV] [COMMAND]
            A debugger for the chain rule. Without a command it opens the window.
              -h, --help      Show this help message and exit.
              -V, --version   Print version information and exit.
            Commands:
              eval    Prints the value and the gradient of every label in an expression.
              export  Draws an expression's graph into a file: SVG, PNG, PDF, DOT or JSON,
                        by the ending of its name.
              graph   Draws the scalar graph of a network's loss over some samples into a
                        file, with its groups.
              data    Makes a named data set and prints it as comma-separated values.
              train   Trains a network as a file of JSON says.
              bench   Measures how fast this machine trains: the standard workloads, the
                        growth with samples and neurons.

            Exit codes:
              0   it worked
              1   bad input, or training diverged; standard error says where and why
              2   wrong usage

            Help on a command: backstep COMMAND --help
            """, ""));
    }

    @Test
    void helpOnACommandShowsExamples() {
        assertThat(terminal.run("eval", "--help").out()).isEqualTo("""
            Usage: backstep eval [-hV] [--json] [FILE | -e=TEXT]
            Prints the value and the gradient of every label in an expression.
                  FILE        a file with the expression, or a document; - reads standard
                                input, which is also read when neither FILE nor -e is given
              -e=TEXT         the expression itself, with statements separated by ; or by
                                line ends; or a document shared as a line
              -h, --help      Show this help message and exit.
                  --json      print one line of JSON, with figures in full; those that are
                                not finite are the strings "NaN", "Infinity" and "-Infinity"
              -V, --version   Print version information and exit.

            Exit codes:
              0   it worked
              1   bad input, or training diverged; standard error says where and why
              2   wrong usage

            Examples:
              backstep eval -e "a = 2; b = -3; L = a*b"
              backstep eval neuron.txt
              backstep eval --json - < neuron.txt
                {"root":"L","values":{"a":{"data":2.0,"grad":6.0},...}}
            """);
    }

    @Test
    void theVersionIsThatOfThePomInOneLine() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.split("</?version>", 3)[1];
        assertThat(version).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(terminal.run("--version")).isEqualTo(new Outcome(0, "Backstep " + version + "\n", ""));
    }

    @Test
    void unknownOptionsAndCommandsAreWrongUsage() {
        assertThat(terminal.run("eval", "--no-such-option").exitCode()).isEqualTo(2);
        assertThat(terminal.run("evl").exitCode()).isEqualTo(2);
    }
}
