package backstep.picture.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.geometry.Bounds;
import backstep.geometry.Point;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.field.Neuron;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where neurons stand, and which link is at a place. */
class NetworkLayoutTest {

    static MlpSpec spec(int inputs, Integer... sizes) {
        return MlpSpec.of(inputs, List.of(sizes), Activation.TANH, Activation.TANH, 1);
    }

    private static MlpSpec deep(int inputs, int hidden, int neurons) {
        return spec(
                inputs,
                Stream.concat(Collections.nCopies(hidden, neurons).stream(), Stream.of(1))
                        .toArray(Integer[]::new));
    }

    private static NetworkLayout layout(MlpSpec spec, double width, double height) {
        List<String> names = IntStream.rangeClosed(1, spec.inputs())
                .mapToObj(input -> "x" + input)
                .toList();
        return NetworkLayout.of(new NeuronNames(spec, names), width, height);
    }

    @ParameterizedTest
    @CsvSource({"330, 380", "720, 640", "1840, 1200"})
    void neuronsNeverOverlapAndNeverLeaveTheirRoom(double width, double height) {
        for (int hidden = 0; hidden <= MlpSpec.MOST_HIDDEN; hidden++) {
            for (int neurons : new int[] {1, 2, 3, 4, 8, 16, 33, 64}) {
                for (int inputs : new int[] {1, 2, 9, 64}) {
                    check(layout(deep(inputs, hidden, neurons), width, height));
                }
            }
        }
    }

    private static void check(NetworkLayout layout) {
        Bounds room = new Bounds(
                0, NetworkLayout.TOP, layout.width(), layout.height() - NetworkLayout.TOP - NetworkLayout.BOTTOM);
        for (NetworkLayout.Column column : layout.columns()) {
            for (int index = 0; index < column.neurons().size(); index++) {
                Bounds bounds = column.neurons().get(index);
                assertThat(room.contains(new Point(bounds.x(), bounds.y()))
                                && room.contains(new Point(bounds.maxX(), bounds.maxY())))
                        .as("%s within %s", bounds, room)
                        .isTrue();
                if (index > 0) {
                    assertThat(bounds.y())
                            .isGreaterThan(column.neurons().get(index - 1).maxY());
                }
            }
            if (column.layer() > Neuron.INPUTS) {
                assertThat(column.left())
                        .isGreaterThan(layout.column(column.layer() - 1).right() + 4);
            }
        }
    }

    @Test
    void aLowPictureGivesItsHeightToTheNeurons() {
        NetworkLayout layout = layout(spec(2, 8, 1), 700, 180);
        assertThat(layout.isLow()).isTrue();
        assertThat(layout.column(0).size()).isGreaterThan(12);
        assertThat(layout.column(0).neurons().getFirst().y()).isBetween(30.0, 60.0);
        assertThat(layout.column(0).bottom()).isBetween(120.0, 180.0);
        assertThat(layout(spec(2, 8, 1), 700, 380).isLow()).isFalse();
    }

    @Test
    void theOutputIsLarger() {
        NetworkLayout layout = layout(spec(2, 4, 1), 720, 640);
        assertThat(layout.column(1).size()).isEqualTo(1.5 * layout.column(0).size(), within(1e-9));
        assertThat(layout.column(0).size()).isBetween(48.0, 64.0);
    }

    @Test
    void manyNeuronsAreSmallAndStillApart() {
        NetworkLayout layout = layout(deep(2, 8, 64), 720, 640);
        assertThat(layout.column(0).size()).isBetween(4.0, 8.0);
    }

    @Test
    void aNeuronIsFoundWhereItStands() {
        NetworkLayout layout = layout(spec(2, 4, 1), 720, 640);
        for (NetworkLayout.Column column : layout.columns()) {
            for (int index = 0; index < column.neurons().size(); index++) {
                Point middle = column.neurons().get(index).center();
                assertThat(layout.neuronAt(middle.x(), middle.y(), 2)).contains(new Neuron(column.layer(), index));
            }
        }
        assertThat(layout.neuronAt(1, 1, 2)).isEmpty();
    }

    @Test
    void theNearestNeuronOfALayerIsTheOneAtTheSameHeight() {
        NetworkLayout layout = layout(spec(2, 4, 8, 1), 720, 640);
        assertThat(layout.nearest(1, layout.bounds(new Neuron(0, 0)).centerY())).isEqualTo(new Neuron(1, 1));
        assertThat(layout.nearest(Neuron.INPUTS, 0)).isEqualTo(new Neuron(Neuron.INPUTS, 0));
    }
}
