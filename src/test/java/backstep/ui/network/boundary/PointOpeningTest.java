package backstep.ui.network.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.picture.plot.Sample;
import backstep.ui.network.model.SamplePlace;
import backstep.ui.scene.ScalarView;
import backstep.ui.scene.ScenePart;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** From a point of the data to its scalar graph. */
class PointOpeningTest extends PlotTest {

    @Test
    void aDoubleClickOnAPointOpensItsLossAndAddsNothing() {
        Sample sample = lonely();
        double x1 = samples().train().value(sample.index(), 0);
        doubleClickAt(at(sample));
        ScalarView view = Objects.requireNonNull(
                call(() -> window().scene().viewProperty().get()));
        assertThat(view.part()).isEqualTo(new ScenePart.OfSample());
        assertThat(view.sample()).isEqualTo(new SamplePlace(false, sample.index()));
        assertThat(value("x1")).isEqualTo(x1);
        assertThat(view.samples().size()).isEqualTo(200);
        assertThat(trainingFrame().snapshot().spec().data())
                .isEqualTo(view.spec().data());
    }

    @Test
    void aDoubleClickOnAFreePlaceAddsOnePointAndOpensNothing() {
        edit();
        doubleClickAt(at(2.2, 1.3));
        settleNetwork();
        assertThat(samples().train().size()).isEqualTo(201);
        assertThat(call(() -> window().scene().viewProperty().get())).isNull();
    }
}
