package backstep.ui.network.neurons;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Bounds;
import org.junit.jupiter.api.Test;

/** Where cards float. */
class CardPlaceTest {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 260;

    @Test
    void aCardStandsOnTheRightIfItCan() {
        assertThat(CardPlace.of(new Bounds(100, 300, 50, 50), WIDTH, HEIGHT, 700, 640))
                .isEqualTo(new Bounds(162, 195, WIDTH, HEIGHT));
    }

    @Test
    void atTheRightEdgeItStandsOnTheLeft() {
        assertThat(CardPlace.of(new Bounds(600, 300, 80, 80), WIDTH, HEIGHT, 700, 640))
                .isEqualTo(new Bounds(388, 210, WIDTH, HEIGHT));
    }

    @Test
    void itNeverCoversANeuronAndNeverLeavesThePane() {
        for (double x = 10; x < 620; x += 10) {
            for (double y = 60; y < 500; y += 10) {
                Bounds neuron = new Bounds(x, y, 60, 60);
                Bounds card = CardPlace.of(neuron, WIDTH, HEIGHT, 700, 640);
                assertThat(card.overlaps(neuron)).as("%s over %s", card, neuron).isFalse();
                assertThat(card.x() >= 0 && card.y() >= 0 && card.maxX() <= 700 && card.maxY() <= 640)
                        .isTrue();
            }
        }
    }

    @Test
    void inANarrowPaneItStandsAboveOrBelow() {
        Bounds neuron = new Bounds(160, 70, 40, 40);
        Bounds card = CardPlace.of(neuron, WIDTH, HEIGHT, 360, 420);
        assertThat(card.overlaps(neuron)).isFalse();
        assertThat(card.y()).isEqualTo(122);
    }
}
