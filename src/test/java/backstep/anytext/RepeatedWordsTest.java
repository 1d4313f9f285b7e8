package backstep.anytext;

import backstep.lang.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the language, thousands of times in a row, wherever words can stand. */
class RepeatedWordsTest {

    /** How often; more with {@code -Dwords.repeated=8000}. */
    private static final int TIMES = Integer.getInteger("words.repeated", 1_500);

    private static final List<String> RESERVED = List.of(
            ("and as assert async await break class continue def del elif else except False finally for from global if"
                            + " import in is lambda None nonlocal not or pass raise return True try while with yield")
                    .split(" "));

    private static final List<String> NAMES = List.of(
            ("x y L e pi π Value tensor torch torch.nn F nn math np random MLP Neuron Layer Linear backward grad data"
                + " label item detach clone view requires_grad requires_grad_ zero_grad zero_ no_grad print plt"
                + " draw_dot sum prod float isclose approx sinh range zip len main é x\u0301 漢字 ℝ")
                    .split(" "));

    private static final List<String> SIGNS = List.of(
            ("( ) [ ] { } , : ; . = == != < > <= >= + - * / ** // % @ ~ ^ & | ! ? $ += -= **= := -> => \\ ' \" '''"
                            + " \"\"\" ² ⁻³ √ ∞ × · ÷ − ≤ ≠ “ ” … \u00a0 \u200b \ufeff \ud800 😀 \u0000")
                    .split(" "));

    private static final List<String> LITERALS =
            List.of("2 2.5 .5 1e3 1e 1e-400 1_000 0x1F 1,000 2j 'a' 'a \"a\" f'{x}' ...".split(" "));

    private static final List<String> MARKS = List.of(
            "# group: a\n", "# end\n", "# ", ">>> ", "... ", "In [1]: ", "Out[1]: ", "\n", "\r\n", "\t", " ", "%time ");

    /** A place for a word, for a reader. */
    record Surroundings(Consumer<String> reader, String before, String between, String after) {

        void read(String word) {
            reader.accept(before + (word + between).repeat(TIMES) + after);
        }

        @Override
        public String toString() {
            return before + "…" + between + "…" + after;
        }
    }

    private static Surroundings program(String before, String between, String after) {
        return new Surroundings(Readers::compile, before, between, after);
    }

    static Stream<Surroundings> contexts() {
        return Stream.of(
                program("", " ", ""),
                program("", "", ""),
                program("x = 2\n", "\n", ""),
                program("x = 2\ny = ", " ", ""),
                program("x = 2\ny = (", " + ", "x)"),
                program("x = 2\ny = max(", ", ", "x)"),
                program("xs = [", ", ", "]"),
                program("x = 2\ny = x.", ".", "data"),
                program("x = 2  # ", " ", ""),
                program("x = 2\ns = '", " ", "'"),
                program("if True:\n ", "\n ", "x = 2"),
                program("def f():\n  ", "\n  ", "pass"),
                program("x = 2\nassert ", " == ", "x"),
                program("x = 2\nx.backward(", ", ", ")"),
                program("# group: ", " ", "\nx = 2"),
                program("x = 2\nL = x*x\nL.backward()\n", ".grad, ", "x.grad"),
                new Surroundings(Readers::highlight, "", " ", ""),
                new Surroundings(Readers::measure, "grad ", " ", ""),
                new Surroundings(Readers::search, "", " ", ""),
                new Surroundings(Readers::search, "data > ", ", ", ""),
                new Surroundings(Readers::watch, "", " + ", "x"));
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(Language.functions());
        Stream.of(RESERVED, NAMES, SIGNS, LITERALS, MARKS).forEach(words::addAll);
        return words;
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void everyWordInARowIsAnswered(Surroundings context) {
        words().forEach(context::read);
    }
}
