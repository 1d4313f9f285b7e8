package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BackstepTest {

    private final Terminal terminal = new Terminal();

    @Test
    void withoutACommandTheWindowOpensAndGivesTheExitCode() {
        assertThat(terminal.window(opening -> 3).run()).isEqualTo(new Outcome(3, "", ""));
    }

    @Test
    void filesAndTextsAreOpenedInTheWindow(@TempDir Path folder) throws IOException {
        AtomicReference<Opening> opened = new AtomicReference<>();
        terminal.window(opening -> {
            opened.set(opening);
            return 0;
        });
        Path file = Files.writeString(folder.resolve("mine.py"), "a = 2");
        assertThat(terminal.run(file.toString()).exitCode()).isZero();
        assertThat(opened.get()).isEqualTo(new Opening(List.of(file), ""));
        assertThat(terminal.run("open", "a = 2").exitCode()).isZero();
        assertThat(opened.get()).isEqualTo(new Opening(List.of(), "a = 2"));
        assertThat(terminal.run("open", file.toString()).exitCode()).isZero();
        assertThat(opened.get()).isEqualTo(new Opening(List.of(file), ""));
    }

    @Test
    void whatCannotBeOpenedIsSaidWithoutAWindow() {
        terminal.window(opening -> 7);
        String gone = "there is no such file: it was moved, renamed or deleted\n";
        assertThat(terminal.run("none.backstep")).isEqualTo(new Outcome(1, "", "none.backstep: " + gone));
        assertThat(terminal.run("open", "none.py")).isEqualTo(new Outcome(1, "", "none.py: " + gone));
        Outcome damaged = terminal.run("open", "backstep1:xyz");
        assertThat(damaged.exitCode()).isEqualTo(1);
        assertThat(damaged.err()).contains("was not copied whole");
        assertThat(terminal.run("evla").err()).contains("Did you mean: backstep eval");
    }

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        assertThat(terminal.run("--help")).isEqualTo(new Outcome(0, """
            Usage: backstep [-hV] [FILE...] [COMMAND]
            A debugger for the chain rule. Without a command it opens the window, with the
            files that are named.
                  [FILE...]   documents, expressions, Python, notebooks or tables to open,
                                each in a window
              -h, --help      Show this help message and exit.
              -V, --version   Print version information and exit.
            Commands:
              eval    Prints the value and the gradient of every label in an expression.
              export  Draws an expression's graph into a file: SVG, PNG, PDF, DOT or JSON,
                        or its whole run into a web page (HTML) or an animated picture
                        (APNG), by the ending of its name.
              graph   Draws the scalar graph of a network's loss over some samples into a
                        file, with its groups.
              data    Makes a named data set and prints it as comma-separated values.
              train   Trains a network as a file of JSON says.
              museum  Shows bugs of real engines, each beside what is right.
              lesson  Works on lessons, which are files of Markdown.
              bench   Measures how fast this machine trains: the standard workloads, the
                        growth with samples and neurons; or runs of your own.
              open    Opens the window with a document that was shared as a line of text.

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
            Usage: backstep eval [-hV] [--json] [--rules=NAME] [FILE | -e=TEXT]
            Prints the value and the gradient of every label in an expression.
                  FILE           a file with the expression, or a document; - reads
                                   standard input, which is also read when neither FILE nor
                                   -e is given
              -e=TEXT            the expression itself, with statements separated by ; or
                                   by line ends; or a document shared as a line
              -h, --help         Show this help message and exit.
                  --json         print one line of JSON, with figures in full; those that
                                   are not finite are the strings "NaN", "Infinity" and
                                   "-Infinity"
                  --rules=NAME   compute with an engine that has one of the bugs of
                                   "backstep museum": exp-assigns, minus-adds, assigns,
                                   backward-twice, operand-set, tanh-overflows, relu-open,
                                   rsub-reversed, data-cuts, no-order
              -V, --version      Print version information and exit.

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

    /** A command that is asked for is the only one that is made. */
    @Test
    void aCommandSaysTheSameWithoutTheOthers() {
        CommandLine all = line();
        all.getSubcommands().forEach((name, command) -> {
            Map<String, CommandLine> made = line(name).getSubcommands();
            assertThat(made).containsOnlyKeys(name);
            made.forEach((_, alone) -> assertThat(alone.getUsageMessage()).isEqualTo(command.getUsageMessage()));
        });
        assertThat(line("--help").getSubcommands()).hasSameSizeAs(all.getSubcommands());
    }

    private static CommandLine line(String... arguments) {
        return Backstep.commandLine(Console.system(), opening -> 0, Map.of(), arguments);
    }
}
