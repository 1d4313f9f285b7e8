package backstep.cli;

import backstep.data.Scaling;
import backstep.explain.Numbers;
import backstep.i18n.Messages;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code backstep train} gives.
 *
 * @param scaling what was done to the inputs, and must be done to what is predicted later
 * @param losses of each epoch, before its update
 * @param firstGradients those of the first update
 * @param predictions for each training sample, at the end
 * @param accuracy the share of training samples whose prediction has the right sign; NaN for regression
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record TrainResult(
        @JsonProperty("scaling") @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<Scaling> scaling,

        @JsonProperty("losses") double[] losses,
        @JsonProperty("first_gradients") List<Layer> firstGradients,
        @JsonProperty("final_predictions") double[] predictions,
        @JsonProperty("accuracy") double accuracy,
        @JsonProperty("epochs_per_second") double epochsPerSecond) {

    /** The figures of a layer's parameters. */
    record Layer(double[][] weights, double[] biases) {}

    static List<Layer> layers(Parameters parameters) {
        MlpSpec spec = parameters.spec();
        List<Layer> layers = new ArrayList<>();
        for (int layer = 0; layer < spec.layers().size(); layer++) {
            double[][] weights = new double[spec.layers().get(layer).neurons()][spec.inputsOf(layer)];
            double[] biases = new double[weights.length];
            for (int neuron = 0; neuron < weights.length; neuron++) {
                for (int input = 0; input < weights[neuron].length; input++) {
                    weights[neuron][input] = parameters.weight(layer, neuron, input);
                }
                biases[neuron] = parameters.bias(layer, neuron);
            }
            layers.add(new Layer(weights, biases));
        }
        return layers;
    }

    /** One line of JSON, every double in full; those that JSON has no number for as strings: "NaN", "Infinity". */
    String json() {
        return JsonMapper.shared().writeValueAsString(this) + "\n";
    }

    /** A few lines for people. */
    String summary() {
        String first = losses.length == 0 ? "-" : Numbers.full(losses[0]);
        String last = losses.length == 0 ? "-" : Numbers.full(losses[losses.length - 1]);
        String speed = String.format(Locale.ROOT, "%,.0f", epochsPerSecond);
        String text = Messages.text("cli.train.summary", Integer.toString(losses.length), first, last, speed);
        return Double.isNaN(accuracy)
                ? text + "\n"
                : text + "\n" + Messages.text("cli.train.accuracy", String.format(Locale.ROOT, "%.1f", 100 * accuracy))
                        + "\n";
    }
}
