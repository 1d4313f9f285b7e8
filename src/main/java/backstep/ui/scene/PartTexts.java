package backstep.ui.scene;

import backstep.nn.field.Neuron;
import backstep.text.Messages;

/** How the parts of a network are called that can be shown. */
final class PartTexts {

    private PartTexts() {}

    static String id(ScenePart part) {
        return switch (part) {
            case ScenePart.OfNeuron neuron -> "neuron";
            case ScenePart.OfLayer layer -> "layer";
            case ScenePart.OfSample sample -> "sample";
            case ScenePart.OfFirst first -> "first";
            case ScenePart.OfAll all -> "all";
        };
    }

    static String name(ScenePart part) {
        return switch (part) {
            case ScenePart.OfNeuron(Neuron(int layer, int index)) ->
                Messages.text("ui.scene.part.neuron", index + 1, layer + 1);
            case ScenePart.OfLayer(int layer) -> Messages.text("ui.scene.part.layer", layer + 1);
            case ScenePart.OfSample sample -> Messages.text("ui.scene.part.sample");
            case ScenePart.OfFirst(int first) -> Messages.text("ui.scene.part.first", first);
            case ScenePart.OfAll all -> Messages.text("ui.scene.part.all");
        };
    }
}
