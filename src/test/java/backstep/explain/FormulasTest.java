package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.engine.Contribution;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.engine.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormulasTest {

    private final GraphBuilder builder = new GraphBuilder();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        ADD ; 2.0 ; -3.0 ; 0 ; r = x + y = 2 + (−3) = −1 ; ∂(x + y)/∂x = 1 ; ∂(x + y)/∂x = 1
        ADD ; 2.0 ; -3.0 ; 1 ; r = x + y = 2 + (−3) = −1 ; ∂(x + y)/∂y = 1 ; ∂(x + y)/∂y = 1
        SUBTRACT ; 2.0 ; -3.0 ; 0 ; r = x − y = 2 − (−3) = 5 ; ∂(x − y)/∂x = 1 ; ∂(x − y)/∂x = 1
        SUBTRACT ; 2.0 ; -3.0 ; 1 ; r = x − y = 2 − (−3) = 5 ; ∂(x − y)/∂y = −1 ; ∂(x − y)/∂y = −1
        MULTIPLY ; 2.0 ; -3.0 ; 0 ; r = x·y = 2·(−3) = −6 ; ∂(x·y)/∂x = y ; ∂(x·y)/∂x = y = −3
        MULTIPLY ; 2.0 ; -3.0 ; 1 ; r = x·y = 2·(−3) = −6 ; ∂(x·y)/∂y = x ; ∂(x·y)/∂y = x = 2
        DIVIDE ; 2.0 ; -3.0 ; 0 ; r = x/y = 2/(−3) = −0.6667 ; ∂(x/y)/∂x = 1/y ; ∂(x/y)/∂x = 1/y = 1/(−3) = −0.3333
        DIVIDE ; 2.0 ; -3.0 ; 1 ; r = x/y = 2/(−3) = −0.6667 ; ∂(x/y)/∂y = −x/y² ; ∂(x/y)/∂y = −x/y² = −2/(−3)² = −0.2222
        POWER ; 2.0 ; 3.0 ; 0 ; r = x^y = 2³ = 8 ; ∂(x^y)/∂x = y·x^(y − 1) ; ∂(x^y)/∂x = y·x^(y − 1) = 3·2² = 12
        POWER ; 2.0 ; 3.0 ; 1 ; r = x^y = 2³ = 8 ; ∂(x^y)/∂y = r·log(x) ; ∂(x^y)/∂y = r·log(x) = 8·log(2) = 5.5452
        POWER ; 0.0 ; 3.0 ; 0 ; r = x^y = 0³ = 0 ; ∂(x^y)/∂x = y·x^(y − 1) ; ∂(x^y)/∂x = y·x^(y − 1) = 3·0² = 0
        POWER ; 0.0 ; 3.0 ; 1 ; r = x^y = 0³ = 0 ; ∂(x^y)/∂y = r·log(x) ; ∂(x^y)/∂y = 0, because x = 0
        MAX ; 2.0 ; -3.0 ; 0 ; r = max(x, y) = max(2, −3) = 2 ; ∂max(x, y)/∂x = 1 if x > y, ½ if x = y, 0 if x < y ; ∂max(x, y)/∂x = 1, because x > y
        MAX ; 2.0 ; -3.0 ; 1 ; r = max(x, y) = max(2, −3) = 2 ; ∂max(x, y)/∂y = 1 if y > x, ½ if y = x, 0 if y < x ; ∂max(x, y)/∂y = 0, because y < x
        MAX ; 2.0 ; 2.0 ; 0 ; r = max(x, y) = max(2, 2) = 2 ; ∂max(x, y)/∂x = 1 if x > y, ½ if x = y, 0 if x < y ; ∂max(x, y)/∂x = ½ = 0.5, because x = y
        MAX ; 2.0 ; 2.0 ; 1 ; r = max(x, y) = max(2, 2) = 2 ; ∂max(x, y)/∂y = 1 if y > x, ½ if y = x, 0 if y < x ; ∂max(x, y)/∂y = ½ = 0.5, because y = x
        MIN ; 2.0 ; -3.0 ; 0 ; r = min(x, y) = min(2, −3) = −3 ; ∂min(x, y)/∂x = 1 if x < y, ½ if x = y, 0 if x > y ; ∂min(x, y)/∂x = 0, because x > y
        MIN ; 2.0 ; -3.0 ; 1 ; r = min(x, y) = min(2, −3) = −3 ; ∂min(x, y)/∂y = 1 if y < x, ½ if y = x, 0 if y > x ; ∂min(x, y)/∂y = 1, because y < x
        MIN ; 2.0 ; 2.0 ; 0 ; r = min(x, y) = min(2, 2) = 2 ; ∂min(x, y)/∂x = 1 if x < y, ½ if x = y, 0 if x > y ; ∂min(x, y)/∂x = ½ = 0.5, because x = y
        MIN ; 2.0 ; 2.0 ; 1 ; r = min(x, y) = min(2, 2) = 2 ; ∂min(x, y)/∂y = 1 if y < x, ½ if y = x, 0 if y > x ; ∂min(x, y)/∂y = ½ = 0.5, because y = x
        NEGATE ; 2.0 ; -3.0 ; 0 ; r = −x = −2 ; ∂(−x)/∂x = −1 ; ∂(−x)/∂x = −1
        EXP ; 0.5 ; 0.0 ; 0 ; r = exp(x) = exp(0.5) = 1.6487 ; ∂exp(x)/∂x = r ; ∂exp(x)/∂x = r = 1.6487
        LOG ; 4.0 ; 0.0 ; 0 ; r = log(x) = log(4) = 1.3863 ; ∂log(x)/∂x = 1/x ; ∂log(x)/∂x = 1/x = 1/4 = 0.25
        SQRT ; 4.0 ; 0.0 ; 0 ; r = √x = √4 = 2 ; ∂√x/∂x = 1/(2·r) ; ∂√x/∂x = 1/(2·r) = 1/(2·2) = 0.25
        TANH ; 0.5 ; 0.0 ; 0 ; r = tanh(x) = tanh(0.5) = 0.4621 ; ∂tanh(x)/∂x = 1 − r² ; ∂tanh(x)/∂x = 1 − r² = 1 − 0.4621² = 0.7864
        SIGMOID ; 0.5 ; 0.0 ; 0 ; r = sigmoid(x) = sigmoid(0.5) = 0.6225 ; ∂sigmoid(x)/∂x = r·(1 − r) ; ∂sigmoid(x)/∂x = r·(1 − r) = 0.6225·(1 − 0.6225) = 0.235
        RELU ; 2.0 ; 0.0 ; 0 ; r = relu(x) = relu(2) = 2 ; ∂relu(x)/∂x = 1 if x > 0, 0 if x ≤ 0 ; ∂relu(x)/∂x = 1, because x > 0
        RELU ; -2.0 ; 0.0 ; 0 ; r = relu(x) = relu(−2) = 0 ; ∂relu(x)/∂x = 1 if x > 0, 0 if x ≤ 0 ; ∂relu(x)/∂x = 0, because x ≤ 0
        RELU ; 0.0 ; 0.0 ; 0 ; r = relu(x) = relu(0) = 0 ; ∂relu(x)/∂x = 1 if x > 0, 0 if x ≤ 0 ; ∂relu(x)/∂x = 0, because x ≤ 0
        LEAKY_RELU ; 2.0 ; 0.0 ; 0 ; r = leaky_relu(x) = leaky_relu(2) = 2 ; ∂leaky_relu(x)/∂x = 1 if x > 0, 0.01 if x ≤ 0 ; ∂leaky_relu(x)/∂x = 1, because x > 0
        LEAKY_RELU ; -2.0 ; 0.0 ; 0 ; r = leaky_relu(x) = leaky_relu(−2) = −0.02 ; ∂leaky_relu(x)/∂x = 1 if x > 0, 0.01 if x ≤ 0 ; ∂leaky_relu(x)/∂x = 0.01, because x ≤ 0
        LEAKY_RELU ; 0.0 ; 0.0 ; 0 ; r = leaky_relu(x) = leaky_relu(0) = 0 ; ∂leaky_relu(x)/∂x = 1 if x > 0, 0.01 if x ≤ 0 ; ∂leaky_relu(x)/∂x = 0.01, because x ≤ 0
        ELU ; 2.0 ; 0.0 ; 0 ; r = elu(x) = elu(2) = 2 ; ∂elu(x)/∂x = 1 if x > 0, exp(x) if x ≤ 0 ; ∂elu(x)/∂x = 1, because x > 0
        ELU ; -2.0 ; 0.0 ; 0 ; r = elu(x) = elu(−2) = −0.8647 ; ∂elu(x)/∂x = 1 if x > 0, exp(x) if x ≤ 0 ; ∂elu(x)/∂x = exp(x) = exp(−2) = 0.1353, because x ≤ 0
        ELU ; 0.0 ; 0.0 ; 0 ; r = elu(x) = elu(0) = 0 ; ∂elu(x)/∂x = 1 if x > 0, exp(x) if x ≤ 0 ; ∂elu(x)/∂x = exp(x) = exp(0) = 1, because x ≤ 0
        SOFTPLUS ; 0.5 ; 0.0 ; 0 ; r = softplus(x) = softplus(0.5) = 0.9741 ; ∂softplus(x)/∂x = sigmoid(x) ; ∂softplus(x)/∂x = sigmoid(x) = sigmoid(0.5) = 0.6225
        GELU ; 0.5 ; 0.0 ; 0 ; r = gelu(x) = gelu(0.5) = 0.3457 ; ∂gelu(x)/∂x = Φ(x) + x·φ(x) ; ∂gelu(x)/∂x = Φ(x) + x·φ(x) = Φ(0.5) + 0.5·φ(0.5) = 0.8675
        SILU ; 0.5 ; 0.0 ; 0 ; r = silu(x) = silu(0.5) = 0.3112 ; ∂silu(x)/∂x = sigmoid(x)·(1 + x·(1 − sigmoid(x))) ; ∂silu(x)/∂x = sigmoid(x)·(1 + x·(1 − sigmoid(x))) = sigmoid(0.5)·(1 + 0.5·(1 − sigmoid(0.5))) = 0.74
        SIN ; 0.5 ; 0.0 ; 0 ; r = sin(x) = sin(0.5) = 0.4794 ; ∂sin(x)/∂x = cos(x) ; ∂sin(x)/∂x = cos(x) = cos(0.5) = 0.8776
        TAN ; 0.5 ; 0.0 ; 0 ; r = tan(x) = tan(0.5) = 0.5463 ; ∂tan(x)/∂x = 1 + r² ; ∂tan(x)/∂x = 1 + r² = 1 + 0.5463² = 1.2984
        COS ; 0.5 ; 0.0 ; 0 ; r = cos(x) = cos(0.5) = 0.8776 ; ∂cos(x)/∂x = −sin(x) ; ∂cos(x)/∂x = −sin(x) = −sin(0.5) = −0.4794
        ABS ; 2.0 ; 0.0 ; 0 ; r = |x| = |2| = 2 ; ∂|x|/∂x = 1 if x > 0, −1 if x < 0, 0 if x = 0 ; ∂|x|/∂x = 1, because x > 0
        ABS ; -2.0 ; 0.0 ; 0 ; r = |x| = |−2| = 2 ; ∂|x|/∂x = 1 if x > 0, −1 if x < 0, 0 if x = 0 ; ∂|x|/∂x = −1, because x < 0
        ABS ; 0.0 ; 0.0 ; 0 ; r = |x| = |0| = 0 ; ∂|x|/∂x = 1 if x > 0, −1 if x < 0, 0 if x = 0 ; ∂|x|/∂x = 0, because x = 0
        """)
    void everyOperationIsWrittenWithNamesAndWithNumbers(
            Op op, double x, double y, int slot, String value, String names, String numbers) {
        Trace trace = run(op, x, y);
        int node = trace.graph().root();
        assertThat(List.of(
                        Formulas.operationValue(trace, node).text(),
                        Formulas.localDerivative(trace.graph(), node, slot).text(),
                        Formulas.localDerivativeValue(trace, node, slot).text()))
                .containsExactly(value, names, numbers);
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationHasFormulas(Op op) {
        if (op.isOperation()) {
            Trace trace = run(op, 0.5, 1.5);
            for (int slot = 0; slot < op.arity(); slot++) {
                assertThat(Formulas.localDerivativeValue(trace, trace.graph().root(), slot)
                                .text())
                        .startsWith("∂")
                        .contains(slot == 0 ? "/∂x = " : "/∂y = ");
            }
        } else {
            assertThat(Notation.symbol(op)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        3   ; r = x³ = 2³ = 8                  ; ∂(x³)/∂x = 3·x² = 3·2² = 12
        2   ; r = x² = 2² = 4                  ; ∂(x²)/∂x = 2·x = 2·2 = 4
        1   ; r = x¹ = 2¹ = 2                  ; ∂(x¹)/∂x = 1
        0   ; r = x⁰ = 2⁰ = 1                  ; ∂(x⁰)/∂x = 0
        -1  ; r = x⁻¹ = 2⁻¹ = 0.5              ; ∂(x⁻¹)/∂x = (−1)·x⁻² = (−1)·2⁻² = −0.25
        0.5 ; r = x^0.5 = 2^0.5 = 1.4142       ; ∂(x^0.5)/∂x = 0.5·x^(−0.5) = 0.5·2^(−0.5) = 0.3536
        1.3 ; r = x^1.3 = 2^1.3 = 2.4623       ; ∂(x^1.3)/∂x = 1.3·x^0.3 = 1.3·2^0.3 = 1.6005
        """)
    void aConstantExponentComesDownAndLosesOne(double exponent, String value, String slope) {
        int x = builder.leaf("x", 2);
        Trace trace = root(builder.binary(Op.POWER, x, builder.constant(exponent)));
        assertThat(List.of(
                        Formulas.operationValue(trace, 2).text(),
                        Formulas.localDerivativeValue(trace, 2, 0).text()))
                .containsExactly(value, slope);
    }

    @Test
    void theChainRuleIsWrittenOutWithItsRunningSum() {
        Trace trace = lecture();
        Contribution toA = trace.ledger(0, trace.stepCount()).getFirst();
        assertThat(List.of(
                        ChainRule.rule(trace.graph(), 3, 0).text(),
                        ChainRule.ruleInNumbers(toA).text(),
                        ChainRule.contribution(toA).text(),
                        ChainRule.runningSum(toA).text()))
                .containsExactly("∂L/∂a += ∂(a·b)/∂a · ∂L/∂e", " = (−3) · (−2) = 6", "(−3) · (−2) = 6", "0 + 6 = 6");
    }

    @Test
    void atTheRootTheLocalDerivativeIsNotWrittenAsTheGradient() {
        Trace trace = lecture();
        assertThat(Stream.of(0, 1)
                        .map(slot -> ChainRule.rule(trace.graph(), 6, slot).text()))
                .containsExactly("∂L/∂d += ∂(d·f)/∂d · ∂L/∂L", "∂L/∂f += ∂(d·f)/∂f · ∂L/∂L");
    }

    @Test
    void everyNegativeFactorStandsInParentheses() {
        Trace trace = root(builder.binary(Op.MULTIPLY, builder.leaf("x", -3), builder.leaf("y", -2)));
        assertThat(Formulas.operationValue(trace, 2).text()).isEqualTo("r = x·y = (−3)·(−2) = 6");
        assertThat(trace.step(trace.stepCount()).contributions().stream()
                        .map(sent -> ChainRule.contribution(sent).text()))
                .containsExactly("(−2) · 1 = −2", "(−3) · 1 = −3");
    }

    @Test
    void theFactorsAndTheirProductAreCalledByTheirNames() {
        Trace trace = lecture();
        Contribution toA = trace.ledger(0, trace.stepCount()).getFirst();
        assertThat(captions(ChainRule.ruleInNumbers(toA)))
                .containsExactly("(−3) local", "(−2) incoming", "6 contribution");
        assertThat(captions(ChainRule.runningSum(toA))).containsExactly("6 contribution", "6 sum");
    }

    private static Stream<String> captions(Formula formula) {
        return switch (formula) {
            case Formula.Row(List<Formula> parts) -> parts.stream().flatMap(FormulasTest::captions);
            case Formula.Captioned(Formula content, String caption) -> Stream.of(content.text() + " " + caption);
            default -> Stream.of();
        };
    }

    @Test
    void longNamesAreShortenedInALocalDerivative() {
        int rate = builder.leaf("learning_rate_of_all", 2);
        Trace trace = root(builder.binary(Op.MULTIPLY, rate, builder.leaf("momentum_of_the_rest", 3)));
        assertThat(Formulas.localDerivativeValue(trace, 2, 0).text())
                .isEqualTo("∂(learning_…·momentum_…)/∂learning_… = momentum_… = 3");
    }

    @Test
    void negativeNumbersAfterASignStandInParentheses() {
        Trace trace = lecture();
        Contribution toB = trace.ledger(1, trace.stepCount()).getFirst();
        assertThat(ChainRule.runningSum(toB).text()).isEqualTo("0 + (−4) = −4");
        assertThat(Formulas.operationValue(trace, 3).text()).isEqualTo("e = a·b = 2·(−3) = −6");
    }

    @Test
    void nodesWithoutLabelsAreWrittenAsTheirExpressions() {
        int a = builder.leaf("a", 2);
        int sum = builder.binary(Op.ADD, builder.binary(Op.MULTIPLY, a, builder.leaf("b", 3)), builder.leaf("c", 1));
        int product = builder.binary(Op.MULTIPLY, sum, builder.leaf("f", 4));
        Trace trace = Trace.of(builder.build(product));
        assertThat(List.of(
                        Formulas.operation(trace.graph(), product).text(),
                        Formulas.operationValue(trace, sum).text(),
                        Formulas.localDerivativeValue(trace, product, 1).text(),
                        ChainRule.rule(trace.graph(), sum, 0).text()))
                .containsExactly(
                        "(a·b + c)·f",
                        "a·b + c = 6 + 1 = 7",
                        "∂((a·b + c)·f)/∂f = a·b + c = 7",
                        "∂root/∂(a·b) += ∂(a·b + c)/∂(a·b) · ∂root/∂(a·b + c)");
    }

    @Test
    void anOperandThatStandsTwiceIsToldApartByItsPlace() {
        int a = builder.leaf("a", 3);
        Trace trace = root(builder.binary(Op.MULTIPLY, a, a));
        assertThat(Stream.of(0, 1)
                        .map(slot ->
                                Formulas.localDerivativeValue(trace, 1, slot).text()))
                .containsExactly("∂(a₁·a₂)/∂a₁ = a₂ = 3", "∂(a₁·a₂)/∂a₂ = a₁ = 3");
    }

    @Test
    void divisionsAreSetAsFractionsAndGetParenthesesOnlyInALine() {
        int a = builder.leaf("a", 2);
        int sum = builder.binary(Op.ADD, a, builder.constant(1));
        Trace trace = root(builder.binary(Op.DIVIDE, sum, builder.binary(Op.SUBTRACT, a, builder.constant(-3))));
        Formula formula = Formulas.operation(trace.graph(), trace.graph().root());
        assertThat(formula.text()).isEqualTo("r = (a + 1)/(a − (−3))");
        assertThat(((Formula.Row) formula).parts().getLast())
                .isInstanceOfSatisfying(
                        Formula.Fraction.class,
                        fraction -> assertThat(fraction.numerator().text()).isEqualTo("a + 1"));
    }

    @Test
    void leavesAndConstantsAreTheirNameAndNumber() {
        int a = builder.leaf("a", 2);
        Trace trace = root(builder.binary(Op.MULTIPLY, a, builder.constant(2.5)));
        assertThat(Stream.of(0, 1)
                        .map(node -> Formulas.operationValue(trace, node).text()))
                .containsExactly("a = 2", "2.5");
    }

    private Trace lecture() {
        int a = builder.leaf("a", 2);
        int b = builder.leaf("b", -3);
        int c = builder.leaf("c", 10);
        int e = named("e", builder.binary(Op.MULTIPLY, a, b));
        int d = named("d", builder.binary(Op.ADD, e, c));
        int f = builder.leaf("f", -2);
        return Trace.of(builder.build(named("L", builder.binary(Op.MULTIPLY, d, f))));
    }

    private Trace run(Op op, double... operands) {
        int[] nodes = Arrays.stream(operands)
                .mapToInt(value -> builder.leaf(builder.size() == 0 ? "x" : "y", value))
                .toArray();
        return root(op.arity() == 1 ? builder.unary(op, nodes[0]) : builder.binary(op, nodes[0], nodes[1]));
    }

    private Trace root(int node) {
        return Trace.of(builder.build(named("r", node)));
    }

    private int named(String label, int node) {
        builder.label(node, label);
        return node;
    }

    @Test
    void anOperationCanBeWrittenWithoutItsLabelOrInNumbersOnly() {
        Trace trace = Graphs.lecture();
        int e = 4;
        assertThat(Formulas.expression(trace.graph(), e).text()).isEqualTo("a·b");
        assertThat(Formulas.evaluation(trace, e).text()).isEqualTo("2·(−3) = −6");
        assertThatThrownBy(() -> Formulas.evaluation(trace, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
