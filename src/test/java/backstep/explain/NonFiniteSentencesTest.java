package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Op;
import backstep.engine.Trace;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonFiniteSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        LOG    ; 0    ; 0    ; r = log(x): x is 0, and the logarithm falls to −∞ there. Keep x above 0. Where it is a probability, compute its logarithm from what it is made of: log(sigmoid(z)) is −softplus(−z). Adding a small number would only hide the infinity and freeze the gradient.
        LOG    ; -2   ; 0    ; r = log(x): x is −2, and a negative number has no logarithm. Keep x above 0, for example by taking exp or softplus of it first.
        SQRT   ; -2   ; 0    ; r = √x: x is −2, and a negative number has no real square root. Keep x at 0 or above, for example by taking its absolute value first.
        DIVIDE ; -2   ; 0    ; r = x/y: y is 0, and a number divided by 0 has no finite value, so it becomes −∞. Keep y away from 0, for example by adding 1e-9 to it.
        DIVIDE ; 0    ; 0    ; r = x/y: x and y are both 0, and 0/0 has no value. Keep y away from 0, for example by adding 1e-9 to it.
        EXP    ; 800  ; 0    ; r = exp(x): exp(800) is larger than the largest number that a double holds, about 1.8e308, and becomes ∞. Keep x below 709, for example by scaling down what it is made of.
        POWER  ; 0    ; -1   ; r = x^y: x is 0, and 0 to a negative power is 1 divided by 0. Keep x away from 0, for example by adding 1e-9 to it.
        POWER  ; -8   ; 0.5  ; r = x^y: x is −8, and a negative number to the power 0.5, which is no whole number, has no real value. Keep x above 0, for example by taking its absolute value first.
        MULTIPLY ; 1e200 ; -1e200 ; r = x·y: 1e200·(−1e200) is larger than the largest number that a double holds, about 1.8e308, and becomes −∞. Scale the inputs down.
        """)
    void aValueThatStopsBeingFiniteSaysWhatWhereAndHowToMendIt(Op op, double x, double y, String sentence) {
        Graphs graphs = new Graphs().leaf("x", x).leaf("y", y);
        Trace trace = operation(graphs, "r", op).trace("r");
        assertThat(NonFiniteSentences.value(trace, graphs.node("r"))).contains(sentence);
    }

    @Test
    void laterValuesPointBackToTheOperationWhereItBegan() {
        Graphs graphs = new Graphs()
                .leaf("x", 0)
                .operation("h", Op.LOG, "x")
                .operation("z", Op.MULTIPLY, "h", "x")
                .operation("w", Op.NEGATE, "h")
                .operation("L", Op.ADD, "z", "w");
        Trace trace = graphs.trace("L");
        String origin =
                "h = log(x): x is 0, and the logarithm falls to −∞ there. Keep x above 0. Where it is a probability,"
                        + " compute its logarithm from what it is made of: log(sigmoid(z)) is −softplus(−z). Adding a"
                        + " small number would only hide the infinity and freeze the gradient.";
        String undefined = "z = h·x: (−∞)·0 has no value, because an operand is infinite. " + origin;
        assertThat(new String[] {
                    value(trace, "x", graphs),
                    value(trace, "z", graphs),
                    value(trace, "w", graphs),
                    value(trace, "L", graphs)
                })
                .containsExactly(
                        "",
                        undefined,
                        "w is ∞ because of an earlier operation. " + origin,
                        "L is NaN because of an earlier operation. " + undefined);
    }

    @Test
    void anInfiniteSlopeIsExplained() {
        Graphs graphs = new Graphs().leaf("x", 0).operation("r", Op.SQRT, "x");
        assertThat(NonFiniteSentences.gradient(graphs.trace("r"), 0))
                .contains("The gradient of x is ∞. r = √x: the slope is infinite where x is 0, and so is what x"
                        + " receives: ∞ · 1 = ∞. Keep x away from 0, for example by adding 1e-9 to it.");
    }

    @Test
    void aGradientThatOverflowsIsExplained() {
        Graphs graphs = new Graphs()
                .leaf("x", 1e-200)
                .constant("c", 1e200)
                .operation("r", Op.MULTIPLY, "x", "c")
                .operation("s", Op.MULTIPLY, "r", "c");
        assertThat(NonFiniteSentences.gradient(graphs.trace("s"), 0))
                .contains("The gradient of x is ∞. r = x·1e200: what x receives, 1e200 · 1e200 = ∞, makes its gradient"
                        + " larger than the largest number that a double holds, about 1.8e308: 0 + ∞ = ∞. Scale the"
                        + " inputs down.");
    }

    @Test
    void aGradientWithoutValueIsExplained() {
        Graphs graphs = new Graphs().leaf("x", 0).operation("r", Op.SQRT, "x").operation("s", Op.MULTIPLY, "r", "r");
        assertThat(NonFiniteSentences.gradient(graphs.trace("s"), 0))
                .contains("The gradient of x is NaN. r = √x: what x receives, ∞ · 0 = NaN, has no value or cancels an"
                        + " infinity: 0 + NaN = NaN. Follow the infinite number back to where it began, and mend"
                        + " it there.");
    }

    @Test
    void aGradientPointsBackToAValueThatWasNotFinite() {
        Graphs graphs = new Graphs()
                .leaf("x", 800)
                .leaf("a", 1)
                .operation("e", Op.EXP, "x")
                .operation("L", Op.MULTIPLY, "e", "a");
        assertThat(NonFiniteSentences.gradient(graphs.trace("L"), graphs.node("a")))
                .contains("The gradient of a is ∞. e = exp(x): exp(800) is larger than the largest number that a double"
                        + " holds, about 1.8e308, and becomes ∞. Keep x below 709, for example by scaling down"
                        + " what it is made of.");
    }

    @Test
    void finiteNumbersNeedNoSentence() {
        Trace trace = Graphs.lecture();
        assertThat(NonFiniteSentences.value(trace, 3)).isEmpty();
        assertThat(NonFiniteSentences.gradient(trace, 0)).isEmpty();
    }

    private static Graphs operation(Graphs graphs, String name, Op op) {
        return op.arity() == 1 ? graphs.operation(name, op, "x") : graphs.operation(name, op, "x", "y");
    }

    private static String value(Trace trace, String name, Graphs graphs) {
        Optional<String> sentence = NonFiniteSentences.value(trace, graphs.node(name));
        return sentence.orElse("");
    }
}
