package backstep.document;

import backstep.engine.Level;
import backstep.engine.Quantity;
import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.text.Messages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link ExpressionWriter} has written. */
final class ExpressionReader {

    private final SpecReader json;

    private ExpressionReader(SpecReader json) {
        this.json = json;
    }

    static ExpressionSpec read(SpecReader json) {
        return new ExpressionReader(json).read();
    }

    private ExpressionSpec read() {
        GraphOrigin origin = json.has("origin") ? OriginJson.read(json.at("origin")) : GraphOrigin.TYPED;
        String text = json.text("text", "");
        // A graph that no text made is known by the comment that stands for it.
        boolean isNamed = origin.equals(GraphOrigin.TYPED) || !text.isBlank();
        return new ExpressionSpec(
                isNamed ? text : Messages.text("document.ofNetwork"),
                origin,
                leaves(),
                json.list("interventions", ExpressionReader::intervention),
                new DebugSpec(json.list("breakpoints", ExpressionReader::breakpoint), watches()),
                folding(),
                new LayoutSpec(
                        json.constant(LayoutEngine.class, "layout").orElse(LayoutSpec.AUTOMATIC.engine()),
                        json.constant(DirectionChoice.class, "direction").orElse(LayoutSpec.AUTOMATIC.direction())),
                step(),
                json.has("selection") ? Optional.of(NodeJson.read(json.at("selection"))) : Optional.empty(),
                learning());
    }

    private LeafSettings leaves() {
        Map<LeafKey, Double> values = new HashMap<>();
        json.list("leaves", entry -> {
            LeafPlace place = leaf(entry);
            return values.put(
                    new LeafKey(place.label(), place.occurrence(), entry.number("literal")), entry.number("value"));
        });
        Map<LeafPlace, SliderRange> ranges = new HashMap<>();
        json.list(
                "sliders",
                entry -> ranges.put(
                        leaf(entry),
                        entry.checked("max", () -> new SliderRange(entry.number("min"), entry.number("max")))));
        return new LeafSettings(values, ranges);
    }

    private static LeafPlace leaf(SpecReader entry) {
        return new LeafPlace(entry.text("leaf"), entry.whole("occurrence", 0));
    }

    static InterventionSpec intervention(SpecReader entry) {
        Quantity figure = entry.constant(Quantity.class, "figure").orElse(Quantity.DATA);
        return entry.checked(
                "value",
                () -> new InterventionSpec(
                        entry.whole("step"), NodeJson.read(entry.at("node")), figure, entry.number("value")));
    }

    private static BreakpointSpec breakpoint(SpecReader entry) {
        boolean on = entry.flag("on", true);
        return entry.has("condition")
                ? new BreakpointSpec.OnCondition(entry.text("condition"), on)
                : new BreakpointSpec.AtNode(NodeJson.read(entry.at("node")), on);
    }

    private List<String> watches() {
        return json.has("watches") ? json.texts("watches") : List.of();
    }

    private FoldingSpec folding() {
        SpecReader folding = json.at("folding");
        return new FoldingSpec(
                folding.constant(Level.class, "level"),
                new HashSet<>(folding.list(
                        "toggled", entry -> new GroupRef(entry.texts("group"), entry.whole("occurrence", 0)))));
    }

    private int step() {
        if (!json.has("step")) {
            return 0;
        }
        if (json.isText("step")) {
            if (json.text("step").equals("end")) {
                return ExpressionSpec.AT_END;
            }
            throw json.refusal("step", Messages.text("document.spec.step"));
        }
        int step = json.whole("step");
        if (step < 0) {
            throw json.refusal("step", Messages.text("document.spec.step"));
        }
        return step;
    }

    private LearningSpec learning() {
        return new LearningSpec(
                json.flag("answers_shown"),
                json.flag("repeats_folded"),
                json.has("comparison") ? Optional.of(ComparisonJson.read(json.at("comparison"))) : Optional.empty(),
                json.has("predict") ? Optional.of(PredictJson.read(json.at("predict"))) : Optional.empty());
    }
}
