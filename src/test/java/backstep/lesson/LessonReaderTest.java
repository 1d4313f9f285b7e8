package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.lesson.Lesson.Deed;
import backstep.lesson.Lesson.LessonStep;
import backstep.lesson.Lesson.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonReaderTest {

    private static final String FRONT = """
        ---
        title: Manual backpropagation
        summary: You carry a gradient back by hand.
        minutes: 8
        ---
        """;

    @Test
    void aLessonHasStepsWithAllThatTheyDo() throws LessonException {
        Lesson lesson = LessonReader.read(FRONT + """

            ## The seed
            L changes exactly as
            fast as itself.

            So its *gradient* is 1.

            ```
            a = 2; b = -3
            L = a*b
            ```

            - point: step.forward
            - wait: step 2
            - ask: What is ∂L/∂L? = L.grad
            - then: Every backward pass begins with this 1.

            ## A choice
            - choose: Does L grow when a grows?
            - [ ] It grows: b is below 0, so a·b falls.
            - [x] It falls: Yes.
            """);
        assertThat(lesson)
                .isEqualTo(new Lesson(
                        "Manual backpropagation",
                        "You carry a gradient back by hand.",
                        8,
                        List.of(
                                new LessonStep(
                                        7,
                                        "The seed",
                                        List.of("L changes exactly as fast as itself.", "So its *gradient* is 1."),
                                        Optional.of("a = 2; b = -3\nL = a*b"),
                                        Optional.of("step.forward"),
                                        Optional.of(new Deed.AtStep(2)),
                                        Optional.of(new Task.Figure("What is ∂L/∂L?", "L.grad")),
                                        "Every backward pass begins with this 1."),
                                new LessonStep(
                                        23,
                                        "A choice",
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(new Task.Choice(
                                                "Does L grow when a grows?",
                                                List.of("It grows", "It falls"),
                                                1,
                                                List.of("b is below 0, so a·b falls.", "Yes."))),
                                        ""))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "end                | AtEnd[]",
                "select a           | Selects[name=a]",
                "action step.last   | Does[action=step.last]",
                "workspace network  | Enters[workspace=network]",
                "epochs 20          | Trains[epochs=20]",
                "loss below 0.05    | LossBelow[loss=0.05]",
                "a.grad > 0         | Holds[comparison=a.grad > 0]"
            })
    void whatCanBeWaitedFor(String wanted, String deed) throws LessonException {
        Lesson lesson = LessonReader.read(FRONT + "## One\n- wait: " + wanted + "\n");
        assertThat(lesson.steps().getFirst().deed().map(Object::toString)).contains(deed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Before the first step.              | 6 | before the first step",
                "## A\\n- wait: sleep                | 7 | sleep",
                "## A\\n- do: this                   | 7 | do",
                "## A\\n- ask: What?                 | 7 | the figure that answers it",
                "## A\\n- ask: a? = 1\\n- ask: b? = 2 | 8 | stands twice",
                "## A\\n```\\na = 1\\n```\\n- ask: b? = b.grad | 10 | the name b",
                "## A\\n```\\na = \\n```             | 8 | no expression",
                "## A\\n```\\na = 1                  | 7 | does not end",
                "## A\\n- choose: Which?\\n- [ ] one | 7 | two answers",
                "## A\\n- [x] one                    | 7 | An answer is written",
                "## A\\n- choose: W?\\n- [x] a\\n- [x] b | 9 | only one may be",
                "## A\\n- wait: step x               | 7 | whole number"
            })
    void whatIsWrongIsSaidWithItsLine(String body, int line, String said) {
        assertThatThrownBy(() -> LessonReader.read(FRONT + body.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        LessonException.class,
                        refused -> assertThat(refused.line()).isEqualTo(line))
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## A                        | 1 | begins with a line",
                "---\\ntitle: A\\n---\\n     | 3 | no steps",
                "---\\nname: A\\n---\\n      | 2 | name",
                "---\\nminutes: 5\\n---\\n## A | 3 | title is missing"
            })
    void whatItIsAboutComesFirst(String text, int line, String said) {
        assertThatThrownBy(() -> LessonReader.read(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        LessonException.class,
                        refused -> assertThat(refused.line()).isEqualTo(line))
                .hasMessageContaining(said);
    }
}
