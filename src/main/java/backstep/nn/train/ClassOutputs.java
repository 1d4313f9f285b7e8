package backstep.nn.train;

import backstep.data.Task;
import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.text.Messages;
import java.util.List;
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
    public ClassOutputs withFittingLoss() {
        return loss.takesOutputs(layer.neurons())
                ? this
                : new ClassOutputs(layer, layer.neurons() == 1 ? Loss.BCE : Loss.CROSS_ENTROPY);
    }

    /** The same loss with a layer that gives two classes what it needs. */
    public ClassOutputs withFittingPair() {
        return loss.takesOutputs(layer.neurons())
                ? this
                : loss == Loss.CROSS_ENTROPY ? each(PAIR) : new ClassOutputs(single(), loss);
    }

    /** Some layers, of which the last is this one. */
    public List<LayerSpec> ending(List<LayerSpec> layers) {
        return MlpSpec.ending(layers, layer);
    }

    /** Whether there are as many outputs as such samples need, whatever the loss is. */
    public boolean areAsMany(Task task, int classes) {
        int outputs = layer.neurons();
        return task == Task.REGRESSION ? outputs == 1 : outputs == classes || (outputs == 1 && classes == PAIR);
    }

    /** Why these outputs cannot learn such samples; empty if they can. */
    public Optional<String> refusal(Task task, int classes) {
        int outputs = layer.neurons();
        if (!areAsMany(task, classes)) {
            String ofClasses = classes == PAIR ? "train.outputs.pair" : "train.outputs.classes";
            return Optional.of(text(task == Task.REGRESSION ? "train.outputs.numbers" : ofClasses, outputs, classes));
        }
        if (task == Task.REGRESSION) {
            return Optional.empty();
        }
        if (!loss.takesOutputs(outputs)) {
            String each = classes == PAIR ? "train.outputs.eachOfPair" : "train.outputs.each";
            return Optional.of(text(outputs == 1 ? "train.outputs.one" : each, outputs, classes));
        }
        return Optional.empty();
    }

    private String text(String key, int outputs, int classes) {
        return Messages.text(key, Integer.toString(outputs), Integer.toString(classes), loss.id());
    }
}
