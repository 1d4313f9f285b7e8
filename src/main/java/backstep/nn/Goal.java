package backstep.nn;

import backstep.data.Task;
import java.util.List;

/**
 * What an output has to say, and how it is read. Classes are the labels −1 and +1, and 0 divides them; after a sigmoid,
 * which gives nothing below 0, they are 0 and 1, and 0.5 divides them. The hinge compares signs, so that its labels stay
 * −1 and +1.
 *
 * @param term what one sample adds to the loss
 * @param zeroOne whether classes are learned as 0 and 1
 * @param boundary an output above it means the class of label +1
 */
public record Goal(ErrorTerm term, boolean zeroOne, double boundary) {

    /** What an output means that is compared with labels as they are. */
    public static final Goal PLAIN = new Goal(ErrorTerm.SQUARE, false, 0);

    /** The goal of an output after an activation. */
    public static Goal of(Activation output, Loss loss, Task task) {
        boolean probability = output == Activation.SIGMOID && task == Task.CLASSIFICATION;
        return new Goal(termOf(output, loss), probability && loss != Loss.HINGE, probability ? 0.5 : 0);
    }

    /** The goal of a network's output. */
    public static Goal of(MlpSpec network, Loss loss, Task task) {
        return of(network.layers().getLast().activation(), loss, task);
    }

    /** What one sample adds to a loss after an activation. Cross-entropy is that of the logit unless a sigmoid was applied. */
    public static ErrorTerm termOf(Activation output, Loss loss) {
        return switch (loss) {
            case SSE, MSE -> ErrorTerm.SQUARE;
            case MAE -> ErrorTerm.DISTANCE;
            case HINGE -> ErrorTerm.MARGIN;
            case BCE -> output == Activation.SIGMOID ? ErrorTerm.PROBABILITY : ErrorTerm.LOGIT;
        };
    }

    /** What the output should be for a label. */
    public double target(double label) {
        return zeroOne ? (label + 1) / 2 : label;
    }

    /** What the two classes are learned as, the one of label −1 first, as people write it. */
    public List<String> targetTexts() {
        return zeroOne ? List.of("0", "1") : List.of("−1", "+1");
    }

    /** What one sample adds to the loss before it is scaled. */
    public double error(double output, double label) {
        return term.value(output, target(label));
    }

    /** Whether an output means the class of label +1. */
    public boolean isPositive(double output) {
        return output > boundary;
    }
}
