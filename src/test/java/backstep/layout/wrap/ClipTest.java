package backstep.layout.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Curve;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ClipTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-6);
    private static final double[] STEP = {0, 0, 50, 0, 50, 100, 100, 100, 140, 100, 160, 100, 200, 100};

    @Test
    void theTwoPartsMeetWhereTheChainIsCut() {
        double[] before = Clip.until(STEP, 50);
        double[] behind = Clip.from(STEP, 50);
        assertThat(new double[] {before[6], before[7]}).containsExactly(new double[] {50, 50}, CLOSE);
        assertThat(new double[] {behind[6], behind[7]}).containsExactly(new double[] {50, 50}, CLOSE);
    }

    @Test
    void partsEndLevel() {
        Curve before = new Curve(Clip.until(STEP, 50));
        Curve behind = new Curve(Clip.from(STEP, 50));
        assertThat(before.y(before.size() - 2)).isEqualTo(before.end().y());
        assertThat(behind.y(1)).isEqualTo(behind.start().y());
        assertThat(before.end().x()).isCloseTo(60, CLOSE);
        assertThat(behind.start().x()).isCloseTo(40, CLOSE);
    }

    @Test
    void aLevelChainIsCutWithoutABend() {
        assertThat(Clip.until(STEP, 150)).hasSize(14).endsWith(new double[] {100}, CLOSE);
        assertThat(Clip.from(STEP, 150)).hasSize(8);
    }

    @Test
    void outsideTheChainOnlyAnEndIsLeft() {
        assertThat(Clip.until(STEP, 0)).containsExactly(0, 0);
        assertThat(Clip.from(STEP, 200)).containsExactly(200, 100);
        assertThat(Clip.until(STEP, 300)).isEqualTo(STEP);
        assertThat(Clip.from(STEP, -10)).isEqualTo(STEP);
    }
}
