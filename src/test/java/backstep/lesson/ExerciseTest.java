package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import backstep.lang.Language;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExerciseTest {

    static Trace run(Exercise exercise) {
        return Trace.of(Objects.requireNonNull(Language.compile(exercise.text()).program())
                .graph());
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicHasExercisesOfEveryDifficulty(Topic topic) {
        for (Difficulty difficulty : Difficulty.values()) {
            Set<String> texts = new HashSet<>();
            for (long seed = 0; seed < 40; seed++) {
                texts.add(Exercise.draw(topic, difficulty, seed).text());
            }
            // tanh of one leaf has only three.
            assertThat(texts).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void theSameSeedDrawsTheSameExercise() {
        assertThat(Exercise.draw(Topic.REUSE, Difficulty.MEDIUM, 7))
                .isEqualTo(Exercise.draw(Topic.REUSE, Difficulty.MEDIUM, 7));
    }

    @Test
    void easySumsAndProductsHaveWholeNumbersOnly() {
        for (long seed = 0; seed < 100; seed++) {
            Trace trace = run(Exercise.draw(Topic.SUMS_AND_PRODUCTS, Difficulty.EASY, seed));
            for (Question question : Exercise.questions(trace)) {
                assertThat(question.answer(trace) % 1).isZero();
                assertThat(Math.abs(question.answer(trace))).isBetween(1.0, 60.0);
            }
        }
    }

    @Test
    void whatIsAskedGoesFromTheRootToTheLeaves() {
        Trace trace = run(Exercise.draw(Topic.WHOLE_CHAIN, Difficulty.HARD, 3));
        assertThat(Exercise.questions(trace))
                .first()
                .isEqualTo(new Question.OfGradient(trace.graph().root(), trace.stepCount()));
        assertThat(Exercise.questions(trace))
                .isSortedAccordingTo((one, other) -> Integer.compare(other.node(), one.node()));
    }
}
