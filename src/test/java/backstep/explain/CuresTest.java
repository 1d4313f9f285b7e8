package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import backstep.engine.analysis.NonFinite;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cure of an infinity is another form of the same function where there is one, and it does cure it. */
class CuresTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
        z = -800; p = sigmoid(z); L = -log(p) → Write −softplus(−(z)) in place of this logarithm of a sigmoid: it is the same, and never infinite.
        z = 800; L = -log(1 - sigmoid(z)) → Write −softplus(z) in place of this logarithm of 1 minus a sigmoid: it is the same, and never infinite.
        z = -800; L = log(1/(1 + exp(-z))) → Write sigmoid(z) in place of 1/(1 + exp(−(z))): it is the same, and never overflows.
        n = 800; e = exp(2*n); o = (e - 1)/(e + 1) → Write tanh(n) in place of this quotient of exponentials: it is the same, and never overflows.
        z = 800; L = log(1 + exp(z)) → Write softplus(z) in place of log(1 + exp(z)): it is the same, and never overflows.
        a = 800; b = 1; s = exp(a) + exp(b); L = exp(a)/s → Subtract the largest of the exponents from each of them, exp(a − m)/(exp(a − m) + exp(b − m) + …): the quotient stays the same, and nothing overflows.
        a = -800; b = -900; s = exp(a) + exp(b); L = exp(a)/s → Subtract the largest of the exponents from each of them, exp(a − m)/(exp(a − m) + exp(b − m) + …): the quotient stays the same, and nothing overflows.
        a = -800; b = -900; L = log(exp(a) + exp(b)) → Write m + log(exp(a − m) + exp(b − m) + …), where a, b and so on are the exponents and m is the largest of them: it is the same, and never infinite.
        a = -800; b = 0; L = log(exp(a)/(exp(a) + exp(b))) → Write z − m − log(exp(a − m) + exp(b − m) + …) in place of this logarithm of a quotient: z is its own exponent, a, b and so on are all exponents, and m is the largest of them. It is the same, and never infinite.
        x = 800; L = log(exp(x)) → Write x in place of this logarithm of an exponential: it is the same, and never overflows.
        x = -800; L = log(exp(2*x)) → Write 2·x in place of this logarithm of an exponential: it is the same, and never overflows.
        x = 800; L = exp(x) → Keep x below 709, for example by scaling down what it is made of.
        """)
    void theFormOfTheFunctionTellsTheCure(String text, String cure) {
        assertThat(origin(text)).endsWith(" " + cure);
    }

    private static String origin(String text) {
        Program program = Objects.requireNonNull(Language.compile(text).program());
        Trace trace = Trace.of(program.graph());
        return NonFiniteSentences.origin(trace, NonFinite.all(trace).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
        z = -800; L = -(-softplus(-z)) → 800 → -1
        z = 800; L = -(-softplus(z)) → 800 → 1
        z = 800; L = softplus(z) → 800 → 1
        z = -800; b = 0; m = max(z, b); L = z - m - log(exp(z - m) + exp(b - m)) → -800 → 1
        z = -800; b = -900; m = max(z, b); L = m + log(exp(z - m) + exp(b - m)) → -800 → 1
        """)
    void theCureIsFiniteAndKeepsTheGradient(String text, double value, double gradient) {
        Program program = Objects.requireNonNull(Language.compile(text).program());
        Trace trace = Trace.of(program.graph());
        assertThat(trace.data(program.graph().root())).isEqualTo(value);
        assertThat(trace.grad(Objects.requireNonNull(program.names().get("z")))).isEqualTo(gradient);
    }
}
