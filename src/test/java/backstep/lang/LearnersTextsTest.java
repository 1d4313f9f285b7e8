package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What learners write who come from mathematics, from other languages or from a book, and where it sends them. */
class LearnersTextsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '`', textBlock = """
        f(x) = x**2 → line 1, column 1: functions cannot be defined like f(x): give the expression itself a name, as in f = x**2
        x = 2⏎f(x, y) = x*y → line 2, column 1: functions cannot be defined like f(x, y): give the expression itself a name, as in f = x*y
        a b = 3 → line 1, column 1: a name has no spaces: did you mean a_b?
        learning rate 2 = 3 → line 1, column 1: a name has no spaces: did you mean learning_rate_2?
        let a = 3 → line 1, column 1: names need no "let" here: write a = …
        float a = 3; → line 1, column 1: names need no "float" here: write a = …
        a = 2 b = 3 → line 1, column 7: a second statement begins here: put it on a line of its own, or ";" before "b"
        lambda = 0.5 → line 1, column 1: "lambda" is a word of Python and cannot be a name: choose another, such as lam
        class = 1 → line 1, column 1: "class" is a word of Python and cannot be a name: choose another, such as cls
        w = 2⏎L = w + lambda*w → line 2, column 9: "lambda" is a word of Python and cannot be a name: choose another, such as lam
        lambda = 0.5⏎w = 2⏎L = w**2 + lambda*w → line 1, column 1: "lambda" is a word of Python and cannot be a name: choose another, such as lam
        a = 1,000 → line 1, column 5: a comma neither groups digits here nor is a decimal point: did you mean 1000 or 1.000?
        a = 1,000,000 → line 1, column 5: digits are not grouped here, and the decimal point is a point: did you mean 1000000?
        a = 2,5 → line 1, column 6: a comma is not a decimal point: did you mean 2.5?
        a = 1.000,5 → line 1, column 5: digits are not grouped here, and the decimal point is a point: did you mean 1000.5?
        a = 1,000.5 → line 1, column 5: digits are not grouped here, and the decimal point is a point: did you mean 1000.5?
        a = 1.5,2 → line 1, column 8: a comma can only stand between the values of a function, as in max(a, b)
        a = 1 000 → line 1, column 5: spaces do not group digits here: did you mean 1000?
        a = 5 mod 2 → line 1, column 7: "mod" is no operator here: use + - * / or **
        x' = 2 → line 1, column 1: a name has no marks such as ': write x1 or x_prime
        x = 2⏎L = x′ → line 2, column 6: "′" is no part of a name: write x1 or x_prime
        x = 2⏎L = sin²(x) → line 2, column 9: a power follows the parentheses: write sin(…)**2
        x = 2⏎print x → line 2, column 1: printing has no effect here, the graph shows all values: remove this, or write print(x)
        w = np.random.randn(3) → line 1, column 5: random numbers are not drawn here: write one, such as 0.5
        a => 2 → line 1, column 3: "=>" gives no value: write a name, "=" and the expression, as in y = 2*x
        a <- 2 → line 1, column 3: "<-" gives no value: write a name, "=" and the expression, as in y = 2*x
        a = 2 // two → line 1, column 7: the operator // is not supported: use / to divide; a comment begins with #
        a = 3⏎b = |a| → line 2, column 5: bars are no brackets here: write abs(a) for the absolute value of a
        a = √4 → line 1, column 5: "√" is written as a function here: sqrt(x)
        a = 2½ → line 1, column 6: "½" is not read as a number: write 0.5
        a = 3! → line 1, column 6: "!" has no meaning here: write a factorial as a product, such as 1*2*3
        a = 90° → line 1, column 7: "°" has no meaning here: angles are in radians, so multiply degrees by pi/180
        a = ∂L → line 1, column 5: "∂" is not needed: write the expression, and the backward pass computes its derivatives
        x = 8⏎L = log(x, 2) → line 2, column 5: log takes one value, and its base is e: write log(x)/log(b) for the logarithm to the base b
        L = max(1, 2, 3) → line 1, column 5: max takes two values here, found 3: write max(max(a, b), c) for three
        a = 1⏎L = e**a → line 2, column 5: "e" has no value yet: give it one in a line above, write math.e for Euler's number, or exp(x) for its powers
        w = random.uniform(-1, 1) → line 1, column 12: random numbers are not drawn here: write one, such as 0.5
        """)
    void slipsAreUnderstood(String text, String message) {
        assertThat(Programs.errors(text)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
        x = 3; y = x² − 2·x ÷ 4 → 7.5
        x₁ = 2; x₂ = 5; L = x₁×x₂ → 10
        x := 3; L = x^2 → 9
        x ← 3; L = 2*x → 6
        a = Value(2.0, label=“a”); L = a*a → 4
        a = 2; a.label = ‘first’; L = a*3 → 6
        x\t=\t4; L = ln(x)/ln(2) → 2
        L = 3*2; → 6
        random.seed(7); a = 2; L = a → 2
        np.random.seed(1337); torch.manual_seed(3); a = 2; L = a → 2
        """)
    void typographicSignsMeanWhatTheyShow(String text, double value) {
        assertThat(Programs.value(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the derivative of this function at any single input point x?",
                "Let's start backpropagation!",
                "The loss is the sum of the squares of all the differences (see above).",
                "if we change the input in any direction nothing happens",
                "compute loss again",
                "I have a problem with = signs in this sentence",
                "Note: a = 2 is the start of it",
                "Wir leiten die Kettenregel her, und zwar Schritt für Schritt.",
                "Градиент показывает направление наибольшего роста",
                "我们来计算梯度",
                "First line of a text about gradients⏎and its second line which goes on⏎⏎and a new paragraph after it."
            })
    void proseIsOneError(String text) {
        assertThat(Programs.errors(text))
                .containsExactly("line 1, column 1: this is prose, not an expression: put # in front of each line that"
                        + " is to stay as a comment");
    }

    @Test
    void proseBetweenCellsLeavesTheCellsAsTheyAre() {
        assertThat(Programs.errors("a = 2⏎Now we compute the square of it⏎and then double it again.⏎b = a*a⏎c = b +"))
                .containsExactly(
                        "line 2, column 1: this is prose, not an expression: put # in front of each line that is to"
                                + " stay as a comment",
                        "line 5, column 8: expected a number, a name or \"(\" after \"+\", found the end of the line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 1⏎b = 2⏎c = a b",
                "x = 3⏎y = 2x",
                "a b",
                "y = x y z",
                "b = 1⏎c = b + # words of a comment",
                "[(a - b)**2 for a, b in zip(c, d)]",
                "loss.backward() # the backward pass comes now"
            })
    void formulasWithMistakesAreNoProse(String text) {
        assertThat(Programs.errors(text)).noneMatch(message -> message.contains("prose"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
        class Value:⏎    def __init__(self, data):⏎        self.data = data⏎⏎a = Value(2) → line 1, column 1: Value is built in, and yours is passed over: paste the cells that use it
        class Neuron(Module):⏎    pass⏎⏎a = 2 → line 1, column 1: networks are built in, in the Network workspace, and this class is passed over: paste the cells that build the network and train it
        class MLP:⏎    pass⏎class Layer:⏎    pass⏎⏎a = 2 → lines 1, 3: networks are built in, in the Network workspace, and this class is passed over: paste the cells that build the network and train it
        """)
    void theClassesOfTheLectureAreGreeted(String text, String note) {
        assertThat(Programs.notes(text)).containsExactly(note);
    }
}
