package backstep.slope;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Op;
import backstep.slope.FunctionShape.Stretch;
import org.junit.jupiter.api.Test;

class FunctionShapeTest {

    @Test
    void tanhSaturatesOnBothSides() {
        FunctionShape tanh = FunctionShape.of(Op.TANH, -5, 5);
        assertThat(tanh.values()[120]).isZero();
        assertThat(tanh.slopes()[120]).isEqualTo(1);
        assertThat(tanh.saturated()).hasSize(2);
        // 1 - tanh(x)² is 0.05 at x = 2.18
        assertThat(tanh.saturated().getFirst().to()).isBetween(-2.25, -2.15);
        assertThat(tanh.saturated().getLast().from()).isBetween(2.15, 2.25);
    }

    @Test
    void reluIsDeadBelowZero() {
        assertThat(FunctionShape.of(Op.RELU, -5, 5).saturated()).containsExactly(new Stretch(-5, 0));
    }

    @Test
    void aWaveThatTurnsIsNotSaturated() {
        assertThat(FunctionShape.of(Op.SIN, -5, 5).saturated()).isEmpty();
    }

    @Test
    void everyFunctionOfOneNumberIsThere() {
        assertThat(FunctionShape.all(-5, 5))
                .extracting(FunctionShape::op)
                .contains(Op.TANH, Op.SIGMOID, Op.RELU, Op.GELU, Op.EXP, Op.ABS)
                .doesNotContain(Op.MAX, Op.NEGATE, Op.DETACH);
    }
}
