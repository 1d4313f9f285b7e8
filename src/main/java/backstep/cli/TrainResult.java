package backstep.cli;

import backstep.data.Scaling;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.train.Evaluation;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Percent;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code backstep train} gives.
 *
 * @param scaling what was done to the inputs, and must be done to what is predicted later
 * @param kept the loss of each epoch, before its update
 * @param firstGradients those of the first update; none if there was none
 * @param end the network at the end, on the training samples
 * @param classes what is said of more outputs than one; not written for a single one
 */
@JsonPropertyOrder({"scaling", "losses", "losses_every", "data_losses", "penalties"})
record TrainResult(
        @JsonIgnore Optional<Scaling> scaling,
        @JsonIgnore LossSeries kept,
        @JsonProperty("first_gradients") List<Layer> firstGradients,
        @JsonIgnore Evaluation end,
        @JsonIgnore Optional<ClassResult> classes,
        @JsonProperty("epochs_per_second") double epochsPerSecond) {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** The figures of a layer's parameters. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
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

    @JsonProperty("scaling")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<SequencedMap<String, List<Double>>> namedScaling() {
        return scaling.map(Scaling::named);
    }

    /** The penalty included. */
    @JsonProperty("losses")
    double[] losses() {
        return kept.total().toArray();
    }

    /** Of how many epochs one has its loss among {@link #losses}; not written where all have. */
    @JsonProperty("losses_every")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    OptionalLong lossesEvery() {
        long every = kept.total().every();
        return every == 1 ? OptionalLong.empty() : OptionalLong.of(every);
    }

    /** The losses without the penalty; not written where there is none. */
    @JsonProperty("data_losses")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<double[]> dataLosses() {
        return kept.isPenalised() ? Optional.of(kept.data().toArray()) : Optional.empty();
    }

    /** What the sizes of the parameters add; not written where that is nothing. */
    @JsonProperty("penalties")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<double[]> penalties() {
        return kept.isPenalised() ? Optional.of(kept.penalty().toArray()) : Optional.empty();
    }

    /** For each training sample its prediction; of more outputs than one a list of them. */
    @JsonProperty("final_predictions")
    Object predictions() {
        return end.outputs().length == 1
                ? end.predictions()
                : IntStream.range(0, end.predictions().length)
                        .mapToObj(end::outputsOf)
                        .toList();
    }

    /** The share of training samples that are taken for their class; NaN for regression. */
    @JsonProperty("accuracy")
    double accuracy() {
        return end.accuracy();
    }

    @JsonUnwrapped
    @Nullable
    ClassResult ofClasses() {
        return classes.orElse(null);
    }

    /** Writes one line of JSON, every double in full; those that JSON has no number for as strings: "NaN", "Infinity". */
    void writeTo(Writer writer) throws IOException {
        JSON.writeValue(writer, this);
        writer.write("\n");
        writer.flush();
    }

    /** A few lines for people. */
    String summary() {
        KeptLosses total = kept.total();
        String first = total.epochs() == 0 ? "-" : Numbers.full(total.toArray()[0]);
        String last = total.epochs() == 0 ? "-" : Numbers.full(total.last());
        String speed = String.format(Locale.ROOT, "%,.0f", epochsPerSecond);
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("cli.train.summary", Long.toString(total.epochs()), first, last, speed));
        if (kept.isPenalised() && total.epochs() > 0) {
            lines.add(Messages.text(
                    "cli.train.parts",
                    Numbers.full(kept.data().last()),
                    Numbers.full(kept.penalty().last())));
        }
        if (!Double.isNaN(accuracy())) {
            lines.add(Messages.text("cli.train.accuracy", Percent.of(accuracy())));
        }
        classes.ifPresent(each -> lines.add(Messages.text("cli.train.macroF1", Percent.of(each.macroF1()))));
        return String.join("\n", lines) + "\n";
    }
}
