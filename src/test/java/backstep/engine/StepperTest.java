package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code L = (a·b + c)·f} with the lecture's numbers; nodes are numbered a b c f e d L from 0. */
class StepperTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int F = 3;
    private static final int E = 4;
    private static final int D = 5;
    private static final int L = 6;

    private final Stepper stepper = new Stepper(Trace.of(lecture()));

    @Test
    void everyStepSaysWhatItDid() {
        Trace trace = stepper.trace();
        assertThat(IntStream.rangeClosed(0, trace.stepCount()).mapToObj(trace::step))
                .containsExactly(
                        new Step(0, Phase.START, L, 0, List.of()),
                        new Step(1, Phase.FORWARD, E, -6, List.of()),
                        new Step(2, Phase.FORWARD, D, 4, List.of()),
                        new Step(3, Phase.FORWARD, L, -8, List.of()),
                        new Step(4, Phase.SEED, L, 1, List.of()),
                        new Step(
                                5,
                                Phase.BACKWARD,
                                L,
                                1,
                                List.of(
                                        new Contribution(5, L, 0, D, -2, 1, -2, 0, -2),
                                        new Contribution(5, L, 1, F, 4, 1, 4, 0, 4))),
                        new Step(
                                6,
                                Phase.BACKWARD,
                                D,
                                -2,
                                List.of(
                                        new Contribution(6, D, 0, E, 1, -2, -2, 0, -2),
                                        new Contribution(6, D, 1, C, 1, -2, -2, 0, -2))),
                        new Step(
                                7,
                                Phase.BACKWARD,
                                E,
                                -2,
                                List.of(
                                        new Contribution(7, E, 0, A, -3, -2, 6, 0, 6),
                                        new Contribution(7, E, 1, B, 2, -2, -4, 0, -4))));
    }

    @Test
    void theEndsOfThePhasesAreTheLastValueTheSeedAndTheLastGradient() {
        assertThat(IntStream.range(0, 4).mapToObj(move -> stepper.endOfPhase() + " " + stepper.index()))
                .containsExactly("true 3", "true 4", "true 7", "false 7");
    }

    @Test
    void theCursorStopsAtBothEnds() {
        assertThat(stepper.back()).isFalse();
        assertThat(stepper.goTo(99)).isTrue();
        assertThat(stepper.atEnd()).isTrue();
        assertThat(stepper.forward()).isFalse();
        assertThat(stepper.first()).isTrue();
        assertThat(stepper.atStart()).isTrue();
        assertThat(new Stepper(stepper.trace(), 99).index()).isEqualTo(7);
    }

    @Test
    void stepsThatDoNotExistAreRefused() {
        assertThatThrownBy(() -> stepper.trace().step(8))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("step 8 of 7");
    }

    private static Graph lecture() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        int b = builder.leaf("b", -3);
        int c = builder.leaf("c", 10);
        int f = builder.leaf("f", -2);
        int e = builder.binary(Op.MULTIPLY, a, b);
        int d = builder.binary(Op.ADD, e, c);
        return builder.build(builder.binary(Op.MULTIPLY, d, f));
    }
}
