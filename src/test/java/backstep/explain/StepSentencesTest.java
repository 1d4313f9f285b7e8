package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Op;
import backstep.engine.Trace;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepSentencesTest {

    @Test
    void everyStepOfTheLectureIsOneSentence() {
        Trace trace = Graphs.lecture();
        assertThat(IntStream.rangeClosed(0, trace.stepCount()).mapToObj(step -> StepSentences.sentence(trace, step)))
                .containsExactly(
                        "Nothing computed yet: press → to compute the first operation.",
                        "forward 1 of 3: e = a·b = 2·(−3) = −6",
                        "forward 2 of 3: d = e + c = −6 + 10 = 4",
                        "forward 3 of 3: L = d·f = 4·(−2) = −8",
                        "seed: ∂L/∂L = 1, because L changes exactly as fast as itself",
                        "backward 1 of 3: L = d·f sends local · incoming = contribution: (−2) · 1 = −2 to d, 4 · 1 = 4"
                                + " to f",
                        "backward 2 of 3: d = e + c sends local · incoming = contribution: 1 · (−2) = −2 to e, 1 ·"
                                + " (−2) = −2 to c",
                        "backward 3 of 3: e = a·b sends local · incoming = contribution: (−3) · (−2) = 6 to a,"
                                + " 2 · (−2) = −4 to b. Every gradient is known.");
    }

    @Test
    void badgesSayThePlaceInTheRun() {
        Trace trace = Graphs.lecture();
        assertThat(IntStream.rangeClosed(0, trace.stepCount()).mapToObj(step -> StepSentences.badge(trace, step)))
                .containsExactly(
                        "start",
                        "forward 1 of 3",
                        "forward 2 of 3",
                        "forward 3 of 3",
                        "seed",
                        "backward 1 of 3",
                        "backward 2 of 3",
                        "backward 3 of 3");
    }

    @Test
    void anOperandInBothPlacesReceivesTwice() {
        Trace trace = new Graphs().leaf("a", 3).operation("b", Op.ADD, "a", "a").trace("b");
        assertThat(StepSentences.action(trace, 3))
                .isEqualTo("b = a + a sends local · incoming = contribution: 1 · 1 = 1 to a, 1 · 1 = 1 to a"
                        + " (sum 1 + 1 = 2)");
    }

    @Test
    void anOperandInBothPlacesMayReceiveTwoAmounts() {
        Trace trace =
                new Graphs().leaf("a", 3).operation("b", Op.SUBTRACT, "a", "a").trace("b");
        assertThat(StepSentences.action(trace, 3))
                .isEqualTo("b = a − a sends local · incoming = contribution: 1 · 1 = 1 to a, (−1) · 1 = −1 to a"
                        + " (sum 1 + (−1) = 0)");
    }

    @Test
    void constantOperandsAreLeftOut() {
        Trace trace = new Graphs()
                .leaf("x", 3)
                .constant("two", 2)
                .operation("k", Op.NEGATE, "two")
                .operation("p", Op.POWER, "x", "two")
                .operation("L", Op.MULTIPLY, "p", "k")
                .trace("L");
        assertThat(IntStream.rangeClosed(5, 7).mapToObj(step -> StepSentences.action(trace, step)))
                .containsExactly(
                        "L = p·k sends local · incoming = contribution: (−2) · 1 = −2 to p, 9 · 1 = 9 to k",
                        "p = x² sends local · incoming = contribution: 6 · (−2) = −12 to x",
                        "k = −2 has only constants as operands, so its gradient goes no further");
    }

    @Test
    void aLeafAloneHasNothingToCompute() {
        Trace trace = new Graphs().leaf("a", 3).trace("a");
        assertThat(IntStream.rangeClosed(0, 1).mapToObj(step -> StepSentences.sentence(trace, step)))
                .containsExactly(
                        "There is no operation to compute: press → to seed the gradient.",
                        "seed: ∂a/∂a = 1, because a changes exactly as fast as itself. Every gradient is known.");
    }
}
