package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas and comparisons over figures. */
class WatchExpressionTest {
    private static final Map<String, Double> FIGURES =
            Map.of("a", 2.0, "b", -3.0, "a.grad", 6.0, "b.data", -3.0, "grad", -1e-7, "data", 12.0, "e", 5.0);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        a.grad * b.data;       -18
        a.grad*b.data + 1;     -17
        |b|;                   3
        2*|b - |a||;           10
        abs(b)**2;             9
        -a**2;                 -4
        a² + pi - pi;          4
        tanh(0)*a;             0
        b.tanh() - tanh(b);    0
        e;                     5
        """)
    void formulasFollowTheLanguage(String text, double value) {
        assertThat(measure(text).value(figures(text))).isEqualTo(value);
        assertThat(measure(text).isComparison()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        a > b;             true
        a < b;             false
        a >= 2;            true
        a <= 1.9;          false
        a == 2;            true
        a = 2;             true
        a != 2;            false
        a ≠ 3;             true
        |grad| < 1e-6;     true
        -5 < b < a;        true
        -2 < b < a;        false
        a;                 true
        0*a;               false
        """)
    void comparisonsHoldOrDoNot(String text, boolean holds) {
        assertThat(measure(text).holds(figures(text))).isEqualTo(holds);
    }

    @Test
    void theSubjectOfAComparisonIsItsFirstSideWithAName() {
        assertThat(measure("|b| < 9").subject(figures("|b| < 9"))).isEqualTo(3);
        assertThat(measure("2 < a + 1 < 9").subject(figures("2 < a + 1 < 9"))).isEqualTo(3);
    }

    @Test
    void namesAreThoseOfTheTextEachOnce() {
        assertThat(measure("a.grad*a + a.grad*exp(b.data)").names()).containsExactly("a.grad", "a", "b.data");
        assertThat(measure("math.pi*math.e*Value(2)").names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        '';               nothing to compute: write a formula such as a.grad * b.data, or a comparison such as a > b
        a.grad *;         'expected a number, a name or "(" after "*", found the end of the line'
        (a*b).grad;       'only a name has .grad: give this value a name in the text, and write name.grad'
        |a;               'a bar is missing: write |x| for the absolute value of x'
        a >;              'expected a number, a name or "(" after ">", found the end of the line'
        a b;              'an operator is missing between "a" and "b": did you mean a*b?'
        tahn(a);          'there is no function "tahn": did you mean "tanh"?'
        tanh;             'tanh is a function: write its value in parentheses, as in tanh(x)'
        """)
    void mistakesAreExplained(String text, String message) {
        Measurement result = Language.measure(text);
        assertThat(result.measure()).isNull();
        assertThat(Objects.requireNonNull(result.error()).message()).isEqualTo(message);
    }

    @Test
    void aNameMayBeCalledLikeAnAttribute() {
        assertThat(measure("data > 10 ").names()).isEqualTo(List.of("data"));
        assertThat(measure("grad == 0").holds(name -> 0)).isTrue();
    }

    private static WatchExpression measure(String text) {
        Measurement result = Language.measure(text);
        assertThat(result.error()).isNull();
        return Objects.requireNonNull(result.measure());
    }

    private static IntToDoubleFunction figures(String text) {
        List<String> names = measure(text).names();
        return name -> FIGURES.getOrDefault(names.get(name), 0.0);
    }
}
