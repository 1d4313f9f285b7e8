package backstep.cli;

import backstep.data.Scaling;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.text.Messages;
import backstep.text.Numbers;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code backstep train} gives.
 *
 * @param scaling what was done to the inputs, and must be done to what is predicted later
 * @param kept the loss of each epoch, before its update
 * @param firstGradients those of the first update; none if there was none
 * @param predictions for each training sample, at the end
 * @param accuracy the share of training samples whose prediction has the right sign; NaN for regression
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
@JsonPropertyOrder({"scaling", "losses", "losses_every"})
record TrainResult(
        @JsonProperty("scaling") @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<Scaling> scaling,

        @JsonIgnore KeptLosses kept,
        @JsonProperty("first_gradients") List<Layer> firstGradients,
        @JsonProperty("final_predictions") double[] predictions,
        @JsonProperty("accuracy") double accuracy,
        @JsonProperty("epochs_per_second") double epochsPerSecond) {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

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

    @JsonProperty("losses")
    double[] losses() {
        return kept.toArray();
    }

    /** Of how many epochs one has its loss among {@link #losses}; not written where all have. */
    @JsonProperty("losses_every")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    OptionalLong lossesEvery() {
        return kept.every() == 1 ? OptionalLong.empty() : OptionalLong.of(kept.every());
    }

    /** Writes one line of JSON, every double in full; those that JSON has no number for as strings: "NaN", "Infinity". */
    void writeTo(Writer writer) throws IOException {
        JSON.writeValue(writer, this);
        writer.write("\n");
        writer.flush();
    }

    /** A few lines for people. */
    String summary() {
        String first = kept.epochs() == 0 ? "-" : Numbers.full(kept.toArray()[0]);
        String last = kept.epochs() == 0 ? "-" : Numbers.full(kept.last());
        String speed = String.format(Locale.ROOT, "%,.0f", epochsPerSecond);
        String text = Messages.text("cli.train.summary", Long.toString(kept.epochs()), first, last, speed);
        return Double.isNaN(accuracy)
                ? text + "\n"
                : text + "\n" + Messages.text("cli.train.accuracy", String.format(Locale.ROOT, "%.1f", 100 * accuracy))
                        + "\n";
    }
}
