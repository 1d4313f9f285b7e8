package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the text and the graph point to each other. */
class SourceRangesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a = -3.0; L = (a*2 + 1)*a      => -3.0 | 2 | a*2 | 1 | (a*2 + 1) | (a*2 + 1)*a
            a = 2⏎L = tanh(a) + a.exp()    => 2 | tanh(a) | a.exp() | tanh(a) + a.exp()
            a = Value(2.0, label='a')      => Value(2.0, label='a')
            a = (2)⏎L = -(a)               => (2) | -(a)
            a = 2⏎L = +(a*a)               => 2 | +(a*a)
            a = 2⏎L = max(a, math.e)       => 2 | math.e | max(a, math.e)
            a = 2⏎L = math.tanh(a)²        => 2 | math.tanh(a) | ² | math.tanh(a)²
            a = 2⏎a += 1                   => 2 | 1 | a += 1
            a = torch.Tensor([2]).double() => torch.Tensor([2]).double()
            """)
    void everyNodeKnowsItsExpression(String text, String ranges) {
        Program program = Programs.program(text);
        assertThat(IntStream.range(0, program.graph().size()).mapToObj(node -> part(program, program.range(node))))
                .containsExactly(ranges.split(" \\| "));
    }

    @Test
    void everyNodeKnowsItsStatement() {
        Program program = Programs.program("  a = 2  # two⏎b = 3; L = (a⏎ + b)*2 ;⏎L.backward()");
        assertThat(IntStream.range(0, program.graph().size()).mapToObj(node -> part(program, program.statement(node))))
                .containsExactly("a = 2", "b = 3", "L = (a\n + b)*2", "L = (a\n + b)*2", "L = (a\n + b)*2");
    }

    /** The place of the caret is marked by a bar. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            ¦a = 2⏎L = (a*a + 1)*a       => 2
            a =¦ 2⏎L = (a*a + 1)*a       => 2
            a = 2¦⏎L = (a*a + 1)*a       => 2
            a = 2⏎¦L = (a*a + 1)*a       => (a*a + 1)*a
            a = 2⏎L = ¦(a*a + 1)*a       => (a*a + 1)
            a = 2⏎L = (a¦*a + 1)*a       => a*a
            a = 2⏎L = (a*a + ¦1)*a       => 1
            a = 2⏎L = (a*a + 1)*a¦       => (a*a + 1)*a
            a = 2⏎L = a*a⏎b = ¦L         => a*a
            a = 2⏎L = a*a⏎L.label¦ = 'l' => a*a
            a = 2⏎L = a*a⏎L.back¦ward()  => a*a
            a = 2⏎L = a*a⏎a.gra¦d        => 2
            """)
    void theCaretFindsTheSmallestExpression(String text, String expression) {
        Program program = Programs.program(text.replace("¦", ""));
        int node = program.nodeAt(text.indexOf('¦')).orElseThrow();
        assertThat(part(program, program.range(node))).isEqualTo(expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = 2⏎¦⏎b = a*a", "a = 2  ¦ # two⏎b = a*a", "¦⏎a = 2", "a = 2⏎import¦ math", "a = 2⏎⏎ ¦"})
    void theCaretFindsNothingBetweenStatements(String text) {
        assertThat(Programs.program(text.replace("¦", "")).nodeAt(text.indexOf('¦')))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a = 2                          => a = 7.5
            a = -3.0 # minus               => a = 7.5 # minus
            a =-3                          => a =7.5
            a = − 3;                       => a = 7.5;
            a = +3                         => a = 7.5
            a = (2)                        => a = (7.5)
            a = +(2)                       => a = +(7.5)
            a = math.pi                    => a = 7.5
            a = Value(2.0, label='a')      => a = Value(7.5, label='a')
            a = Value(-3)                  => a = Value(7.5)
            a = Value(data=2)              => a = Value(data=7.5)
            a = torch.Tensor([-2]).double() => a = torch.Tensor([7.5]).double()
            b = Value(2)*3                 => b = Value(7.5)*3
            """)
    void aLeafCanBeGivenAnotherNumberInTheText(String before, String after) {
        Program program = Programs.program(before);
        LeafLiteral leaf = program.leaves().getFirst();
        assertThat(program.withLeafValue(leaf, 7.5)).isEqualTo(after);
        assertThat(Programs.program(after).leaves().getFirst().value()).isEqualTo(7.5);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.1,     0.1
            -0.0,    -0.0
            3,       3.0
            1e100,   1.0e100
            1e-7,    1.0e-7
            0.30000000000000004, 0.30000000000000004
            4.9e-324, 4.9e-324
            """)
    void numbersAreWrittenAsShortlyAsTheyReadBack(double value, String written) {
        Program program = Programs.program("a = 2");
        String text = program.withLeafValue(program.leaves().getFirst(), value);
        assertThat(text).isEqualTo("a = " + written);
        assertThat(Programs.program(text).leaves().getFirst().value()).isEqualTo(value);
    }

    @Test
    void severalLeavesCanBeGivenNumbersAtOnce() {
        Program program = Programs.program("a = 2⏎b = -3.0⏎c = 10⏎a*b + c");
        Map<LeafLiteral, Double> values =
                Map.of(program.leaves().get(2), 1.5, program.leaves().get(0), -20.25);
        assertThat(program.withLeafValues(values)).isEqualTo("a = -20.25\nb = -3.0\nc = 1.5\na*b + c");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberThatCannotBeWrittenIsRefused(double value) {
        Program program = Programs.program("a = 2");
        LeafLiteral leaf = program.leaves().getFirst();
        assertThatThrownBy(() -> program.withLeafValue(leaf, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no number can be written for " + value);
    }

    @Test
    void onlyNumbersThatStandAloneAreLeaves() {
        Program program = Programs.program("a = 2⏎b = 2*3⏎c = -a⏎d = -(3)⏎e = Value(4) + a*5⏎b + c + d + e");
        assertThat(program.leaves())
                .containsExactly(
                        new LeafLiteral(0, "a", 2, new SourceRange(4, 5)),
                        new LeafLiteral(7, "Value(4)", 4, new SourceRange(40, 41)));
    }

    private static String part(Program program, SourceRange range) {
        return program.text().substring(range.start(), range.end());
    }
}
