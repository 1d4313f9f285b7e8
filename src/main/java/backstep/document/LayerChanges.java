package backstep.document;

import backstep.nn.LayerSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Changes of a network's layers in words. */
final class LayerChanges {

    private LayerChanges() {}

    static Optional<Act> between(List<LayerSpec> before, List<LayerSpec> after) {
        if (before.size() != after.size()) {
            return Optional.of(Act.single(before.size() < after.size() ? "layer" : "noLayer"));
        }
        List<Integer> differing = IntStream.range(0, after.size())
                .filter(layer -> !before.get(layer).equals(after.get(layer)))
                .boxed()
                .toList();
        if (differing.size() > 1) {
            return Optional.of(Act.single("layers"));
        }
        return differing.stream()
                .map(layer -> of(Integer.toString(layer + 1), before.get(layer), after.get(layer)))
                .findFirst();
    }

    private static Act of(String number, LayerSpec before, LayerSpec after) {
        return before.neurons() == after.neurons()
                ? Act.change(
                        "activation",
                        number,
                        before.activation().id(),
                        after.activation().id())
                : Act.change("neurons", number, Words.of(before.neurons()), Words.of(after.neurons()));
    }
}
