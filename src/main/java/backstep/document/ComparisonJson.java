package backstep.document;

import backstep.engine.Quantity;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The run beside the present one as JSON. */
final class ComparisonJson {

    private static final Comparator<NodeRef> ORDER = Comparator.comparing(String::valueOf);

    private ComparisonJson() {}

    static void write(ObjectNode json, ComparisonSpec spec) {
        switch (spec) {
            case ComparisonSpec.AfterUpdate update -> {
                json.put("with", "after_update").put("rate", update.rate());
                ExpressionWriter.list(json, "kept", sorted(update.kept().stream()), NodeJson::write);
            }
            case ComparisonSpec.Reference run -> {
                json.put("with", "reference");
                if (!run.name().isEmpty()) {
                    json.put("name", run.name());
                }
                if (!run.isEarlier()) {
                    json.put("earlier", false);
                }
                ExpressionWriter.list(json, "values", sorted(run.values().keySet().stream()), (entry, node) -> {
                    NodeJson.write(entry, node);
                    entry.put("value", run.values().get(node));
                });
                ExpressionWriter.list(json, "interventions", run.interventions(), ExpressionWriter::intervention);
            }
        }
        spec.coloured().ifPresent(figure -> json.put("coloured", ConstantWords.of(figure)));
    }

    private static List<NodeRef> sorted(Stream<NodeRef> nodes) {
        return nodes.sorted(ORDER).toList();
    }

    static ComparisonSpec read(SpecReader json) {
        Optional<Quantity> coloured = json.constant(Quantity.class, "coloured");
        String with = json.text("with");
        return switch (with) {
            case "after_update" ->
                json.checked(
                        "rate",
                        () -> new ComparisonSpec.AfterUpdate(
                                json.number("rate"), new HashSet<>(json.list("kept", NodeJson::read)), coloured));
            case "reference" ->
                new ComparisonSpec.Reference(
                        json.text("name", ""),
                        json.flag("earlier", true),
                        values(json),
                        json.list("interventions", ExpressionReader::intervention),
                        coloured);
            default ->
                throw json.refusal(
                        "with", Messages.text("document.spec.oneOf", Quoted.of(with), "after_update, reference"));
        };
    }

    private static Map<NodeRef, Double> values(SpecReader json) {
        Map<NodeRef, Double> values = new HashMap<>();
        json.list("values", entry -> values.put(NodeJson.read(entry), entry.number("value")));
        return values;
    }
}
