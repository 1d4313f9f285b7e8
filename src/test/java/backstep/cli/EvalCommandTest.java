package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

    private static final String LECTURE = "a = 2.0; b = -3.0; c = 10.0; e = a*b; d = e + c; f = -2.0; L = d*f";

    private final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    @Test
    void figuresStandInAnAlignedTable() {
        assertThat(terminal.run("eval", "-e", LECTURE)).isEqualTo(new Outcome(0, """
            label  value  ∂L/∂label
            a          2          6
            b         −3         −4
            c         10         −2
            e         −6         −2
            d          4         −2
            f         −2          4
            L         −8          1
            """, ""));
    }

    @Test
    void theTableWritesFiguresInFullAndAsTheWindowDoes() {
        assertThat(terminal.run("eval", "-e", "a = -1.234e-5; b = 1e300; a*b + log(0)*0")
                        .out())
                .isEqualTo("""
                    label               value  ∂root/∂label
                    a               −1.234e−5         1e300
                    b                   1e300     −1.234e−5
                    a*b + log(0)*0        NaN             1
                    """);
    }

    @Test
    void rootsWithoutANameAreToldApartWhereTheirTextsAreTheSame() {
        assertThat(terminal.run("eval", "-e", "a = 2; b = 3; (a*b).backward(); a = 5; (a*b).backward()")
                        .out())
                .isEqualTo("""
                    backward passes: (a*b), (a*b) (2)
                    label      value  label.grad
                    a              5           3
                    b              3           7
                    (a*b)          6           0
                    (a*b) (2)     15           1
                    """);
    }

    @Test
    void figuresAreOneLineOfJson() {
        assertThat(terminal.run("eval", "--json", "-e", LECTURE)).isEqualTo(new Outcome(0, """
            {"root":"L","values":{"a":{"data":2.0,"grad":6.0},"b":{"data":-3.0,"grad":-4.0},\
            "c":{"data":10.0,"grad":-2.0},"e":{"data":-6.0,"grad":-2.0},"d":{"data":4.0,"grad":-2.0},\
            "f":{"data":-2.0,"grad":4.0},"L":{"data":-8.0,"grad":1.0}}}
            """, ""));
    }

    @Test
    void doublesArePrintedInFull() {
        assertThat(terminal.run("eval", "--json", "-e", "a = 0.1; b = a + 0.2; c = b*1e-9")
                        .out())
                .isEqualTo("""
                    {"root":"c","values":{"a":{"data":0.1,"grad":1.0E-9},\
                    "b":{"data":0.30000000000000004,"grad":1.0E-9},\
                    "c":{"data":3.0000000000000005E-10,"grad":1.0}}}
                    """);
    }

    @Test
    void aRootWithoutALabelIsCalledByItsText() {
        assertThat(terminal.run("eval", "--json", "-e", "a = 2\ntanh(a *\n  0)"))
                .isEqualTo(new Outcome(0, """
                    {"root":"tanh(a * 0)","values":{"a":{"data":2.0,"grad":0.0},"tanh(a * 0)":{"data":0.0,"grad":1.0}}}
                    """, ""));
    }

    @Test
    void figuresThatAreNotFiniteAreStringsAndExplained() {
        assertThat(terminal.run("eval", "--json", "-e", "x = 0; y = log(x); z = x*y"))
                .isEqualTo(new Outcome(0, """
                    {"root":"z","values":{"x":{"data":0.0,"grad":"NaN"},"y":{"data":"-Infinity","grad":0.0},\
                    "z":{"data":"NaN","grad":1.0}}}
                    """, """
                        -e: y = log(x): x is 0, and the logarithm falls to −∞ there. Keep x above 0. Where it is a \
                        probability, compute its logarithm from what it is made of: log(sigmoid(z)) is −softplus(−z). \
                        Adding a small number would only hide the infinity and freeze the gradient.
                        -e: z = x·y: 0·(−∞) has no value, because an operand is infinite. y = log(x): x is 0, and the \
                        logarithm falls to −∞ there. Keep x above 0. Where it is a probability, compute its \
                        logarithm from what it is made of: log(sigmoid(z)) is −softplus(−z). Adding a small number would \
                        only hide the infinity and freeze the gradient.
                        -e: y = log(x): what x receives, ∞ · 0 = NaN, has no value or cancels an infinity: −∞ + NaN = NaN. \
                        Follow the infinite number back to where it began, and mend it there.
                        """));
    }

    @Test
    void aFileIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("größe.txt"), "\uFEFF" + LECTURE.replace("; ", "\r\n"));
        assertThat(terminal.run("eval", file.toString())).isEqualTo(terminal.run("eval", "-e", LECTURE));
    }

    @Test
    void standardInputIsReadWhenNothingElseIsNamed() {
        Outcome expected = terminal.run("eval", "-e", LECTURE);
        assertThat(terminal.typing(LECTURE).run("eval")).isEqualTo(expected);
        assertThat(terminal.typing(LECTURE).run("eval", "-")).isEqualTo(expected);
        assertThat(terminal.interactive().typing(LECTURE).run("eval", "-")).isEqualTo(expected);
    }

    @Test
    void badInputIsNamedWithItsPlaceAndNothingIsPrinted() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.txt"), "a = 2\nL = a *\nM = bb + 1\n");
        assertThat(terminal.run("eval", "--json", file.toString())).isEqualTo(new Outcome(1, "", """
            %1$s: line 2, column 8: expected a number, a name or "(" after "*", found the end of the line
            %1$s: line 3, column 5: "bb" has no value yet: give it one in a line above, such as bb = 2
            """.formatted(file)));
    }

    @Test
    void unreadableFilesAreNamedWithTheReason() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path garbled = Files.write(folder.resolve("garbled.txt"), new byte[] {(byte) 0xC3, 0x28});
        assertThat(terminal.run("eval", missing.toString()))
                .isEqualTo(new Outcome(
                        1, "", missing + ": cannot be read: there is no such file; check the name and the folder\n"));
        assertThat(terminal.run("eval", garbled.toString()))
                .isEqualTo(new Outcome(
                        1, "", garbled + ": cannot be read: it is not text in UTF-8; save it in that encoding\n"));
        assertThat(terminal.run("eval", folder.toString()).err()).startsWith(folder + ": cannot be read: ");
        assertThat(terminal.sending(new byte[] {(byte) 0xFF}).run("eval").err())
                .isEqualTo("standard input: cannot be read: it is not text in UTF-8; save it in that encoding\n");
    }

    @Test
    void twoSourcesAreWrongUsage() {
        Outcome outcome = terminal.run("eval", "file.txt", "-e", "a = 2");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("Error: FILE, -e=TEXT are mutually exclusive (specify only one)\n");
    }

    @Test
    void aTerminalIsNotWaitedFor() {
        Outcome outcome = terminal.interactive().run("eval");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith(
                        "Nothing to read: name a FILE, give an expression with -e, or send one to standard input.\n");
    }

    @Test
    void anExpressionMayBeginWithAMinusSign() {
        assertThat(terminal.run("eval", "--json", "-e", "-3 + 1").out())
                .isEqualTo("{\"root\":\"-3 + 1\",\"values\":{\"-3 + 1\":{\"data\":-2.0,\"grad\":1.0}}}\n");
    }

    @Test
    void notesGoToStandardError() {
        Outcome outcome = terminal.run("eval", "--json", "-e", "import math\na = Value(2.0)\nb = a*2");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .isEqualTo(
                        "{\"root\":\"b\",\"values\":{\"a\":{\"data\":2.0,\"grad\":2.0},\"b\":{\"data\":4.0,\"grad\":1.0}}}\n");
        assertThat(outcome.err()).startsWith("-e: line 1, column 1: ");
    }

    @Test
    void anAssertThatDoesNotHoldFailsAsInPythonButTheFiguresAreWritten() {
        Outcome outcome = new Terminal()
                .typing("a = Value(2.0)\nL = a*a\nL.backward()\nassert a.grad == 5\n")
                .run("eval", "--json", "-");
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1,
                        "{\"root\":\"L\",\"values\":{\"a\":{\"data\":2.0,\"grad\":4.0},\"L\":{\"data\":4.0,\"grad\":1.0}}}\n",
                        "standard input: line 4, column 1: ✗ a.grad is 4, not 5: the difference is 1\n"));
    }
}
