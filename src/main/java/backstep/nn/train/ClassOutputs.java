package backstep.nn.train;

import backstep.data.Task;
import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.nn.Loss;
import backstep.text.Messages;
import java.util.Optional;

/**
 * How many outputs a network has, with which loss, for the samples that it learns: numbers have one output, two classes
 * one or one for each, more classes one for each.
 *
 * @param layer the last one
 * @param loss what is minimised
 */
public record ClassOutputs(LayerSpec layer, Loss loss) {

    private static final int PAIR = 2;

    /** The same, changed as little as these samples need it. */
    public ClassOutputs fitting(Task task, int classes) {
        if (task == Task.REGRESSION) {
            return new ClassOutputs(single(), loss.takesNumbers() ? loss : Loss.MSE);
        }
        if (classes > PAIR) {
            return each(classes);
        }
        return layer.neurons() == PAIR && loss.takesOutputs(PAIR) ? this : one();
    }

    private LayerSpec single() {
        return layer.neurons() == 1 ? layer : new LayerSpec(1, Activation.LINEAR);
    }

    private ClassOutputs one() {
        return new ClassOutputs(single(), loss == Loss.CROSS_ENTROPY ? Loss.BCE : loss);
    }

    private ClassOutputs each(int classes) {
        Activation activation = layer.neurons() == 1 ? Activation.LINEAR : layer.activation();
        return new ClassOutputs(
                new LayerSpec(classes, activation), loss.takesOutputs(classes) ? loss : Loss.CROSS_ENTROPY);
    }

    /** The same layer with a loss that has a meaning for it. */
    ClassOutputs withFittingLoss() {
        return loss.takesOutputs(layer.neurons())
                ? this
                : new ClassOutputs(layer, layer.neurons() == 1 ? Loss.BCE : Loss.CROSS_ENTROPY);
    }

    /** The same loss with a layer that gives two classes what it needs. */
    ClassOutputs withFittingPair() {
        return loss.takesOutputs(layer.neurons())
                ? this
                : loss == Loss.CROSS_ENTROPY ? each(PAIR) : new ClassOutputs(single(), loss);
    }

    /** Why these outputs cannot learn such samples; empty if they can. */
    Optional<String> refusal(Task task, int classes) {
        int outputs = layer.neurons();
        if (task == Task.REGRESSION) {
            return outputs == 1 ? Optional.empty() : Optional.of(text("train.outputs.numbers", outputs, classes));
        }
        boolean fits = outputs == classes || (outputs == 1 && classes == PAIR);
        if (!fits) {
            return Optional.of(text(
                    classes == PAIR ? "train.outputs.pair" : "train.outputs.classes", outputs, classes));
        }
        if (!loss.takesOutputs(outputs)) {
            return Optional.of(text(outputs == 1 ? "train.outputs.one" : "train.outputs.each", outputs, classes));
        }
        return Optional.empty();
    }

    private String text(String key, int outputs, int classes) {
        return Messages.text(key, Integer.toString(outputs), Integer.toString(classes), loss.id());
    }
}
