package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.lesson.Course.Asking;
import backstep.lesson.Question.OfGradient;
import backstep.lesson.Question.OfSlope;
import backstep.lesson.Question.OfValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Steps of the first text: e, d, L, seed, L, d, e. Of the second: b, L, seed, L, b. */
class CourseTest {

    private static final String LECTURE = "a = 2; b = -3; c = 10; e = a*b; d = e + c; f = -2; L = d*f";
    private static final String TWICE = "a = 3; b = a*a; L = b + a";

    private final Program program = program(LECTURE);
    private final Trace trace = Trace.of(program.graph());

    private static Program program(String text) {
        return Objects.requireNonNull(Language.compile(text).program());
    }

    private int node(String name) {
        return Objects.requireNonNull(program.names().get(name));
    }

    private static List<Question> all(Course course) {
        List<Question> asked = new ArrayList<>();
        while (course.next().isPresent()) {
            asked.add(course.next().get().question());
            course.answered();
        }
        return asked;
    }

    @Test
    void gradientsAreAskedForFromTheSeedOn() {
        Course course = new Course(trace, Asked.GRADIENTS, 0);
        assertThat(course.frontier()).isEqualTo(3);
        assertThat(course.next()).contains(new Asking(new OfGradient(node("L"), 4), 4, 1, 1));
        assertThat(all(course))
                .containsExactly(
                        new OfGradient(node("L"), 4),
                        new OfGradient(node("d"), 5),
                        new OfGradient(node("f"), 5),
                        new OfGradient(node("e"), 6),
                        new OfGradient(node("c"), 6),
                        new OfGradient(node("a"), 7),
                        new OfGradient(node("b"), 7));
        assertThat(course.frontier()).isEqualTo(trace.stepCount());
    }

    @Test
    void valuesAreAskedForWhereTheyAreComputed() {
        Course course = new Course(trace, Asked.VALUES, 0);
        assertThat(course.frontier()).isZero();
        assertThat(all(course)).containsExactly(new OfValue(node("e")), new OfValue(node("d")), new OfValue(node("L")));
        assertThat(course.frontier()).isEqualTo(trace.stepCount());
    }

    @Test
    void localDerivativesAreAskedForBeforeTheyAreUsed() {
        assertThat(all(new Course(trace, Asked.SLOPES, 0)))
                .containsExactly(
                        new OfSlope(node("L"), 0),
                        new OfSlope(node("L"), 1),
                        new OfSlope(node("d"), 0),
                        new OfSlope(node("d"), 1),
                        new OfSlope(node("e"), 0),
                        new OfSlope(node("e"), 1));
    }

    @Test
    void aValueThatIsUsedTwiceIsAskedForAsOftenAsItGathers() {
        Trace twice = Trace.of(program(TWICE).graph());
        List<Question> questions = all(new Course(twice, Asked.GRADIENTS, 0));
        assertThat(questions.stream().map(each -> each.answer(twice))).containsExactly(1.0, 1.0, 1.0, 7.0);
    }

    @Test
    void aCourseGoesOnWhereItWasLeft() {
        Course course = new Course(trace, Asked.GRADIENTS, 5);
        assertThat(course.next()).contains(new Asking(new OfGradient(node("e"), 6), 6, 1, 2));
    }

    @Test
    void aNodeThatIsChosenIsNotAskedForOnceMore() {
        Course course = new Course(trace, Asked.GRADIENTS, 0);
        assertThat(course.canChoose(node("L"))).isFalse();
        course.choose(node("a"));
        assertThat(course.isAhead()).isTrue();
        assertThat(course.next()).contains(new Asking(new OfGradient(node("a"), 7), 7, 1, 1));
        assertThat(course.answered()).isEqualTo(3);
        assertThat(course.canChoose(node("a"))).isFalse();
        assertThat(all(course)).hasSize(6).doesNotContain(new OfGradient(node("a"), 7));
        assertThat(course.frontier()).isEqualTo(trace.stepCount());
    }

    @Test
    void whoComesBackToTheNextFigureHasFoundNothing() {
        Course course = new Course(trace, Asked.GRADIENTS, 0);
        course.choose(node("a"));
        course.chooseNext();
        assertThat(all(course)).hasSize(7);
    }
}
