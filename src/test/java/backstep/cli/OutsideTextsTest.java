package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of files and of arguments neither sends commands to a terminal nor fills it. */
class OutsideTextsTest {

    /** A colour, a clear screen in one byte, a change of direction, and something that ends the line. */
    private static final String HOSTILE = "\u001b[31mred\u009b2J\u202ebackwards\u2028";

    private static final String LONG = "x".repeat(20_000);
    private static final int MOST_SAID = 1_500;

    private final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    static Stream<List<String>> arguments() {
        return Stream.of(HOSTILE, LONG)
                .flatMap(text -> Stream.of(
                        List.of("eval", text),
                        List.of("train", text),
                        List.of("graph", text, "-o", "a.svg"),
                        List.of("data", text),
                        List.of("data", "moons", "--seed", text),
                        List.of(text),
                        List.of("eval", "--" + text),
                        List.of("export", "-e", "a = 1; b = a*2", "-o", text),
                        List.of("export", "-e", "a = 1; b = a*2", "-o", "a.svg", "--only", text),
                        List.of("export", "-e", "a = 1; b = a*2", "-o", "a.svg", "--theme", text)));
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void anArgumentIsQuotedHarmlessly(List<String> arguments) {
        Outcome outcome = terminal.run(arguments.toArray(String[]::new));
        assertThat(outcome.exitCode()).isPositive();
        assertThat(outcome.err().lines().limit(1)).allSatisfy(OutsideTextsTest::isHarmless);
        isHarmless(outcome.err()
                .replace("\n", " ")
                .substring(0, Math.min(300, outcome.err().length())));
    }

    static Stream<String> programs() {
        return Stream.of(HOSTILE, LONG, LONG.replace('x', '1'))
                .flatMap(text -> Stream.of(
                        text,
                        "a = " + text,
                        "a = b." + text,
                        "b = 2; a = b." + text + "()",
                        "a = " + text + "(3)",
                        "a = '" + text + "'",
                        "a = '" + text,
                        "a = Value(2, label='" + text + "'); b = a*",
                        text + " = 2; " + text + "(3)",
                        "y = " + text + " if 1 else 2",
                        "import " + text,
                        "a = 2; L = a*3; L.backward(); assert a.grad == " + text,
                        text + " = Value(1.0); L = 2*a",
                        "with " + text + ": pass",
                        "a = torch." + text,
                        "a = math." + text + "(2)",
                        "a = exp(" + text + "=2)",
                        "a = 2 " + text,
                        "a = 1e" + text,
                        "def f(" + text + "): return 2",
                        text + " == 2",
                        text + ".data += 1",
                        "for " + text + " in range(3): pass"));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramIsQuotedHarmlessly(String program) {
        Outcome outcome = terminal.run("eval", "-e", program);
        assertThat(outcome.err().lines()).allSatisfy(OutsideTextsTest::isHarmless);
    }

    @Test
    void aLabelIsHarmlessInATableAndExactInJson() {
        String program = "Value(2.0, label='" + HOSTILE.strip() + "')*3";
        isHarmless(terminal.run("eval", "-e", program).out().replace("\n", ""));
        assertThat(terminal.run("eval", "--json", "-e", program).out()).contains("red");
    }

    static Stream<List<String>> samples() {
        String spec = """
            {"data": "a.csv", "layers": [2, 1], "loss": "mse", "learning_rate": 0.1, "epochs": 1}\
            """;
        return Stream.of(HOSTILE, LONG)
                .flatMap(text -> Stream.of(
                        List.of(
                                spec,
                                "x1," + text + ",class\n1,2," + text + "a\n2,3," + text + "b\n3,4," + text + "a\n"),
                        List.of(spec, "x1,x2,class\n1," + text + ",a\n2,3,b\n"),
                        List.of(spec, "x1,x2," + text + "\n1,2,a\n2,3,b\n3,4,c\n"),
                        List.of(spec, "x1,x2," + text + "\n1,2,a" + text + "\n2,3,b\n3,4,c\n"),
                        List.of(spec, "x1,x2," + text + "\n1,2,\n2,3,b\n3,4,c\n"),
                        List.of(spec, text + ",x2,class\n1,,a\n2,,b\n3,,a\n"),
                        List.of(spec.replace("a.csv", text), ""),
                        List.of(spec.replace("mse", text), ""),
                        List.of(spec.replace("loss", text), ""),
                        List.of(spec.replace("{", "{\"label\": \"" + text + "\","), "x1,x2\n1,2\n3,4\n")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileOfSamplesIsQuotedHarmlessly(List<String> files) throws IOException {
        Files.writeString(folder.resolve("a.csv"), files.getLast());
        Path spec = Files.writeString(folder.resolve("spec.json"), files.getFirst());
        Outcome outcome = terminal.run("train", spec.toString());
        assertThat((outcome.out() + outcome.err()).lines()).isNotEmpty().allSatisfy(OutsideTextsTest::isHarmless);
    }

    private static void isHarmless(String line) {
        assertThat(line).hasSizeLessThan(MOST_SAID);
        assertThat(line.codePoints().filter(OutsideTextsTest::isHidden).boxed()).isEmpty();
    }

    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
