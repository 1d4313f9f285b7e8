package backstep.document;

import backstep.data.Dataset;
import backstep.data.Division;
import backstep.data.Scaling;
import backstep.data.Split;
import backstep.data.Task;
import backstep.nn.train.SampleSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Samples of a person's own as JSON: a list for each input, and one of the labels. */
final class OwnDataJson {

    private final SpecReader json;
    private final SpecReader keys;

    private OwnDataJson(SpecReader json, SpecReader keys) {
        this.json = json;
        this.keys = keys;
    }

    static void write(ObjectNode json, SampleSource.Own own) {
        Dataset train = own.split().train();
        json.put("name", own.name());
        json.put("task", train.task().id());
        train.inputNames().forEach(json.putArray("inputs")::add);
        if (!train.classNames().isEmpty()) {
            train.classNames().forEach(json.putArray("classes")::add);
        }
        own.scaling().ifPresent(scaling -> write(json.putObject("scaling"), scaling));
        if (!own.places().isEmpty()) {
            own.places().forEach(json.putArray("places")::add);
        }
        if (own.order() != Division.Order.SHUFFLED) {
            json.put("order", own.order().id());
        }
        write(json.putObject("train"), train);
        write(json.putObject("test"), own.split().test());
    }

    private static void write(ObjectNode json, Scaling scaling) {
        json.put("kind", scaling.kind().id());
        json.set("offsets", NumberList.node(numbers(scaling.offsets())));
        json.set("sizes", NumberList.node(numbers(scaling.sizes())));
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void write(ObjectNode json, Dataset data) {
        ArrayNode columns = json.putArray("columns");
        for (int input = 0; input < data.inputs(); input++) {
            columns.add(NumberList.node(data.column(input)));
        }
        json.set("labels", NumberList.node(data.labels()));
    }

    /** @param keys those that the samples are one of */
    static SampleSource.Own read(SpecReader json, SpecReader keys) {
        OwnDataJson reader = new OwnDataJson(json, keys);
        Split split = new Split(reader.part("train"), reader.part("test"));
        Optional<Scaling> scaling = json.has("scaling") ? Optional.of(scaling(json.at("scaling"))) : Optional.empty();
        List<Integer> places = json.has("places") ? json.wholes("places") : List.of();
        Division.Order order = json.word(Division.Order.class, "order", Division.Order.SHUFFLED);
        return json.checked("places", () -> new SampleSource.Own(json.text("name"), split, scaling, places, order));
    }

    private static Scaling scaling(SpecReader json) {
        Scaling.Kind kind = json.word(Scaling.Kind.class, "kind");
        List<Double> offsets = Arrays.stream(json.figures("offsets")).boxed().toList();
        List<Double> sizes = Arrays.stream(json.figures("sizes")).boxed().toList();
        return json.checked("sizes", () -> new Scaling(kind, offsets, sizes));
    }

    private Dataset part(String key) {
        List<String> inputs = json.texts("inputs");
        SpecReader part = json.at(key);
        double[][] columns = part.table("columns");
        double[] labels = part.figures("labels");
        return keys.checked(
                "data",
                () -> json.word(Task.class, "task") == Task.REGRESSION
                        ? Dataset.numbers(inputs, columns, labels)
                        : Dataset.classes(inputs, json.texts("classes"), columns, labels));
    }
}
