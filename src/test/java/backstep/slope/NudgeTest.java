package backstep.slope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.slope.GradientNudge.Move;
import org.junit.jupiter.api.Test;

/** The lecture's L = (a·b + c)·f, whose gradients are 6, −4, −2 and 4. */
class NudgeTest {
    private static final Texts LECTURE = Texts.of("a = 2.0\nb = -3.0\nc = 10.0\nf = -2.0\nL = (a*b + c)*f");

    @Test
    void oneLeafMovesTheRootBySlopeTimesStep() {
        Nudge nudge = Nudge.of(LECTURE.slice("a"), 0.001);
        assertThat(nudge.before()).isEqualTo(-8);
        assertThat(nudge.change()).isEqualTo(0.006, within(1e-12));
        assertThat(nudge.predicted()).isEqualTo(0.006, within(1e-15));
    }

    @Test
    void allLeavesAlongTheGradientRaiseTheRootAsInTheNotebook() {
        GradientNudge nudge = GradientNudge.of(LECTURE.run(), LECTURE.variables(), 0.01);
        assertThat(nudge.root().before()).isEqualTo(-8);
        assertThat(nudge.root().after()).isEqualTo(-7.286496, within(1e-12));
        assertThat(nudge.root().predicted()).isEqualTo(0.72, within(1e-12));
        assertThat(nudge.moves()).extracting(Move::slope).containsExactly(6.0, -4.0, -2.0, 4.0);
        assertThat(nudge.moves()).extracting(Move::to).containsExactly(2.06, -3.04, 9.98, -1.96);
    }

    @Test
    void againstItTheRootFalls() {
        assertThat(GradientNudge.of(LECTURE.run(), LECTURE.variables(), -0.01)
                        .root()
                        .change())
                .isNegative();
    }
}
