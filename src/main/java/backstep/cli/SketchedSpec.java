package backstep.cli;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.i18n.Messages;
import backstep.lang.NetworkSketch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Says how {@code backstep train} trains the network that a text describes. */
final class SketchedSpec {

    private static final String FILE = "samples.csv";
    private static final double RATE = 0.05;
    private static final int STEPS = 1000;

    /** As the window draws it. */
    private static final int SEED = 1337;

    private static final Map<Integer, String> STAND_INS = Map.of(1, "quadratic", 2, "moons", 3, "toy");

    private final NetworkSketch sketch;

    private SketchedSpec(NetworkSketch sketch) {
        this.sketch = sketch;
    }

    /** What to write into which files, in words. */
    static String text(NetworkSketch sketch) {
        return new SketchedSpec(sketch).text();
    }

    private String text() {
        if (sketch.layers().getLast() != 1) {
            return Messages.text("cli.sketch.outputs", sketch.text());
        }
        String data = data();
        if (data.isEmpty()) {
            return Messages.text("cli.sketch.noSamples", sketch.text(), sketch.inputs());
        }
        String spec = JsonMapper.shared().writeValueAsString(spec(data));
        String how = Messages.text("cli.sketch", sketch.text(), spec);
        return data.equals(FILE) ? how + "\n" + Messages.text("cli.sketch.samples", FILE) + "\n" + table() : how;
    }

    private SequencedMap<String, Object> spec(String data) {
        NetworkSketch.Training training = sketch.training();
        SequencedMap<String, Object> spec = new LinkedHashMap<>();
        spec.put("data", data);
        spec.put("layers", sketch.layers());
        spec.put("hidden_activation", sketch.hidden());
        spec.put("output_activation", sketch.output());
        spec.put("loss", training.loss().orElse("mse"));
        training.optimizer().filter(kind -> !kind.equals("sgd")).ifPresent(kind -> spec.put("optimizer", kind));
        spec.put("learning_rate", training.rate().orElse(RATE));
        training.rateEnd().ifPresent(end -> spec.put("learning_rate_end", end));
        if (training.l2() > 0) {
            spec.put("l2", training.l2());
        }
        spec.put("seed", training.seed().orElse(SEED));
        spec.put("epochs", training.steps().orElse(STEPS));
        return spec;
    }

    private String data() {
        return switch (sketch.samples().orElse(null)) {
            case NetworkSketch.Table table -> isLectures(table) ? Generator.TOY.id() : FILE;
            case NetworkSketch.Made made ->
                made.shape() + "-" + made.count() + "-" + made.noise()
                        + made.seed().stream().mapToObj(seed -> "-" + seed).collect(Collectors.joining());
            case null -> STAND_INS.getOrDefault(sketch.inputs(), "");
        };
    }

    private static boolean isLectures(NetworkSketch.Table table) {
        Dataset toy = DatasetSpec.of(Generator.TOY).generate();
        return rows(toy).equals(table.inputs())
                && IntStream.range(0, toy.size()).mapToObj(toy::label).toList().equals(table.labels());
    }

    private static List<List<Double>> rows(Dataset data) {
        return IntStream.range(0, data.size())
                .mapToObj(sample -> IntStream.range(0, data.inputs())
                        .mapToObj(input -> data.value(sample, input))
                        .toList())
                .toList();
    }

    private String table() {
        if (!(sketch.samples().orElse(null)
                instanceof NetworkSketch.Table(List<List<Double>> inputs, List<Double> labels))) {
            throw new IllegalStateException("only tables are written to a file");
        }
        String header = IntStream.rangeClosed(1, sketch.inputs())
                .mapToObj(i -> "x" + i + ",")
                .collect(Collectors.joining());
        String rows = IntStream.range(0, labels.size())
                .mapToObj(sample ->
                        inputs.get(sample).stream().map(String::valueOf).collect(Collectors.joining(",")) + ","
                                + labels.get(sample))
                .collect(Collectors.joining("\n"));
        return header + "y\n" + rows;
    }
}
