package backstep.ui.network.neurons;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Bounds;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.field.Neuron;
import backstep.picture.network.NetworkLayout;
import backstep.ui.scene.ScalarView;
import backstep.ui.scene.ScenePart;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the picture of the network to scalar graphs. */
class GraphOpeningTest extends WindowTest {
    private NeuronCanvas canvas;

    @BeforeEach
    void buildASmallNetwork() {
        enterAllMoons();
        shape(4, 3, 1);
        canvas = find("network-canvas", NeuronCanvas.class);
    }

    private void shape(Integer... sizes) {
        run(() ->
                network().change(e -> e.withLayers(MlpSpec.layers(List.of(sizes), Activation.TANH, Activation.TANH))));
        settleNetwork();
    }

    private Point2D onScreen(Neuron neuron) {
        return call(() -> {
            Bounds bounds = canvas.places().bounds(neuron);
            return canvas.localToScreen(bounds.centerX(), bounds.centerY());
        });
    }

    private ScenePart part() {
        ScalarView view = call(() -> window().scene().viewProperty().get());
        return Objects.requireNonNull(view).part();
    }

    @Test
    void aDoubleClickOnANeuronOpensItsOutputForTheNextSample() {
        doubleClickAt(onScreen(new Neuron(1, 2)));
        assertThat(part()).isEqualTo(new ScenePart.OfNeuron(new Neuron(1, 2)));
        assertThat(trace().graph().label(trace().graph().root())).isEqualTo("h2_3");
        assertThat(find("scene-bar", Node.class).isVisible()).isTrue();
    }

    @Test
    void aDoubleClickOnTheOutputOpensTheLoss() {
        doubleClickAt(onScreen(new Neuron(2, 0)));
        assertThat(part()).isEqualTo(new ScenePart.OfSample());
        assertThat(trace().graph().label(trace().graph().root())).isEqualTo("loss");
    }

    @Test
    void anInputHasNoGraph() {
        doubleClickAt(onScreen(new Neuron(Neuron.INPUTS, 0)));
        assertThat(call(() -> window().scene().viewProperty().get())).isNull();
    }

    @Test
    void aDoubleClickBesideTheNeuronsOfALayerOpensTheLayer() {
        doubleClickAt(call(() -> {
            NetworkLayout.Column column = canvas.places().column(1);
            return canvas.localToScreen(column.x(), column.bottom() + 14);
        }));
        assertThat(part()).isEqualTo(new ScenePart.OfLayer(1));
        assertThat(trace().graph().label(trace().graph().root())).isEqualTo("sum");
    }

    @Test
    void theMenuOfALayerOpensItToo() {
        MenuItem item = find("layer-activation-0", MenuButton.class).getItems().getLast();
        run(item::fire);
        settle();
        assertThat(part()).isEqualTo(new ScenePart.OfLayer(0));
    }

    @Test
    void keysOpenTheNeuronThatTheyStandOn() {
        doubleClickAt(onScreen(new Neuron(0, 1)));
        run(() -> window().shell().show("network"));
        run(canvas::requestFocus);
        keys(KeyCode.DOWN);
        keys(KeyCode.G);
        assertThat(part()).isEqualTo(new ScenePart.OfNeuron(new Neuron(0, 2)));
    }

    @Test
    void aLargeNetworkComesAsAGraphWithGroups() {
        shape(40, 40, 1);
        doubleClickAt(onScreen(new Neuron(1, 5)));
        assertThat(part()).isInstanceOf(ScenePart.OfNeuron.class);
        assertThat(program().names()).isEmpty();
        assertThat(trace().graph().label(trace().graph().root())).startsWith("h2,");
    }
}
