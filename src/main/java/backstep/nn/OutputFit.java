package backstep.nn;

import backstep.data.Task;
import backstep.text.Messages;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether an output can say what a loss asks of it. The table behind it: the outputs that each activation can give, and
 * those that each loss wants. Squares, absolute errors and the hinge want the labels themselves, which are −1 and +1 for
 * classes; binary cross-entropy wants a logit, which is any number, as it has the sigmoid in itself (PyTorch's {@code
 * BCEWithLogitsLoss}). After a sigmoid all but the hinge learn 0 and 1, and cross-entropy is that of the probability,
 * see {@link Goal}.
 */
public final class OutputFit {

    /** The outputs of an activation: nothing below the first number, nothing above the second. */
    private record Outputs(double least, double most) {

        static Outputs of(Activation activation) {
            return switch (activation) {
                case LINEAR, LEAKY_RELU -> new Outputs(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
                case TANH -> new Outputs(-1, 1);
                case SIGMOID -> new Outputs(0, 1);
                case RELU, SOFTPLUS -> new Outputs(0, Double.POSITIVE_INFINITY);
                case ELU -> new Outputs(-1, Double.POSITIVE_INFINITY);
                // The lowest points of x·Φ(x) and of x·sigmoid(x), rounded down.
                case GELU -> new Outputs(-0.18, Double.POSITIVE_INFINITY);
                case SILU -> new Outputs(-0.28, Double.POSITIVE_INFINITY);
            };
        }

        boolean areBounded() {
            return Double.isFinite(least) || Double.isFinite(most);
        }

        String text() {
            String low = number(least);
            return Double.isFinite(most)
                    ? Messages.text("nn.fit.between", low, number(most))
                    : Messages.text("nn.fit.from", low);
        }
    }

    private OutputFit() {}

    /**
     * What is wrong with an output, a loss and labels that are classes, and the way out; nothing if they go together.
     */
    public static Optional<String> ofClasses(Activation output, Loss loss) {
        Outputs outputs = Outputs.of(output);
        if (loss == Loss.CROSS_ENTROPY) {
            // Softmax compares outputs, so that a lower end alone keeps it from nothing.
            return Double.isFinite(outputs.most())
                    ? Optional.of(Messages.text("nn.fit.softmax", output.id(), outputs.text()))
                    : Optional.empty();
        }
        if (output == Activation.SIGMOID) {
            return loss == Loss.HINGE ? Optional.of(Messages.text("nn.fit.sigmoid")) : Optional.empty();
        }
        if (loss == Loss.BCE) {
            return outputs.areBounded() ? Optional.of(logit(output, outputs)) : Optional.empty();
        }
        if (outputs.least() > -1) {
            String key = outputs.least() < 0 ? "nn.fit.label" : "nn.fit.class";
            return Optional.of(Messages.text(key, output.id(), outputs.text()));
        }
        return Optional.empty();
    }

    private static String logit(Activation output, Outputs outputs) {
        String key = outputs.least() < 0 ? "nn.fit.logit" : "nn.fit.positiveLogit";
        return Messages.text(key, output.id(), outputs.text());
    }

    /**
     * What is wrong with an output and labels that are numbers, and the way out; nothing if they go together.
     *
     * @param least the smallest label
     * @param most the largest label
     */
    public static Optional<String> ofNumbers(Activation output, double least, double most) {
        Outputs outputs = Outputs.of(output);
        return least < outputs.least() || most > outputs.most()
                ? Optional.of(Messages.text("nn.fit.numbers", number(least), number(most), output.id(), outputs.text()))
                : Optional.empty();
    }

    /** An activation of the output that goes with a loss and labels. */
    public static Activation fitting(Loss loss, Task task) {
        return task == Task.REGRESSION || !loss.takesNumbers() ? Activation.LINEAR : Activation.TANH;
    }

    private static String number(double number) {
        String digits =
                number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.4g", number);
        return digits.replace('-', '−');
    }
}
