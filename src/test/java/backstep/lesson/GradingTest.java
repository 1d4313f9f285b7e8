package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Known;
import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.lesson.Grading.Grade;
import backstep.lesson.Grading.Verdict;
import backstep.text.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {

    private static final String LECTURE = "a = 2; b = -3; c = 10; e = a*b; d = e + c; f = -2; L = d*f";
    private static final String NEURON = "x = 2; w = -3; b = 6.5493061443340550; n = x*w + b; o = tanh(n)";

    private static Program program(String text) {
        return Objects.requireNonNull(Language.compile(text).program());
    }

    private static Grade grade(String text, String node, String answer) {
        Program program = program(text);
        Trace trace = Trace.of(program.graph());
        AnswerReader reader = new AnswerReader(new Known(trace, trace.stepCount()), program.names());
        AnswerReader.Reading.Given given = (AnswerReader.Reading.Given) reader.read(answer);
        int asked = Objects.requireNonNull(program.names().get(node));
        return new Grading(trace, new Question.OfGradient(asked, trace.stepCount())).grade(given.answer());
    }

    @ParameterizedTest
    @CsvSource({
        "a, 6", "a, 6.0", "a, +6", "a, 6.", "a, = 6", "a, 12/2", "a, b*e.grad", "a, -3 * -2", "a, (-3)*(-2)", "a, 6e0",
        "b, −4", "b, -4", "b, a*d.grad", "e, f", "e, -2", "f, d.data", "L, 1", "L, L.grad", "a, 2*3", "a, sqrt(36)"
    })
    void whatIsRightIsRightHoweverItIsWritten(String node, String answer) {
        assertThat(grade(LECTURE, node, answer)).isEqualTo(new Grade(Verdict.RIGHT, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x; -2.25",
                "x; -2,25",
                "w; 1.5",
                "n; 0.75",
                "n; .75",
                "n; 3/4",
                "n; 1 - o**2",
                "n; 1-o*o",
                "n; 0.750"
            })
    void aDecimalCommaAndWhatIsKnownMayBeUsed(String node, String answer) {
        assertThat(grade(NEURON, node, answer).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({"-3, NO_INCOMING", "-2, NO_SLOPE", "-4, OWN_FACTOR", "-5, SUM_FOR_PRODUCT"})
    void whatIsBehindAWrongAnswerIsNamed(String answer, Slip slip) {
        Grade grade = grade(LECTURE, "a", answer);
        assertThat(grade.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(grade.causes()).first().isEqualTo(new Cause.OfSlip(slip, false));
    }

    @Test
    void oneOfTwoPathsIsNamed() {
        Grade grade = grade("a = 3; b = 2*a; c = 5*a; L = b + c", "a", "5");
        assertThat(grade.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(grade.causes()).first().isEqualTo(new Cause.OfSlip(Slip.ONE_PATH, false));
    }

    @Test
    void theLocalDerivativeAloneIsNamed() {
        assertThat(grade(LECTURE, "a", "-3").causes()).first().isEqualTo(new Cause.OfSlip(Slip.NO_INCOMING, false));
    }

    @Test
    void aSlipMadeEverywhereIsNamedSo() {
        // L = (a − b)·(−1)·2 with the sign of − wrong at both places: seen at a only through the whole run.
        Grade grade = grade("a = 1; b = 4; c = b - a; d = 3 - c; L = d*5", "b", "5");
        assertThat(grade.causes()).contains(new Cause.OfSlip(Slip.SIGN_OF_MINUS, true));
    }

    @Test
    void tanhTakenAtItsInputIsNamed() {
        double n = 2 * -3 + 6.5493061443340550;
        Grade grade = grade(NEURON, "n", Double.toString(1 - n * n));
        assertThat(grade.causes()).contains(new Cause.OfSlip(Slip.TANH_OF_INPUT, false));
    }

    @Test
    void valueAndSignAndAnotherGradientAreNamed() {
        assertThat(grade(LECTURE, "c", "10").causes()).contains(new Cause.TheValue());
        assertThat(grade(LECTURE, "c", "2").causes()).contains(new Cause.TheSign());
        assertThat(grade(LECTURE, "c", "4").causes()).anyMatch(Cause.OfAnother.class::isInstance);
    }

    @Test
    void whatIsRoundedTooFarIsNotWrong() {
        assertThat(grade("x = 0.3; L = tanh(x)", "x", "0.9").verdict()).isEqualTo(Verdict.ROUNDED);
        assertThat(grade("x = 0.3; L = tanh(x)", "x", "0.92").verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(grade("x = 0.3; L = tanh(x)", "x", "0.94").verdict()).isEqualTo(Verdict.WRONG);
    }

    @Test
    void everySlipIsNamedInAThousandExercises() {
        int asked = 0;
        for (long seed = 0; seed < 1000; seed++) {
            Topic topic = Topic.values()[(int) (seed % Topic.values().length)];
            Difficulty difficulty = Difficulty.values()[(int) (seed / 7 % Difficulty.values().length)];
            Trace trace = ExerciseTest.run(Exercise.draw(topic, difficulty, seed));
            for (Question question : Exercise.questions(trace)) {
                asked += everySlip(trace, question);
            }
        }
        assertThat(asked).isGreaterThan(10_000);
    }

    /** How many slips lead to a wrong number there. */
    private static int everySlip(Trace trace, Question question) {
        double right = question.answer(trace);
        int wrong = 0;
        for (Slip slip : Slip.values()) {
            double number = new GradientHere(trace, slip.rules(), (Question.OfGradient) question).value();
            Answer answer = new Answer(number, Math.ulp(number), 17);
            if (answer.to(right) == Answer.Closeness.OTHER && Double.isFinite(number)) {
                wrong++;
                Grade grade = new Grading(trace, question).grade(answer);
                assertThat(grade.verdict()).isEqualTo(Verdict.WRONG);
                assertThat(grade.causes()).contains(new Cause.OfSlip(slip, false));
            }
        }
        return wrong;
    }

    @Test
    void noRightAnswerIsRefusedInAThousandExercises() {
        for (long seed = 0; seed < 1000; seed++) {
            Topic topic = Topic.values()[(int) (seed % Topic.values().length)];
            Difficulty difficulty = Difficulty.values()[(int) (seed / 7 % Difficulty.values().length)];
            Program program = program(Exercise.draw(topic, difficulty, seed).text());
            Trace trace = Trace.of(program.graph());
            AnswerReader reader = new AnswerReader(new Known(trace, trace.stepCount()), program.names());
            for (Question question : Exercise.questions(trace)) {
                double right = question.answer(trace);
                for (String text : forms(right)) {
                    AnswerReader.Reading read = reader.read(text);
                    assertThat(read).as(text).isInstanceOf(AnswerReader.Reading.Given.class);
                    Answer answer = ((AnswerReader.Reading.Given) read).answer();
                    assertThat(new Grading(trace, question).grade(answer).verdict())
                            .as("%s for %s", text, right)
                            .isEqualTo(Verdict.RIGHT);
                }
            }
        }
    }

    private static List<String> forms(double right) {
        BigDecimal exact = new BigDecimal(right);
        int whole = Math.max(0, exact.precision() - exact.scale());
        return List.of(
                Double.toString(right),
                Numbers.full(right),
                Numbers.fixed(right).equals("0.0000") ? "0.0" : Numbers.brief(right),
                exact.round(new MathContext(Math.max(3, whole))).toPlainString(),
                exact.round(new MathContext(Math.max(4, whole))).toString().replace('.', ','),
                String.format(Locale.ROOT, "%e", right),
                "1*" + exact.round(new MathContext(6)).toPlainString(),
                "(" + exact.round(new MathContext(6)).toPlainString() + ")/1");
    }
}
