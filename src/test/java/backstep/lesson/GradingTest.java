package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Known;
import backstep.engine.StandardRules;
import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.lesson.Grading.Grade;
import backstep.lesson.Grading.Verdict;
import backstep.museum.EngineBug;
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
    void ofAPartOnlyWhatHasComeByThenCounts() {
        Trace trace = Trace.of(program("a = 3; b = 2*a; c = 5*a; L = (b + c)*2").graph());
        int node = trace.graph()
                .operand(
                        trace.graph()
                                .operand(trace.graph().operand(trace.graph().root(), 0), 0),
                        1);
        // Steps: b, c, their sum, L, seed, L, the sum, c, b.
        Question.OfGradient part = new Question.OfGradient(node, 8);
        assertThat(part.answer(trace)).isEqualTo(10);
        Grade grade = new Grading(trace, part).grade(new Answer(5, 1, 1));
        assertThat(grade.causes()).first().isEqualTo(new Cause.OfSlip(Slip.NO_INCOMING, false));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x = 3; L = x**3       | 0 | 9    | POWER_WITHOUT_FACTOR",
                "x = 3; L = x**3       | 0 | 81   | POWER_NOT_LOWERED",
                "x = 2; y = 5; L = x/y | 0 | -1.25 | QUOTIENT_UPSIDE_DOWN",
                "x = 2; y = 5; L = x/y | 1 | 0.08 | SIGN_OF_QUOTIENT",
                "x = 2; L = log(x)     | 0 | 2    | LOG_UPSIDE_DOWN",
                "x = -1; L = relu(x)   | 0 | 1    | GATE_OPEN",
                "x = 2; y = 5; L = max(x, y) | 0 | 1 | LOSER_TOO",
                "x = 2; y = 5; L = x - y | 1 | 1  | SIGN_OF_MINUS",
                "x = 2; L = -x         | 0 | 1    | SIGN_OF_NEGATION",
                "x = 3; L = sigmoid(x) | 0 | -6   | SIGMOID_OF_INPUT",
                "x = 2; L = exp(x)     | 0 | 5.4365637 | EXP_AS_POWER",
                "x = 0.5; L = tanh(x)  | 0 | 0.5378828 | TANH_WITHOUT_SQUARE",
                "x = 2; y = 5; L = x*y | 0 | 2    | OWN_FACTOR",
                "x = 2; y = 5; L = x*y | 0 | 1    | PRODUCT_AS_SUM"
            })
    void slipsInALocalDerivativeAreNamed(String text, int slot, double wrong, Slip slip) {
        Trace trace = Trace.of(program(text).graph());
        Question question = new Question.OfSlope(trace.graph().root(), slot);
        Grade grade = new Grading(trace, question).grade(new Answer(wrong, 1e-6, 7));
        assertThat(grade.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(grade.causes()).contains(new Cause.OfSlip(slip, false));
        assertThat(slip.told()).isNotBlank();
        assertThat(Slip.of(slip.id())).contains(slip);
    }

    @Test
    void aValueIsRightOrWrongAndItsSignIsSeen() {
        Program program = program(LECTURE);
        Trace trace = Trace.of(program.graph());
        Grading grading = new Grading(
                trace,
                new Question.OfValue(Objects.requireNonNull(program.names().get("e"))));
        assertThat(grading.grade(new Answer(-6, 1, 1)).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(grading.grade(new Answer(6, 1, 1)).causes()).containsExactly(new Cause.TheSign());
        assertThat(grading.grade(new Answer(7, 1, 1)).causes()).isEmpty();
    }

    @Test
    void everyCauseSaysWhatIsWrong() {
        Trace trace = Trace.of(program(LECTURE).graph());
        List<Cause> causes = List.of(
                new Cause.OfSlip(Slip.ONE_PATH, true),
                new Cause.OfBug(EngineBug.ASSIGNS),
                new Cause.TheValue(),
                new Cause.TheSign(),
                new Cause.OfAnother(0));
        assertThat(causes).allSatisfy(cause -> assertThat(cause.told(trace, 1)).isNotBlank());
        assertThat(new Cause.TheSign().rules()).isEqualTo(StandardRules.INSTANCE);
    }

    @Test
    void aBugOfAnEngineIsNamed() {
        Grade grade = grade("a = 2; b = -3; d = 4; s = a + b; L = s*d", "a", "12");
        assertThat(grade.causes()).contains(new Cause.OfBug(EngineBug.BACKWARD_TWICE));
    }

    @Test
    void whatCannotBeReadAsANumberIsRefusedWithWhatCan() {
        Program program = program(LECTURE);
        AnswerReader reader = new AnswerReader(new Known(Trace.of(program.graph()), 0), program.names());
        for (String text : List.of("", "a < 3", "1/0", "zz", "e", "a.grad", "2 +")) {
            assertThat(reader.read(text)).as(text).isInstanceOf(AnswerReader.Reading.Refused.class);
        }
        assertThat(reader.read("a*b")).isInstanceOf(AnswerReader.Reading.Given.class);
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
            Trace trace = ExerciseTest.run(exercise(seed));
            for (Question question : Exercise.questions(trace)) {
                asked += everySlip(trace, question);
            }
        }
        assertThat(asked).isGreaterThan(10_000);
    }

    /** Of each topic and difficulty in turn. */
    private static Exercise exercise(long seed) {
        List<Topic> topics = List.of(Topic.values());
        List<Difficulty> difficulties = List.of(Difficulty.values());
        return Exercise.draw(
                topics.get((int) (seed % topics.size())),
                difficulties.get((int) (seed / topics.size() % difficulties.size())),
                seed);
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
            Program program = program(exercise(seed).text());
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
