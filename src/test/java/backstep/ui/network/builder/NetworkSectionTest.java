package backstep.ui.network.builder;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.LayerSpec;
import backstep.nn.Loss;
import backstep.nn.Parameters;
import backstep.nn.WeightDraw;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkSectionTest extends BuilderWindow {

    private Parameters parameters() {
        return trainingFrame().snapshot().parameters();
    }

    private void train() {
        run(network()::stepEpoch);
        settleNetwork();
    }

    private double weight(int layer, int neuron, int input) {
        Parameters present = parameters();
        return present.get(Parameters.weightPlace(present.spec(), layer, neuron, input));
    }

    @Test
    void aTypedNetworkIsMade() {
        enter("mlp", "MLP(2,[16,16,1])");
        assertThat(parameters().spec().text()).isEqualTo("MLP(2, [16, 16, 1])");
        assertThat(written("mlp")).isEqualTo("MLP(2, [16, 16, 1])");
        assertThat(text("note-network")).isEqualTo("337 parameters");
        assertThat(text("layer-2-neurons")).isEqualTo("16");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MLP(3, [8, 8, 1]) | the samples have 2 inputs, but the network takes 3: change one of them
        MLP(2, [8, 8, 3]) | the samples have two classes, which are learned by one output, or by one for each, and the network has 3: end its layers with 1 or 2
        MLP(2, [8; 1])    | "MLP(2, [8; 1])" is not a network: write it as MLP(2, [16, 16, 1])
        """)
    void whatCannotBeIsExplainedAndStaysToBeMended(String typed, String reason) {
        Parameters before = parameters();
        enter("mlp", typed);
        assertThat(text("mlp-error")).isEqualTo(reason);
        assertThat(isShown("mlp-error")).isTrue();
        assertThat(written("mlp")).isEqualTo(typed);
        assertThat(parameters()).isEqualTo(before);
        keys(KeyCode.ESCAPE);
        assertThat(written("mlp")).isEqualTo("MLP(2, [8, 8, 1])");
        assertThat(isShown("mlp-error")).isFalse();
    }

    @Test
    void aWrongTextGivesWayToANetworkThatIsMadeOtherwise() {
        enter("mlp", "MLP(");
        press("layer-1-more");
        assertThat(written("mlp")).isEqualTo("MLP(2, [9, 8, 1])");
        assertThat(isShown("mlp-error")).isFalse();
    }

    @Test
    void anotherNeuronKeepsWhatTheOthersHaveLearned() {
        train();
        double learned = weight(0, 7, 1);
        press("layer-1-more");
        assertThat(parameters().spec().text()).isEqualTo("MLP(2, [9, 8, 1])");
        assertThat(weight(0, 7, 1)).isEqualTo(learned);
        press("layer-1-fewer");
        press("layer-1-fewer");
        assertThat(parameters().spec().text()).isEqualTo("MLP(2, [7, 8, 1])");
        assertThat(text("layer-1-neurons")).isEqualTo("7");
    }

    @Test
    void anotherLayerKeepsWhatTheOthersHaveLearned() {
        train();
        double learned = weight(0, 0, 0);
        press("add-layer");
        assertThat(written("mlp")).isEqualTo("MLP(2, [8, 8, 8, 1])");
        assertThat(weight(0, 0, 0)).isEqualTo(learned);
        press("layer-2-remove");
        press("layer-1-remove");
        press("layer-1-remove");
        assertThat(written("mlp")).isEqualTo("MLP(2, [1])");
        press("add-layer");
        assertThat(written("mlp")).isEqualTo("MLP(2, [4, 1])");
    }

    @Test
    void thereIsAnEndToLayersAndNeurons() {
        enter("mlp", "MLP(2, [1, 64, 2, 2, 2, 2, 2, 2, 1])");
        assertThat(find("add-layer", Button.class).isDisabled()).isTrue();
        assertThat(find("layer-1-fewer", Button.class).isDisabled()).isTrue();
        assertThat(find("layer-2-more", Button.class).isDisabled()).isTrue();
    }

    @Test
    void eachLayerHasItsActivation() {
        pick("layer-2-activation", Activation.GELU);
        pick("output-activation", Activation.LINEAR);
        settleNetwork();
        assertThat(parameters().spec().layers())
                .containsExactly(
                        new LayerSpec(8, Activation.TANH),
                        new LayerSpec(8, Activation.GELU),
                        new LayerSpec(1, Activation.LINEAR));
    }

    @Test
    void theDrawCanBeChosen() {
        pick("initialisation", Initialisation.XAVIER);
        press("drawn-biases");
        press("network-seed-next");
        assertThat(experiment().network().draw().initialisation()).isEqualTo(Initialisation.XAVIER);
        assertThat(experiment().drawnBiases()).isFalse();
        assertThat(experiment().seed()).isEqualTo(1338);
        assertThat(parameters()).isEqualTo(Parameters.draw(experiment().network()));
    }

    @Test
    void theDrawOfTheNotebooksCanBeChosen() {
        pick("draw-order", WeightDraw.Order.NEURON);
        pick("draw-generator", WeightDraw.Generator.PYTHON);
        settleNetwork();
        assertThat(experiment().draw())
                .isEqualTo(new WeightDraw(
                        Initialisation.UNIFORM, true, WeightDraw.Order.NEURON, WeightDraw.Generator.PYTHON));
        assertThat(parameters()).isEqualTo(Parameters.draw(experiment().network()));
        press("drawn-biases");
        assertThat(isShown("draw-order"))
                .as("without biases both orders are one")
                .isFalse();
    }

    @Test
    void aRunGoesOnWhileNeuronsAreAdded() {
        run(network()::run);
        await(() -> trainingFrame().snapshot().epoch() > 0);
        fire("layer-1-more");
        await(() -> trainingFrame().snapshot().parameters().spec().text().equals("MLP(2, [9, 8, 1])")
                && trainingFrame().snapshot().epoch() > 0);
        assertThat(call(network()::isRunning)).isTrue();
        run(network()::pause);
        settleNetwork();
    }

    @Test
    void anOutputThatDoesNotFitTheLossIsSaidUntilItIsMended() {
        assertThat(isShown("fit-notice")).isFalse();
        pick("output-activation", Activation.RELU);
        settleNetwork();
        await(() -> isShown("fit-notice"));
        assertThat(said("fit-notice"))
                .isEqualTo("The labels are −1 and +1, but relu gives only 0 and more, so that the class of −1 cannot be"
                        + " learned: choose tanh or linear as output activation.");
        pick("loss", Loss.BCE);
        settleNetwork();
        await(() -> said("fit-notice").startsWith("The loss bce wants any number as output"));
        pick("output-activation", Activation.LINEAR);
        settleNetwork();
        await(() -> !isShown("fit-notice"));
    }

    @Test
    void whatTheOutputMeansIsSaidWhereTheLossAloneDoesNotSayIt() {
        assertThat(isShown("loss-meaning")).isFalse();
        pick("output-activation", Activation.SIGMOID);
        settleNetwork();
        assertThat(said("loss-meaning"))
                .isEqualTo("After the sigmoid, classes are learned as 0 and 1: above 0.5 it is the second one.");
        pick("loss", Loss.BCE);
        assertThat(said("loss-meaning"))
                .isEqualTo("The sigmoid's output is a probability, as for BCELoss: above 0.5 it is the second class.");
        settleNetwork();
        assertThat(isShown("fit-notice")).isFalse();
        pick("output-activation", Activation.LINEAR);
        assertThat(said("loss-meaning"))
                .isEqualTo("The output is a logit, as for BCEWithLogitsLoss: above 0 it is the second class.");
    }

    @Test
    void equalWeightsAtTheStartAreSaid() {
        pick("initialisation", Initialisation.ZEROS);
        settleNetwork();
        await(() -> isShown("fit-notice"));
        assertThat(said("fit-notice")).startsWith("All 8 neurons of layer 1 start with the same weights");
    }
}
