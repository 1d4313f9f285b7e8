package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms of the language mean, seen by the value of the root. */
class SyntaxTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        1 + 2*3           => 7
        (1 + 2)*3         => 9
        8 - 3 - 2         => 3
        8/4/2             => 1
        2*3/4             => 1.5
        -2**2             => -4
        (-2)**2           => 4
        2**-3             => 0.125
        2**-2**2          => 0.0625
        2**3**2           => 512
        2^3^2             => 512
        -2**-2            => -0.25
        2*-3              => -6
        2 - -3            => 5
        2--3              => 5
        - -3              => 3
        +-+3              => -3
        -(1 + 2)          => -3
        -2*3              => -6
        6/-3*2            => -4
        5 − 3             => 2
        5 – 3             => 2
        2 × 3 · 4         => 24
        6 ÷ 3             => 2
        3² + 2³           => 17
        -3²               => -9
        2**3²             => 512
        2⁻¹               => 0.5
        2¹⁰               => 1024
        """)
    void operatorsBindAsInPython(String text, double value) {
        assertThat(Programs.value(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        0,                     0
        007,                   7
        5.,                    5
        .5,                    0.5
        1e3,                   1000
        1E-3,                  0.001
        1.2346e−5,             1.2346e-5
        −1e–3,                 -0.001
        1e−3*2,                0.002
        1.5e+2,                150
        5.e2,                  500
        1_000,                 1000
        1_0.2_5,               10.25
        6.8813735870195432,    6.8813735870195432
        0.1,                   0.1
        123456789.123456,      123456789.123456
        123456789012345678,    123456789012345678
        0.000000000000001,     1e-15
        0.0000000000000000001, 1e-19
        1e-400,                0
        1.7976931348623157e308, 1.7976931348623157e308
        4.9e-324,              4.9e-324
        math.pi,               3.141592653589793
        np.pi,                 3.141592653589793
        math.e,                2.718281828459045
        pi,                    3.141592653589793
        π,                     3.141592653589793
        """)
    void numbersAreReadExactly(String text, double value) {
        assertThat(Programs.value(text)).isEqualTo(value);
        assertThat(Programs.value("a = -" + text)).isEqualTo(-value);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        exp(2)              => 7.38905609893065
        log(2)              => 0.6931471805599453
        ln(2)               => 0.6931471805599453
        sqrt(2)             => 1.4142135623730951
        tanh(2)             => 0.9640275800758169
        sigmoid(2)          => 0.8807970779778823
        relu(-2)            => 0
        leaky_relu(-2)      => -0.02
        elu(-2)             => -0.8646647167633873
        softplus(2)         => 2.1269280110429727
        gelu(2)             => 1.9544997361036416
        silu(2)             => 1.7615941559557646
        sin(2)              => 0.9092974268256817
        cos(2)              => -0.4161468365471424
        abs(-2)             => 2
        fabs(-2)            => 2
        max(2, 3)           => 3
        min(2, 3)           => 2
        max(2, 3,)          => 3
        pow(2, 3)           => 8
        math.exp(2)         => 7.38905609893065
        np.tanh(2)          => 0.9640275800758169
        numpy.maximum(2, 3) => 3
        torch.tanh(2)       => 0.9640275800758169
        2.exp()             => 7.38905609893065
        2.0.exp()           => 7.38905609893065
        (1 + 1).exp()       => 7.38905609893065
        -2.exp()            => -7.38905609893065
        2.max(3)            => 3
        2.pow(3)            => 8
        2.exp().log()       => 2
        exp(2).log()²       => 4
        tanh(tanh(2))       => 0.7460679984455996
        """)
    void functionsAndMethodsMeanTheSame(String text, double value) {
        assertThat(Programs.value(text)).isCloseTo(value, within(1e-15 * Math.max(1, Math.abs(value))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 2⏎b = 3⏎a*b",
                "a = 2; b = 3; a*b",
                "a = 2;; b = 3;⏎;a*b;",
                "a=2⏎b=3⏎a*b # product",
                "# cell⏎a = 2 # ; a = 7⏎⏎⏎b = 3⏎a*b⏎⏎",
                "\ufeffa = 2\r\nb = 3\r\na*b\r\n",
                "a = 2\rb = 3\ra*b",
                "\ta = 2⏎\tb = 3⏎\ta\t*\tb",
                "    a = 2⏎    b = 3⏎    a*b",
                "a = 2⏎b = 3⏎(a⏎*⏎⏎b # inside⏎)",
                "a = 2⏎b = 3⏎max(⏎    a*b,⏎    a,⏎)",
                "a = 2⏎b = 3⏎a \\⏎ * b",
                "a = 2\r\nb = 3\r\na \\\r\n * b",
                "größe = 2⏎Δ = 3⏎größe*Δ",
                "α2 = 1⏎_x1 = 6",
                "𝛼 = 2⏎𝛼*3",
                "a\u00a0=\u20092⏎a*3",
                "a = 2⏎a += 1⏎a *= 2",
                "a = 3⏎a -= 1⏎a **= 2⏎a /= 2⏎a ^= 2⏎a += 2",
                "exp = 6⏎y = exp(0)*exp",
                "pi = 6",
                "e = 6",
                "(6)",
                "a = ((6))",
                "a = 1⏎b = 6⏎a = b⏎a",
            })
    void lessUsualWaysOfWritingAreUnderstood(String text) {
        assertThat(Programs.value(text)).isEqualTo(6);
    }

    @Test
    void theLastValueIsTheRoot() {
        Program program = Programs.program("a = 2⏎b = a*a⏎c = a + b⏎import math⏎b.label = 'B'⏎a.grad⏎");
        assertThat(program.graph().root()).isEqualTo(program.names().get("c"));
    }

    @Test
    void aBareNameAtTheEndIsTheRoot() {
        Program program = Programs.program("a = 2⏎b = a*a⏎c = a + b⏎b");
        assertThat(program.graph().root()).isEqualTo(program.names().get("b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b.backward()",
                "(a*a).backward()",
                "tanh(a).backward(retain_graph=True)",
                "a.backward()⏎b.backward()"
            })
    void backwardNamesTheRoot(String call) {
        Program program = Programs.program("a = 2⏎b = a*a⏎" + call + "⏎c = a + b");
        int root = program.graph().root();
        assertThat(program.text()
                        .substring(
                                program.range(root).start(), program.range(root).end()))
                .isEqualTo(call.contains("tanh") ? "tanh(a)" : call.startsWith("(") ? "(a*a)" : "a*a");
    }

    @Test
    void assigningAgainMakesANewNodeWithTheSameLabel() {
        Program program = Programs.program("a = 2⏎b = a*3⏎a = b + 1⏎c = a*a");
        assertThat(Programs.value("a = 2⏎b = a*3⏎a = b + 1⏎c = a*a")).isEqualTo(49);
        assertThat(program.names()).isEqualTo(Map.of("a", 4, "b", 2, "c", 5));
        assertThat(program.graph().label(0)).isEqualTo("a");
        assertThat(program.graph().label(4)).isEqualTo("a");
    }

    @Test
    void aSecondNameMeansTheSameNode() {
        Program program = Programs.program("a = 2⏎e = a*a⏎d = e⏎d.label = 'x'");
        assertThat(program.names()).containsExactly(Map.entry("a", 0), Map.entry("e", 1), Map.entry("d", 1));
        assertThat(program.graph().label(1)).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        a = Value(2, label='x1*w1')                => x1*w1
        a = Value(2, label="it's")                 => it's
        a = Value(label='x', data=2)               => x
        a = Value(2.0, label='')                   => a
        a = Value(⏎  2.0,⏎  label='b',⏎)           => b
        a = 2; a.label = "b"                       => b
        a = 2; a.label = 'it\\'s'                  => it's
        a = 2; a.label = r'\\alpha'                => \\alpha
        a = 2; a.label = f'b'                      => b
        a = 2; a.label = ''                        => a
        a = torch.tensor(2.0, requires_grad=True, dtype=torch.float64) => a
        """)
    void labelsAreShownInsteadOfNames(String text, String label) {
        Program program = Programs.program(text);
        assertThat(program.graph().label(0)).isEqualTo(label);
        assertThat(program.leaves()).extracting(LeafLiteral::label).containsExactly(label);
    }
}
