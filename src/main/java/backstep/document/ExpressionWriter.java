package backstep.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An expression as JSON: what is as it begins is left out. */
final class ExpressionWriter {

    private final ExpressionSpec spec;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private ExpressionWriter(ExpressionSpec spec) {
        this.spec = spec;
    }

    static ObjectNode write(ExpressionSpec spec) {
        ExpressionWriter writer = new ExpressionWriter(spec);
        writer.text();
        writer.leaves();
        list(writer.json, "interventions", spec.interventions(), ExpressionWriter::intervention);
        list(writer.json, "breakpoints", spec.debug().breakpoints(), ExpressionWriter::breakpoint);
        writer.watches();
        writer.folding();
        writer.layout();
        writer.place();
        writer.learning();
        return writer.json;
    }

    static <T> void list(ObjectNode json, String key, List<T> entries, BiConsumer<ObjectNode, T> writing) {
        if (!entries.isEmpty()) {
            ArrayNode list = json.putArray(key);
            entries.forEach(each -> writing.accept(list.addObject(), each));
        }
    }

    private void text() {
        if (!spec.text().isEmpty()) {
            json.put("text", spec.text());
        }
        if (!spec.origin().equals(GraphOrigin.TYPED)) {
            OriginJson.write(json.putObject("origin"), spec.origin());
        }
    }

    private void leaves() {
        Comparator<LeafKey> order = Comparator.comparing(LeafKey::label)
                .thenComparingInt(LeafKey::occurrence)
                .thenComparingDouble(LeafKey::literal);
        list(
                json,
                "leaves",
                spec.leaves().values().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(order))
                        .toList(),
                (entry, each) -> {
                    leaf(entry, each.getKey().place());
                    entry.put("literal", each.getKey().literal()).put("value", each.getValue());
                });
        list(
                json,
                "sliders",
                spec.leaves().ranges().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(
                                Comparator.comparing(LeafPlace::label).thenComparingInt(LeafPlace::occurrence)))
                        .toList(),
                (entry, each) -> {
                    leaf(entry, each.getKey());
                    entry.put("min", each.getValue().min())
                            .put("max", each.getValue().max());
                });
    }

    private static void leaf(ObjectNode entry, LeafPlace leaf) {
        entry.put("leaf", leaf.label());
        if (leaf.occurrence() != 0) {
            entry.put("occurrence", leaf.occurrence());
        }
    }

    static void intervention(ObjectNode entry, InterventionSpec spec) {
        entry.put("step", spec.step());
        NodeJson.write(entry.putObject("node"), spec.node());
        entry.put("figure", ConstantWords.of(spec.figure())).put("value", spec.value());
    }

    private static void breakpoint(ObjectNode entry, BreakpointSpec spec) {
        switch (spec) {
            case BreakpointSpec.AtNode(NodeRef node, boolean _) -> NodeJson.write(entry.putObject("node"), node);
            case BreakpointSpec.OnCondition(String text, boolean _) -> entry.put("condition", text);
        }
        if (!spec.on()) {
            entry.put("on", false);
        }
    }

    private void watches() {
        if (!spec.debug().watches().isEmpty()) {
            spec.debug().watches().forEach(json.putArray("watches")::add);
        }
    }

    private void folding() {
        if (spec.folding().equals(FoldingSpec.READABLE)) {
            return;
        }
        ObjectNode folding = json.putObject("folding");
        spec.folding().level().ifPresent(level -> folding.put("level", ConstantWords.of(level)));
        Comparator<GroupRef> order = Comparator.comparing((GroupRef group) -> String.join("\n", group.path()))
                .thenComparingInt(GroupRef::occurrence);
        list(folding, "toggled", spec.folding().toggled().stream().sorted(order).toList(), (entry, group) -> {
            group.path().forEach(entry.putArray("group")::add);
            if (group.occurrence() != 0) {
                entry.put("occurrence", group.occurrence());
            }
        });
    }

    private void layout() {
        if (spec.layout().engine() != LayoutSpec.AUTOMATIC.engine()) {
            json.put("layout", ConstantWords.of(spec.layout().engine()));
        }
        if (spec.layout().direction() != LayoutSpec.AUTOMATIC.direction()) {
            json.put("direction", ConstantWords.of(spec.layout().direction()));
        }
    }

    private void place() {
        if (spec.step() == ExpressionSpec.AT_END) {
            json.put("step", "end");
        } else if (spec.step() != 0) {
            json.put("step", spec.step());
        }
        spec.selection().ifPresent(node -> NodeJson.write(json.putObject("selection"), node));
    }

    private void learning() {
        if (spec.learning().answersShown()) {
            json.put("answers_shown", true);
        }
        if (spec.learning().repeatsFolded()) {
            json.put("repeats_folded", true);
        }
        spec.learning().predict().ifPresent(predict -> PredictJson.write(json.putObject("predict"), predict));
        Optional<ComparisonSpec> comparison = spec.learning().comparison();
        comparison.ifPresent(other -> ComparisonJson.write(json.putObject("comparison"), other));
    }
}
