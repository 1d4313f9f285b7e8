package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.InputNames;
import backstep.data.Named;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import backstep.nn.Schedule;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A run that was recorded with PyTorch. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ReferenceRun(
        String name,
        Parameters initial,
        Dataset data,
        TrainingSettings settings,
        Parameters firstGradients,
        double[] losses,
        double[][] predictions,
        double accuracy) {

    /** Those of one output, and those of an output for each class. */
    static Stream<ReferenceRun> all() {
        return Stream.of("training", "classes").flatMap(ReferenceRun::in);
    }

    private static Stream<ReferenceRun> in(String file) {
        InputStream in = ReferenceRun.class.getResourceAsStream("/backstep/nn/" + file + ".json");
        return elements(new ObjectMapper().readTree(Objects.requireNonNull(in)).get("runs"))
                .map(ReferenceRun::of);
    }

    private static ReferenceRun of(JsonNode run) {
        Dataset data = run.has("x") ? ofClasses(run) : data(run.get("data").asString());
        List<Integer> sizes = elements(run.get("layers")).map(JsonNode::asInt).toList();
        Activation hidden = Named.find(
                        Activation.class, run.get("hidden_activation").asString())
                .orElseThrow();
        Activation output = Named.find(
                        Activation.class, run.get("output_activation").asString())
                .orElseThrow();
        MlpSpec spec = MlpSpec.of(data.inputs(), sizes, hidden, output, 0);
        return new ReferenceRun(
                run.get("name").asString(),
                parameters(spec, run.get("initial")),
                data,
                settings(run),
                parameters(spec, run.get("first_gradients")),
                numbers(run.get("losses")),
                run.has("x")
                        ? elements(run.get("final_logits"))
                                .map(ReferenceRun::numbers)
                                .toArray(double[][]::new)
                        : Arrays.stream(numbers(run.get("final_predictions")))
                                .mapToObj(each -> new double[] {each})
                                .toArray(double[][]::new),
                run.get("accuracy").asDouble());
    }

    private static TrainingSettings settings(JsonNode run) {
        JsonNode end = run.path("learning_rate_end");
        return new TrainingSettings(
                Named.find(Loss.class, run.get("loss").asString()).orElseThrow(),
                Named.find(OptimizerKind.class, run.get("optimizer").asString()).orElseThrow(),
                run.get("learning_rate").asDouble(),
                end.isNumber() ? new Schedule.Linear(end.asDouble()) : new Schedule.Constant(),
                run.get("epochs").asLong(),
                TrainingSettings.FULL_BATCH,
                new Penalty(0, run.path("l2").asDouble(0)),
                true,
                0);
    }

    private static Dataset ofClasses(JsonNode run) {
        double[][] rows = elements(run.get("x")).map(ReferenceRun::numbers).toArray(double[][]::new);
        double[][] columns = new double[rows[0].length][];
        Arrays.setAll(
                columns,
                input -> Arrays.stream(rows).mapToDouble(row -> row[input]).toArray());
        int[] places = elements(run.get("labels")).mapToInt(JsonNode::asInt).toArray();
        int classes = Arrays.stream(places).max().orElseThrow() + 1;
        return Dataset.classes(
                InputNames.first(columns.length),
                InputNames.first(classes),
                columns,
                Arrays.stream(places)
                        .mapToDouble(place -> Dataset.labelOf(place, classes))
                        .toArray());
    }

    private static Dataset data(String name) {
        String[] parts = name.split("-", -1);
        Generator generator = Named.find(Generator.class, parts[0]).orElseThrow();
        if (parts.length == 1) {
            return DatasetSpec.of(generator).generate();
        }
        return new DatasetSpec(
                        generator,
                        Integer.parseInt(parts[1]),
                        Double.parseDouble(parts[2]),
                        Integer.parseInt(parts[3]),
                        1)
                .generate();
    }

    private static Parameters parameters(MlpSpec spec, JsonNode layers) {
        return Parameters.of(
                spec,
                elements(layers)
                        .map(layer -> elements(layer.get("weights"))
                                .map(ReferenceRun::numbers)
                                .toArray(double[][]::new))
                        .toList(),
                elements(layers).map(layer -> numbers(layer.get("biases"))).toList());
    }

    private static double[] numbers(JsonNode array) {
        return elements(array).mapToDouble(JsonNode::asDouble).toArray();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return name;
    }
}
