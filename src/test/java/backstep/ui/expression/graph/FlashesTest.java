package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FlashesTest {

    @Test
    void aFlashFadesAndIsOver() {
        Flashes flashes = new Flashes();
        flashes.start(4);
        assertThat(flashes.intensities()).containsExactly(entry(4, 1.0));
        flashes.fade(0.225);
        assertThat(flashes.intensities().get(4)).isCloseTo(0.5, within(1e-9));
        assertThat(flashes.areOver()).isFalse();
        flashes.fade(0.3);
        assertThat(flashes.areOver()).isTrue();
    }

    @Test
    void aNewFlashOfTheSameNodeBeginsAgain() {
        Flashes flashes = new Flashes();
        flashes.start(1);
        flashes.fade(0.4);
        flashes.start(1);
        assertThat(flashes.intensities()).containsExactly(entry(1, 1.0));
    }
}
