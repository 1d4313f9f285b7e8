package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HintsTest {

    private static final String LECTURE = "a = 2; b = -3; c = 10; e = a*b; d = e + c; f = -2; L = d*f";

    private final Program program = program(LECTURE);
    private final Trace trace = Trace.of(program.graph());

    private static Program program(String text) {
        return Objects.requireNonNull(Language.compile(text).program());
    }

    private Question gradient(String name) {
        return new Question.OfGradient(Objects.requireNonNull(program.names().get(name)), trace.stepCount());
    }

    @Test
    void hintsGoFromTheChainRuleToTheFactors() {
        assertThat(Hints.of(trace, gradient("a")))
                .containsExactly(
                        "L changes with a by way of one operation: its local derivative times the gradient that comes"
                                + " into it.",
                        "a is used in e = a·b, and ∂L/∂e = −2. In a product, the slope of each factor is the other"
                                + " factor.",
                        "∂(a·b)/∂a = b = −3, so this way brings (−3) · (−2).");
        assertThat(Hints.solution(trace, gradient("a"))).isEqualTo("∂L/∂a = (−3) · (−2) = 6");
    }

    @Test
    void theRootHasHintsOfItsOwn() {
        assertThat(Hints.of(trace, gradient("L"))).hasSize(3).allMatch(hint -> !hint.contains("1"));
        assertThat(Hints.solution(trace, gradient("L"))).isEqualTo("∂L/∂L = 1");
    }

    @Test
    void everyWayIsNamed() {
        Program twice = program("a = 3; b = 2*a; c = 5*a; L = b + c");
        Trace run = Trace.of(twice.graph());
        Question question =
                new Question.OfGradient(Objects.requireNonNull(twice.names().get("a")), run.stepCount());
        assertThat(Hints.of(run, question).getFirst()).contains("by 2 ways");
        assertThat(Hints.of(run, question).get(1).lines()).hasSize(2);
        assertThat(Hints.solution(run, question)).isEqualTo("∂L/∂a = 5 · 1 + 2 · 1 = 7");
    }

    @Test
    void slopesAndValuesHaveHints() {
        int product = Objects.requireNonNull(program.names().get("e"));
        assertThat(Hints.of(trace, new Question.OfSlope(product, 0))).hasSize(3);
        assertThat(Hints.solution(trace, new Question.OfSlope(product, 0))).isEqualTo("∂(a·b)/∂a = b = −3");
        assertThat(Hints.of(trace, new Question.OfValue(product)))
                .containsExactly("e is computed from the values in front of it.", "They are a = 2, b = −3.", "e = a·b");
        assertThat(Hints.solution(trace, new Question.OfValue(product))).isEqualTo("e = a·b = 2·(−3) = −6");
    }
}
