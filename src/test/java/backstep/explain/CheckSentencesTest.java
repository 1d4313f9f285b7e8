package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.analysis.GradientCheck;
import backstep.engine.analysis.GradientCheck.Verdict;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CheckSentencesTest {

    @Test
    void everyVerdictIsASentenceWithBothFigures() {
        assertThat(Arrays.stream(Verdict.values())
                        .map(verdict -> CheckSentences.verdict(
                                new GradientCheck(0, 6, 5.5, 1e-5, 1, 0.99989, 0.1, 0.01, verdict))))
                .containsExactly(
                        "The central difference agrees: it is 5.5, and the gradient is 6. They differ by 0.5.",
                        "The central difference disagrees: it is 5.5, but the gradient is 6. They differ by 0.5.",
                        "The roots of all passes together change by 5.5, but the gradient is 6: it is no derivative,"
                                + " because what an earlier pass had left in operations flowed once more, as in"
                                + " micrograd.",
                        "There is a kink here: the slopes to the left and to the right differ, so no derivative"
                                + " exists. The gradient follows PyTorch's choice, 6; the central difference is 5.5."
                                + " They differ by 0.5.",
                        "The central difference proves nothing here: rounding, or a strong bend within the nudge of"
                                + " 1e−5, drowns it. It is 5.5, and the gradient is 6. They differ by 0.5.",
                        "There is nothing to compare: a value or a gradient is not a finite number.");
    }
}
