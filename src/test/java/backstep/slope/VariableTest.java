package backstep.slope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import backstep.lang.Compilation;
import backstep.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariableTest {

    @Test
    void namesWithoutAValueAreVariables() {
        assertThat(Texts.of("3*x**2 - 4*x + 5").variables()).containsExactly(new Variable("x", 0, 1, 1));
        assertThat(Texts.of("d = a*b + c").variables())
                .extracting(Variable::name)
                .containsExactly("a", "b", "c");
    }

    @Test
    void leavesWithANumberComeAfterThem() {
        assertThat(Texts.of("a = 2; b = -3\nd = a*x + b").variables())
                .extracting(Variable::name, Variable::value)
                .containsExactly(tuple("x", 1.0), tuple("a", 2.0), tuple("b", -3.0));
    }

    @Test
    void aLeafThatTheRootDoesNotFeelIsNone() {
        assertThat(Texts.of("a = 2\nb = 3\na*a").variables())
                .extracting(Variable::name)
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"y = x + 1\nx = 2", "sin + 1", "e**2", "tahn(x)", "3x + 1", "x +"})
    void whatIsASlipStaysAnError(String text) {
        Compilation compilation = Language.compileOpen(text);
        assertThat(compilation.program()).isNull();
        assertThat(compilation.errors()).isNotEmpty();
    }

    @Test
    void elsewhereSuchANameIsAnError() {
        assertThat(Language.compile("3*x").errors()).hasSize(1);
    }
}
