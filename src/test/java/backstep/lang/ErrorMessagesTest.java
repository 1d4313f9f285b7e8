package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole messages, as learners read them. */
class ErrorMessagesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        L = a * => line 1, column 8: expected a number, a name or "(" after "*", found the end of the line
        a = 2⏎L = a * => line 2, column 8: expected a number, a name or "(" after "*", found the end of the line
        a = 2; L = a *; b = 3 => line 1, column 15: expected a number, a name or "(" after "*", found ";"
        a = => line 1, column 4: expected a number, a name or "(" after "=", found the end of the line
        = 3 => line 1, column 1: expected a number, a name or "(" at the start of a statement, found "="
        * 2 => line 1, column 1: expected a number, a name or "(" at the start of a statement, found "*"
        a = 2⏎L = max(a => line 2, column 8: "(" is never closed: expected ")" before the end of the line
        a = 2⏎L = max(a, => line 2, column 11: expected a number, a name or "(" after ",", found the end of the line
        L = tanh() => line 1, column 5: tanh takes one value in its parentheses, found nothing
        L = () => line 1, column 6: expected a number, a name or "(" after "(", found ")"
        a = 2⏎L = (a +⏎b = 3 => line 2, column 5: "(" is never closed: expected ")" before "="
        a = 2⏎L = (a⏎b = 3 => line 2, column 5: "(" is never closed: expected ")" before "b"
        a = 2⏎b = 3⏎L = (a*b + 1⏎f = -2 => line 3, column 5: "(" is never closed: expected ")" before "f"
        a = 2⏎L = (a⏎L.backward() => line 2, column 5: "(" is never closed: expected ")" before "L"
        a = (2 => line 1, column 5: "(" is never closed: expected ")" before the end of the line
        L = (1 + 2] => line 1, column 11: "(" is closed by "]": expected ")"
        a = 2) => line 1, column 6: ")" closes nothing: remove it, or add the opening bracket
        ) => line 1, column 1: ")" closes nothing: remove it, or add the opening bracket
        L = 1 + 2] => line 1, column 10: "]" closes nothing: remove it, or add the opening bracket
        """)
    void missingPartsAreNamed(String text, String message) {
        assertThat(Programs.errors(text)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        a = 1e999 => line 1, column 5: "1e999" is too large: the largest number is about 1.8e308
        a = -1e999 => line 1, column 6: "1e999" is too large: the largest number is about 1.8e308
        a = 1e => line 1, column 5: "1e" is not a complete number: add digits to the exponent, as in 1e-3, or write 1*e for 1 times e
        a = 2.5E+ => line 1, column 5: "2.5E+" is not a complete number: add digits to the exponent, as in 1e-3, or write 2.5*e for 2.5 times e
        a = 1.2.3 => line 1, column 8: an operator is missing between "1.2" and ".3"
        a = 1 2 => line 1, column 7: an operator is missing between "1" and "2"
        a = 2,5 => line 1, column 6: a comma is not a decimal point: did you mean 2.5?
        x = 3⏎y = 2x => line 2, column 6: an operator is missing between "2" and "x": did you mean 2*x?
        x = 3⏎y = 2(x) => line 2, column 6: an operator is missing between "2" and "(": did you mean 2*(…)?
        x = 3⏎y = (x + 1)(x + 2) => line 2, column 12: an operator is missing between ")" and "(": did you mean (…)*(…)?
        x = 3⏎y = (x + 1)x => line 2, column 12: an operator is missing between ")" and "x": did you mean (…)*x?
        a = 1⏎b = 2⏎c = a b => line 3, column 7: an operator is missing between "a" and "b": did you mean a*b?
        x = 3⏎y = tanh x => line 2, column 10: the argument of tanh needs parentheses: did you mean tanh(x)?
        """)
    void numbersAndMissingOperatorsAreExplained(String text, String message) {
        assertThat(Programs.errors(text)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        b = q => line 1, column 5: "q" has no value yet: give it one in a line above, such as q = 2
        apple = 2⏎b = aple => line 2, column 5: "aple" has no value yet: did you mean "apple"?
        Apple = 2⏎b = apple => line 2, column 5: "apple" has no value yet: did you mean "Apple"?
        x1 = 2⏎y = x2 => line 2, column 5: "x2" has no value yet: did you mean "x1"?
        b = e => line 1, column 5: "e" has no value yet: give it one in a line above, write math.e for Euler's number, or exp(x) for its powers
        t = x + 1⏎x = 2 => line 1, column 5: "x" is used before it gets its value in line 2: move that line up
        x = 3⏎y = tanh => line 2, column 5: tanh is a function: write its value in parentheses, as in tanh(x)
        x = 3⏎y = tahn(x) => line 2, column 5: there is no function "tahn": did you mean "tanh"?
        x = 3⏎y = hardmax(x) => line 2, column 5: there is no function "hardmax": the functions are abs, cos, elu, exp, gelu, leaky_relu, log, max, min, relu, sigmoid, silu, sin, softplus, sqrt, tan, tanh
        x = 3⏎y = x.tahn() => line 2, column 7: values have no method "tahn": did you mean "tanh"?
        x = 3⏎y = x.foo() => line 2, column 7: values have no method "foo": the methods are abs, cos, elu, exp, gelu, leaky_relu, log, max, min, relu, sigmoid, silu, sin, softplus, sqrt, tan, tanh
        x = 3⏎y = x.tanh => line 2, column 7: tanh is a method: add parentheses, as in x.tanh()
        x = 3⏎y = x.shape => line 2, column 7: values have no attribute "shape": a value is one number, which its name stands for
        x = 3⏎y = x.⏎z = 2 => line 2, column 7: expected the name of a function after ".", found the end of the line
        x = 3⏎y = x.3 => line 2, column 6: an operator is missing between "x" and ".3": did you mean x*.3?
        y = math.inf => line 1, column 5: math.inf is no number to compute with: write a finite one, such as 1e9
        y = math. => line 1, column 10: expected the name of a function after ".", found the end of the line
        y = np.vander(3) => line 1, column 8: there is no function "vander": the functions are abs, cos, elu, exp, gelu, leaky_relu, log, max, min, relu, sigmoid, silu, sin, softplus, sqrt, tan, tanh
        y = 1⏎z = y(3) => line 2, column 5: "y" is a value, not a function: did you mean y*(3)?
        y = 1⏎z = y(1 + (2*3)) => line 2, column 5: "y" is a value, not a function: did you mean y*(1 + (2*3))?
        """)
    void unknownNamesSuggestKnownOnes(String text, String message) {
        assertThat(Programs.errors(text)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        L = max(1) => line 1, column 5: max takes two values in its parentheses, found one
        L = tanh(1, 2) => line 1, column 5: tanh takes one value in its parentheses, found two
        L = tanh(1, 2, 3) => line 1, column 5: tanh takes one value in its parentheses, found 3
        x = 1⏎L = x.tanh(2) => line 2, column 7: tanh takes nothing in its parentheses, found one
        x = 1⏎L = x.max() => line 2, column 7: max takes one value in its parentheses, found nothing
        x = 1⏎L = pow(x) => line 2, column 5: pow takes two values in its parentheses, found one
        """)
    void wrongNumbersOfArgumentsAreCounted(String text, String message) {
        assertThat(Programs.errors(text)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        a == 2 => line 1, column 3: "==" compares two values: to give "a" a value, write a = …
        a = 1⏎b = a == 1 => line 2, column 7: comparisons such as "==" are not supported: an expression computes numbers only, and relu, abs, max and min can choose
        a = 1⏎b = a < 2 => line 2, column 7: comparisons such as "<" are not supported: an expression computes numbers only, and relu, abs, max and min can choose
        a = 1⏎b = a != 2 => line 2, column 7: comparisons such as "!=" are not supported: an expression computes numbers only, and relu, abs, max and min can choose
        a = (b = 2) => line 1, column 8: "=" can only follow the name at the start of a statement: give one value its name in each statement
        a = 2, b => line 1, column 6: a comma can only stand between the values of a function, as in max(a, b)
        a = 2⏎a.data += 0.01 * a.grad => line 2, column 1: changing data in place is not supported here: drag the leaf's slider or edit its number; "Compare with the run after one update" takes a step of gradient descent
        a = 2⏎a.data = 3 => line 2, column 1: changing data in place is not supported here: drag the leaf's slider or edit its number; "Compare with the run after one update" takes a step of gradient descent
        a = 2⏎L = a.grad * 2 => line 2, column 7: a gradient cannot be used in an expression: it is only known after the backward pass; "Compare with the run after one update" takes a step of gradient descent
        a = 2⏎a.label = b => line 2, column 11: a label is a text in quotation marks, as in label='a', found "b"
        a = 2⏎a.label = => line 2, column 10: a label is a text in quotation marks, as in label='a', found the end of the line
        a = Value(2, label=b) => line 1, column 20: a label is a text in quotation marks, as in label='a', found "b"
        a = Value() => line 1, column 5: Value takes a number, as in Value(2.0)
        a = Value(1/0) => line 1, column 11: this has no finite value: a leaf needs a number
        a = Value(2, 3) => line 1, column 14: Value takes one number and a label here: remove this
        a = Value(2, foo=3) => line 1, column 18: Value takes one number and a label here: remove this
        a = torch.tensor([1.0, 2.0]) => line 1, column 22: tensor takes a single number here: lists of several are not supported
        a = torch.tensor([1.0) => line 1, column 22: "[" is closed by ")": expected "]"
        a = 2⏎L = a.backward() => line 2, column 6: backward() gives no value: write it as a statement of its own, as in L.backward()
        a = 2⏎b = 3⏎a*b.backward() => line 3, column 4: backward() would belong to the last part only: put the expression in parentheses or give it a name
        a = 2⏎a.backward => line 2, column 11: backward is a method: add parentheses, as in L.backward()
        q.grad = 1.0 => line 1, column 1: "q" has no value yet: give it one in a line above, such as q = 2
        q.label = 'q' => line 1, column 1: "q" has no value yet: give it one in a line above, such as q = 2
        q.backward() => line 1, column 1: "q" has no value yet: give it one in a line above, such as q = 2
        """)
    void assignmentsAndNotebookStatementsAreExplained(String text, String message) {
        assertThat(Programs.errors(text)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        m = MLP(3, [4, 4, 1]) => line 1, column 5: MLP makes a network: those are trained in the Network workspace, or by backstep train
        n = Neuron(2) => line 1, column 5: Neuron makes a network: those are trained in the Network workspace, or by backstep train
        l = Layer(2, 3) => line 1, column 5: Layer makes a network: those are trained in the Network workspace, or by backstep train
        xs = [2.0, 3.0, -1.0] => line 1, column 6: lists are not supported here yet: give each value a name of its own, as in x0 = 2.0; x1 = 3.0
        xs = {1: 2} => line 1, column 6: dictionaries and sets are not supported here yet: give each value a name of its own, as in w = 2.0; b = 1.0
        x = 1⏎y = x[0] => line 2, column 6: picking from a list with "[" is not supported here yet: give each value a name of its own, and write that name
        s = 'text' => line 1, column 5: text in quotation marks is only possible as a label: remove "'text'"
        s = 'text => line 1, column 5: the closing quotation mark is missing after "'text"
        s = 2 'text' => line 1, column 7: text in quotation marks is only possible as a label: remove "'text'"
        class Point:⏎  pass => line 1, column 1: "class" is not supported: classes cannot be defined here, so write what they compute as expressions
        for i in range(3): print(i) => line 1, column 1: "for" is not supported: there are no loops here, write each statement out
        while True:⏎    x = 1 => line 1, column 1: "while" is not supported: there are no loops here, write each statement out
        a = 1⏎if a > 0:⏎    b = 2⏎else:⏎    b = 3 => line 2, column 1: "if" is not supported: there are no conditions here, so keep only the branch that Python takes; relu, abs, max and min can choose
        f = lambda x: x => line 1, column 5: "lambda" is not supported: functions cannot be defined here, write the expression itself
        return 3 => line 1, column 1: "return" is not supported: functions cannot be defined here, write the expression itself
        with x: pass => line 1, column 1: "with x" is not known here; torch.no_grad() and torch.enable_grad() are. Remove this line, and the indentation below it if what stands there is to be computed
        a = 1⏎b = 2 if a else 3 => line 2, column 7: "if" is not supported inside an expression: keep only the value that Python takes, or write max(a, b) for a if a > b else b, and relu(x) for x if x > 0 else 0
        a = 1⏎b = not a => line 2, column 5: "not" is not supported: there are no conditions here, but relu, abs, max and min can choose
        a = True => line 1, column 5: "True" is not a number: write one, such as 1.0
        a = import => line 1, column 5: "import" is not possible inside an expression: put it on a line of its own
        lambda = 3 => line 1, column 1: "lambda" is a word of Python and cannot be a name: choose another, such as lam
        a = 7 // 2 => line 1, column 7: the operator // is not supported: use / to divide; a comment begins with #
        a = 7 % 2 => line 1, column 7: the operator % is not supported: use + - * / or **
        a = 3⏎b = |a| => line 2, column 5: bars are no brackets here: write abs(a) for the absolute value of a
        a = 3 $ 4 => line 1, column 7: "$" has no meaning here: remove it
        a = 3€ => line 1, column 6: "€" has no meaning here: remove it
        a = 3 \\ 4 => line 1, column 7: "\\" has no meaning here: remove it
        a = 3! => line 1, column 6: "!" has no meaning here: write a factorial as a product, such as 1*2*3
        a = ⁻ => line 1, column 5: expected a number, a name or "(" after "=", found "⁻"
        a = 3 : 4 => line 1, column 7: expected an operator or the end of the line after "3", found ":"
        print('a => line 1, column 6: this bracket is never closed: add the closing one
        print((1) => line 1, column 6: this bracket is never closed: add the closing one
        import (a => line 1, column 8: this bracket is never closed: add the closing one
        """)
    void partsOfPythonThatAreNotSupportedAreNamed(String text, String message) {
        assertThat(Programs.errors(text)).containsExactly(message);
    }

    @Test
    void anInvisibleCharacterIsNamedByItsCode() {
        assertThat(Programs.errors("a = 3\u200b"))
                .containsExactly("line 1, column 6: there is an invisible character here (U+200B): delete it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\ufeff", ";"})
    void aTextThatComputesNothingSaysWhatToType(String text) {
        assertThat(Programs.errors(text))
                .containsExactly("line 1, column 1: nothing to compute yet: type an expression such as L = a*b");
    }

    @Test
    void everyStatementReportsItsOwnError() {
        assertThat(Programs.errors("a = 2x⏎b = 3; c = b +; d = b*b⏎L = q"))
                .containsExactly(
                        "line 1, column 6: an operator is missing between \"2\" and \"x\": did you mean 2*x?",
                        "line 2, column 15: expected a number, a name or \"(\" after \"+\", found \";\"",
                        "line 3, column 5: \"q\" has no value yet: give it one in a line above, such as q = 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 1e999⏎b = a*a⏎c = b + a⏎c.backward()",
                "a = 1e999⏎a.label = 'x'⏎a.grad = 1⏎a.grad⏎y = a.tanh()⏎y = a.foo()",
                "def f(x):⏎    return 3*x**2⏎⏎f(3.0)⏎y = f(2) + 1",
                "n = MLP(3, [4, 4, 1])⏎n(2)⏎y = n(3)⏎y.backward()",
                "xs = [⏎    [2.0, 3.0],⏎    [1.0, 2.0],⏎]⏎y = xs*2",
                "x, y = 1, 2, 3⏎z = x*y",
                "for k in range(20):⏎    # forward⏎    loss = k*2⏎⏎    loss.backward()⏎loss + k",
                "try:⏎    a + b⏎except:⏎    print('no')⏎",
                "a = 1 +⏎a += 1⏎b = a",
            })
    void whatFollowsFromAnErrorIsNotReported(String text) {
        assertThat(Programs.errors(text)).hasSize(1);
    }

    @Test
    void aNameThatGetsAGoodValueLaterIsKnownAgain() {
        assertThat(Programs.errors("a = 1 +⏎a = 2⏎b = a + q"))
                .containsExactly(
                        "line 1, column 8: expected a number, a name or \"(\" after \"+\", found the end of the line",
                        "line 3, column 9: \"q\" has no value yet: give it one in a line above, such as q = 2");
    }

    @Test
    void anOpenParenthesisDoesNotSwallowTheLinesBelow() {
        assertThat(Programs.errors("a = tanh(⏎b = 3⏎c = b +⏎d = (b⏎d2 = b*q"))
                .containsExactly(
                        "line 1, column 9: \"(\" is never closed: expected \")\" before \"=\"",
                        "line 3, column 8: expected a number, a name or \"(\" after \"+\", found the end of the line",
                        "line 4, column 5: \"(\" is never closed: expected \")\" before \"d2\"",
                        "line 5, column 8: \"q\" has no value yet: give it one in a line above, such as q = 2");
    }

    @Test
    void onlyTheFirstFiftyErrorsAreListed() {
        Compilation compilation = Language.compile("a = 2x\n".repeat(1_000));
        assertThat(compilation.errors()).hasSize(50);
        assertThat(compilation.notes())
                .extracting(Note::toString)
                .containsExactly("line 1001, column 1: only the first 50 errors are listed");
    }

    @Test
    void errorsMarkTheirPartOfTheText() {
        LangError error = Language.compile("a = 2\r\nb = tahn(a)").errors().getFirst();
        assertThat(error)
                .isEqualTo(new LangError(
                        new SourceRange(11, 15), 2, 5, "there is no function \"tahn\": did you mean \"tanh\"?"));
    }

    @Test
    void aMissingPartIsMarkedWhereItBelongs() {
        LangError error = Language.compile("a = 2 *   # twice\n").errors().getFirst();
        assertThat(error.range()).isEqualTo(new SourceRange(7, 7));
    }
}
