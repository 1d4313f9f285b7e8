package backstep.nn;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.engine.Op;
import backstep.engine.StandardRules;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the outputs of a network have to say, and how they are read.
 *
 * <p>With one output, two classes are the labels −1 and +1, and 0 divides them; after a sigmoid, which gives nothing below
 * 0, they are 0 and 1, and 0.5 divides them. The hinge compares signs, so that its labels stay −1 and +1.
 *
 * <p>With an output for each class, the output of a sample's class should be 1, and the others 0, or −1 for the hinge: one
 * against the rest. The class with the largest output is the one that is meant, of equal ones the first.
 *
 * @param term what one sample adds to the loss
 * @param outputs how many there are: one, or one for each class
 * @param zeroOne whether classes are learned as 0 and 1
 * @param boundary a single output above it means the class of label +1
 */
public record Goal(ErrorTerm term, int outputs, boolean zeroOne, double boundary) {

    /** What an output means that is compared with labels as they are. */
    public static final Goal PLAIN = new Goal(ErrorTerm.SQUARE, 1, false, 0);

    /** The goal of a single output after an activation. */
    public static Goal of(Activation output, Loss loss, Task task) {
        return of(output, 1, loss, task);
    }

    /** The goal of outputs after an activation. */
    public static Goal of(Activation output, int outputs, Loss loss, Task task) {
        ErrorTerm term = termOf(output, loss);
        if (outputs > 1) {
            return new Goal(term, outputs, term == ErrorTerm.SOFTMAX, 0);
        }
        boolean probability = output == Activation.SIGMOID && task == Task.CLASSIFICATION;
        return new Goal(term, 1, probability && loss != Loss.HINGE, probability ? 0.5 : 0);
    }

    /** The goal of a network's outputs. */
    public static Goal of(MlpSpec network, Loss loss, Task task) {
        return of(network.outputActivation(), network.outputs(), loss, task);
    }

    /** What one sample adds to a loss after an activation. Cross-entropy is that of the logit unless a sigmoid was applied. */
    public static ErrorTerm termOf(Activation output, Loss loss) {
        return switch (loss) {
            case SSE, MSE -> ErrorTerm.SQUARE;
            case MAE -> ErrorTerm.DISTANCE;
            case HINGE -> ErrorTerm.MARGIN;
            case BCE -> output == Activation.SIGMOID ? ErrorTerm.PROBABILITY : ErrorTerm.LOGIT;
            case CROSS_ENTROPY -> ErrorTerm.SOFTMAX;
        };
    }

    /** What a single output should be for a label; with an output for each class the label itself. */
    public double target(double label) {
        return zeroOne && outputs == 1 ? (label + 1) / 2 : label;
    }

    /** What the output at a place should be for a label. */
    public double target(int output, double label) {
        if (outputs == 1) {
            return target(label);
        }
        return output == Dataset.classOf(label, outputs) ? 1 : zeroOne ? 0 : -1;
    }

    /** What all outputs should be for a label. */
    public double[] targets(double label) {
        return IntStream.range(0, outputs)
                .mapToDouble(output -> target(output, label))
                .toArray();
    }

    /** What the classes are learned as, in their order, as people write it; with an output for each class its place. */
    public List<String> targetTexts() {
        if (outputs > 1) {
            return IntStream.range(0, outputs).mapToObj(Integer::toString).toList();
        }
        return zeroOne ? List.of("0", "1") : List.of("−1", "+1");
    }

    /** What one sample adds to the loss of a single output before it is scaled. */
    public double error(double output, double label) {
        return term.value(output, target(label));
    }

    /** What one sample adds to the loss before it is scaled. */
    public double error(double[] outputsOfSample, double label) {
        return term.value(outputsOfSample, targets(label));
    }

    /** Whether a single output means the class of label +1. */
    public boolean isPositive(double output) {
        return output > boundary;
    }

    /** How far from the {@link #boundary} a single output is that means a class fully; a probability, half its range. */
    public double reach() {
        return boundary > 0 ? boundary : 1;
    }

    /** The place of the class that the outputs for a sample mean. */
    public int classOf(double... outputsOfSample) {
        if (outputs == 1) {
            return isPositive(outputsOfSample[0]) ? 1 : 0;
        }
        int best = 0;
        for (int output = 1; output < outputs; output++) {
            best = outputsOfSample[output] > outputsOfSample[best] ? output : best;
        }
        return best;
    }

    /** The probabilities of the classes that the outputs for a sample mean; empty if these are no probabilities. */
    public double[] chances(double... outputsOfSample) {
        return switch (term) {
            case SOFTMAX -> Softmax.chances(outputsOfSample);
            case LOGIT -> both(StandardRules.value(Op.SIGMOID, outputsOfSample[0], 0));
            case PROBABILITY -> both(outputsOfSample[0]);
            case SQUARE, DISTANCE, MARGIN -> new double[0];
        };
    }

    private static double[] both(double positive) {
        return new double[] {1 - positive, positive};
    }

    /**
     * How clear the class is that the outputs for a sample mean, from 0 to 1: its probability; where outputs are no
     * probabilities, how far they are from meaning another class, by how far they should be.
     */
    public double strength(double... outputsOfSample) {
        int best = classOf(outputsOfSample);
        double[] chances = chances(outputsOfSample);
        if (chances.length > 0) {
            return chances[best];
        }
        if (outputs == 1) {
            return Math.min(1, Math.abs(outputsOfSample[0] - boundary) / reach());
        }
        double next = IntStream.range(0, outputs)
                .filter(output -> output != best)
                .mapToDouble(output -> outputsOfSample[output])
                .max()
                .orElse(0);
        return Math.min(1, (outputsOfSample[best] - next) / 2);
    }
}
