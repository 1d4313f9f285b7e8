package backstep.cli;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.InputNames;
import backstep.data.Named;
import backstep.lang.NetworkSketch;
import backstep.nn.WeightDraw;
import backstep.nn.train.Defaults;
import backstep.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Says how {@code backstep train} trains the network that a text describes. */
final class SketchedSpec {

    private static final String FILE = "samples.csv";

    private final NetworkSketch sketch;

    private SketchedSpec(NetworkSketch sketch) {
        this.sketch = sketch;
    }

    /** What to write into which files, in words. */
    static String text(NetworkSketch sketch) {
        return new SketchedSpec(sketch).text();
    }

    private String text() {
        String data = data();
        if (data.isEmpty()) {
            return Messages.text("cli.sketch.noSamples", sketch.text(), sketch.inputs());
        }
        String spec = JsonMapper.shared().writeValueAsString(spec(data));
        String can = Messages.text("cli.sketch", sketch.text(), spec);
        String how = sketch.draw().remark().map(remark -> can + "\n" + remark).orElse(can);
        return data.equals(FILE) ? how + "\n" + Messages.text("cli.sketch.samples", FILE) + "\n" + table() : how;
    }

    private SequencedMap<String, Object> spec(String data) {
        NetworkSketch.Training training = sketch.training();
        SequencedMap<String, Object> spec = new LinkedHashMap<>();
        spec.put("data", data);
        made().filter(made -> made.shape().equals(Generator.CIRCLES.id()))
                .ifPresent(made -> made.factor().ifPresent(factor -> spec.put("factor", factor)));
        classes().ifPresent(classes -> spec.put("classes", classes));
        spec.put("layers", sketch.layers());
        spec.put("hidden_activation", sketch.hidden());
        spec.put("output_activation", sketch.output());
        if (sketch.draw().zeroBiases()) {
            spec.put("biases", "zero");
        }
        sketch.draw().numbers().ifPresent(numbers -> {
            spec.put("draw", WeightDraw.Order.NEURON.id());
            spec.put("generator", numbers.name().toLowerCase(Locale.ROOT));
        });
        spec.put(
                "loss",
                training.loss()
                        .orElseGet(
                                () -> Defaults.loss(sketch.layers().getLast()).id()));
        training.optimizer().filter(kind -> !kind.equals("sgd")).ifPresent(kind -> spec.put("optimizer", kind));
        spec.put("learning_rate", training.rate().orElse(Defaults.LEARNING_RATE));
        training.rateEnd().ifPresent(end -> spec.put("learning_rate_end", end));
        if (training.l2() > 0) {
            spec.put("l2", training.l2());
        }
        if (!training.zeroesGradients()) {
            spec.put("accumulate", true);
        }
        spec.put("seed", sketch.draw().seed().orElse(Defaults.NETWORK_SEED));
        spec.put("epochs", training.steps().orElse(Defaults.EPOCHS));
        return spec;
    }

    private Optional<DatasetSpec> standIn() {
        return Defaults.standIn(sketch.inputs(), sketch.layers().getLast());
    }

    /** How many classes there are, where the data leave that open. */
    private OptionalInt classes() {
        int outputs = sketch.layers().getLast();
        return switch (sketch.samples().orElse(null)) {
            case NetworkSketch.Table _ -> outputs > 1 ? OptionalInt.of(outputs) : OptionalInt.empty();
            case NetworkSketch.Made made -> open(made.shape(), made.classes());
            case null ->
                standIn()
                        .map(made -> open(made.generator().id(), made.classes()))
                        .orElse(OptionalInt.empty());
        };
    }

    private static OptionalInt open(String generator, int classes) {
        boolean isOpen = Named.find(Generator.class, generator)
                .filter(found -> found.isOfAnyClasses() && found.defaultClasses() != classes)
                .isPresent();
        return isOpen ? OptionalInt.of(classes) : OptionalInt.empty();
    }

    private Optional<NetworkSketch.Made> made() {
        return sketch.samples().filter(NetworkSketch.Made.class::isInstance).map(NetworkSketch.Made.class::cast);
    }

    private String data() {
        return switch (sketch.samples().orElse(null)) {
            case NetworkSketch.Table table -> isLectures(table) ? Generator.TOY.id() : FILE;
            case NetworkSketch.Made made ->
                made.shape() + "-" + made.count() + "-" + made.noise()
                        + made.seed().stream().mapToObj(seed -> "-" + seed).collect(Collectors.joining());
            case null -> standIn().map(made -> made.generator().id()).orElse("");
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
        String header = InputNames.first(sketch.inputs()).stream()
                .map(name -> name + ",")
                .collect(Collectors.joining());
        String rows = IntStream.range(0, labels.size())
                .mapToObj(sample ->
                        inputs.get(sample).stream().map(String::valueOf).collect(Collectors.joining(",")) + ","
                                + labels.get(sample))
                .collect(Collectors.joining("\n"));
        return header + "y\n" + rows;
    }
}
