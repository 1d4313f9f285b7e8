package backstep.document;

import backstep.nn.field.Neuron;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Where a graph comes from, as JSON. */
final class OriginJson {

    private OriginJson() {}

    static void write(ObjectNode json, GraphOrigin origin) {
        switch (origin) {
            case GraphOrigin.Typed _ -> json.put("of", "text");
            case GraphOrigin.OfNeuron(Neuron neuron, GraphOrigin.SampleRef sample) -> {
                json.put("of", "neuron").put("layer", neuron.layer()).put("neuron", neuron.index());
                write(json, sample);
            }
            case GraphOrigin.OfLayer(int layer, GraphOrigin.SampleRef sample) -> {
                json.put("of", "layer").put("layer", layer);
                write(json, sample);
            }
            case GraphOrigin.OfSample(GraphOrigin.SampleRef sample) -> {
                json.put("of", "sample");
                write(json, sample);
            }
            case GraphOrigin.OfFirst(int count) -> json.put("of", "first").put("count", count);
            case GraphOrigin.OfAll _ -> json.put("of", "all");
            case GraphOrigin.AtMoment moment -> {
                write(json, moment.part());
                moment.network().ifPresent(network -> json.set("network", NetworkWriter.write(network)));
                if (moment.updates() > 0) {
                    json.put("updates", moment.updates());
                }
            }
        }
    }

    private static void write(ObjectNode json, GraphOrigin.SampleRef sample) {
        json.put("sample", sample.index());
        if (sample.test()) {
            json.put("test", true);
        }
    }

    static GraphOrigin read(SpecReader json) {
        GraphOrigin part = part(json);
        Optional<NetworkSpec> network =
                json.has("network") ? Optional.of(NetworkReader.read(json.at("network"))) : Optional.empty();
        int updates = json.has("updates") ? index(json, "updates") : 0;
        return part.equals(GraphOrigin.TYPED) ? part : Origins.at(part, network, updates);
    }

    private static GraphOrigin part(SpecReader json) {
        String of = json.text("of");
        return switch (of) {
            case "text" -> GraphOrigin.TYPED;
            case "neuron" ->
                new GraphOrigin.OfNeuron(new Neuron(index(json, "layer"), index(json, "neuron")), sample(json));
            case "layer" -> new GraphOrigin.OfLayer(index(json, "layer"), sample(json));
            case "sample" -> new GraphOrigin.OfSample(sample(json));
            case "first" -> new GraphOrigin.OfFirst(Math.max(1, index(json, "count")));
            case "all" -> new GraphOrigin.OfAll();
            default ->
                throw json.refusal(
                        "of",
                        Messages.text("document.spec.oneOf", Quoted.of(of), "text, neuron, layer, sample, first, all"));
        };
    }

    private static GraphOrigin.SampleRef sample(SpecReader json) {
        return new GraphOrigin.SampleRef(json.flag("test"), index(json, "sample"));
    }

    private static int index(SpecReader json, String key) {
        int index = json.whole(key);
        if (index < 0) {
            throw json.refusal(key, Messages.text("document.spec.negative"));
        }
        return index;
    }
}
