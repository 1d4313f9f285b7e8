package backstep.ui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.field.Neuron;
import backstep.nn.train.Snapshot;
import backstep.nn.train.Snapshots;
import backstep.ui.network.model.SamplePlace;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalarViewTest {
    private static final SamplePlace FIRST = new SamplePlace(false, 0);

    private final Snapshot now = Snapshots.of(0.5, 0.4);

    private ScalarView of(ScenePart part) {
        return ScalarView.of(now, part, FIRST);
    }

    @Test
    void whatIsGoneIsReplacedByTheClosest() {
        assertThat(of(new ScenePart.OfNeuron(new Neuron(0, 7))).part())
                .isEqualTo(new ScenePart.OfNeuron(new Neuron(0, 7)));
        assertThat(of(new ScenePart.OfNeuron(new Neuron(0, 8))).part()).isEqualTo(new ScenePart.OfSample());
        assertThat(of(new ScenePart.OfNeuron(new Neuron(2, 0))).part()).isEqualTo(new ScenePart.OfSample());
        assertThat(of(new ScenePart.OfLayer(2)).part()).isEqualTo(new ScenePart.OfSample());
        assertThat(ScalarView.of(now, new ScenePart.OfSample(), new SamplePlace(false, 900))
                        .sample())
                .isEqualTo(new SamplePlace(false, 199));
        assertThat(ScalarView.of(now, new ScenePart.OfSample(), new SamplePlace(true, 3))
                        .sample())
                .isEqualTo(FIRST);
    }

    @Test
    void aGraphTakesInAsManySamplesAsItCan() {
        assertThat(of(new ScenePart.OfAll()).count()).isEqualTo(200);
        assertThat(of(new ScenePart.OfFirst(10)).count()).isEqualTo(10);
        assertThat(of(new ScenePart.OfFirst(1000)).count()).isEqualTo(200);
        assertThat(of(new ScenePart.OfLayer(0)).count()).isEqualTo(1);
        Parameters wide = Parameters.draw(MlpSpec.of(2, List.of(64, 64, 1), Activation.TANH, Activation.TANH, 1));
        assertThat(of(new ScenePart.OfAll()).updated(wide).count()).isBetween(10, 30);
    }

    @Test
    void onlyNumbersDifferBetweenSamplesAndParameters() {
        ScalarView view = of(new ScenePart.OfSample());
        assertThat(view.isLike(view.with(new SamplePlace(false, 3)))).isTrue();
        assertThat(view.isLike(view.updated(view.parameters().with(0, 7)))).isTrue();
        assertThat(view.isLike(view.with(new ScenePart.OfAll()))).isFalse();
    }

    @Test
    void itKnowsWhetherTheTrainingHasMovedOn() {
        ScalarView view = of(new ScenePart.OfSample());
        assertThat(view.isAt(now)).isTrue();
        ScalarView updated = view.updated(view.parameters().with(0, 7));
        assertThat(updated.isAt(now)).isFalse();
        assertThat(updated.updates()).isEqualTo(1);
        assertThat(updated.at(now)).isEqualTo(view);
    }
}
