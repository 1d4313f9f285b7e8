package backstep.document;

import backstep.text.Messages;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A function whose slope is looked at, as JSON: nothing where it is the one that every document begins with. */
final class SlopeJson {

    private SlopeJson() {}

    static ObjectNode write(SlopeSpec spec) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (spec.equals(SlopeSpec.FIRST)) {
            return json;
        }
        json.put("text", spec.text());
        LeafJson.write(json, spec.leaves());
        spec.variable().ifPresent(leaf -> LeafJson.place(json.putObject("variable"), leaf));
        spec.second().ifPresent(leaf -> LeafJson.place(json.putObject("second"), leaf));
        json.put("h", spec.h()).put("nudge", spec.nudge());
        json.put("rate", spec.rate()).put("steps", spec.steps());
        return json;
    }

    static SlopeSpec read(SpecReader json) {
        SlopeSpec first = SlopeSpec.FIRST;
        boolean isFirst = !json.has("text");
        LeafSettings leaves = isFirst ? first.leaves() : LeafJson.read(json);
        SlopeSpec figures = first.opening(json.text("text", first.text()))
                .withLeaves(leaves)
                .withSteps(steps(json))
                .withRate(finite(json, "rate", first.rate()))
                .withNudge(finite(json, "nudge", first.nudge()))
                .withH(h(json));
        SlopeSpec along = place(json, "variable").map(figures::withVariable).orElse(figures);
        return place(json, "second").map(along::withSecond).orElse(along);
    }

    private static Optional<LeafPlace> place(SpecReader json, String key) {
        return json.has(key) ? Optional.of(LeafJson.place(json.at(key))) : Optional.empty();
    }

    private static int steps(SpecReader json) {
        int steps = json.whole("steps", SlopeSpec.FIRST.steps());
        if (steps < 0 || steps > SlopeSpec.MOST_STEPS) {
            throw json.refusal("steps", Messages.text("document.slope.steps", SlopeSpec.MOST_STEPS));
        }
        return steps;
    }

    private static double h(SpecReader json) {
        double h = json.number("h", SlopeSpec.FIRST.h());
        if (!(h >= SlopeSpec.LEAST_H && h <= SlopeSpec.MOST_H)) {
            throw json.refusal("h", Messages.text("document.slope.h"));
        }
        return h;
    }

    private static double finite(SpecReader json, String key, double otherwise) {
        double figure = json.number(key, otherwise);
        if (!Double.isFinite(figure)) {
            throw json.refusal(key, Messages.text("document.spec.number"));
        }
        return figure;
    }
}
