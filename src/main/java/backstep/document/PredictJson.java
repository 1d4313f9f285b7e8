package backstep.document;

import backstep.lesson.Asked;
import backstep.lesson.Slip;
import backstep.lesson.Tally;
import backstep.text.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** What is to be found before it is shown, and how that went, as JSON. */
final class PredictJson {

    private PredictJson() {}

    static void write(ObjectNode json, PredictSpec spec) {
        json.put("asked", ConstantWords.of(spec.asked()));
        put(json, "done", spec.done());
        put(json, "right", spec.tally().right());
        put(json, "helped", spec.tally().helped());
        put(json, "shown", spec.tally().shown());
        put(json, "streak", spec.tally().streak());
        if (!spec.tally().slips().isEmpty()) {
            ObjectNode slips = json.putObject("slips");
            new TreeMap<>(spec.tally().slips()).forEach(slips::put);
        }
    }

    private static void put(ObjectNode json, String key, int count) {
        if (count != 0) {
            json.put(key, count);
        }
    }

    static PredictSpec read(SpecReader json) {
        Asked asked = json.constant(Asked.class, "asked").orElse(Asked.GRADIENTS);
        Map<String, Integer> slips = new HashMap<>();
        SpecReader made = json.at("slips");
        for (Slip slip : Slip.values()) {
            int count = count(made, slip.id());
            if (count > 0) {
                slips.put(slip.id(), count);
            }
        }
        Tally tally = new Tally(
                count(json, "right"), count(json, "helped"), count(json, "shown"), count(json, "streak"), slips);
        return new PredictSpec(asked, count(json, "done"), tally);
    }

    private static int count(SpecReader json, String key) {
        int count = json.whole(key, 0);
        if (count < 0) {
            throw json.refusal(key, Messages.text("document.spec.count"));
        }
        return count;
    }
}
