package backstep.ui.network.neurons;

import backstep.explain.Notation;
import backstep.nn.field.Maps;
import backstep.nn.field.Neuron;
import backstep.picture.network.Learned;
import backstep.picture.network.NeuronNames;
import backstep.picture.network.Target;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What cards and screen readers say about something in the picture. */
final class TargetTexts {

    private TargetTexts() {}

    /** {@code h1[2] = tanh(w·x + b)} of a neuron, {@code x1 → h1[2]} of a link. */
    static String title(NeuronNames names, Target target) {
        return switch (target) {
            case Target.OnNeuron(Neuron neuron) -> names.formula(neuron);
            case Target.OnBias(Neuron neuron) -> names.formula(neuron);
            case Target.OnLink(var link) -> names.of(link);
        };
    }

    /** The name of its parameter: bias or weight. */
    static String parameter(Target target) {
        return target instanceof Target.OnLink ? Messages.text("ui.neurons.weight") : Messages.text("ui.neurons.bias");
    }

    static String gradient(Target target) {
        return Notation.gradientName("L", target instanceof Target.OnLink ? "w" : "b");
    }

    /** The smallest and the largest output on the plane. */
    static String range(Maps.Grid grid) {
        double least = Arrays.stream(grid.values()).min().orElse(Double.NaN);
        double largest = Arrays.stream(grid.values()).max().orElse(Double.NaN);
        return Messages.text("ui.neurons.range", Numbers.fixed(least), Numbers.fixed(largest));
    }

    /** For screen readers. */
    static String spoken(NeuronNames names, Neuron neuron, @Nullable Learned learned) {
        Target target = new Target.OnNeuron(neuron);
        OptionalInt place = target.place(names.spec());
        if (learned == null) {
            return names.formula(neuron);
        }
        String range = range(learned.maps().small(neuron));
        return place.isEmpty()
                ? Messages.text("ui.neurons.spokenInput", names.of(neuron), range)
                : Messages.text(
                        "ui.neurons.spokenNeuron",
                        names.formula(neuron),
                        Numbers.fixed(learned.parameters().get(place.getAsInt())),
                        Numbers.fixed(learned.gradients().get(place.getAsInt())),
                        range);
    }
}
