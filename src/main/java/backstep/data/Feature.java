package backstep.data;

import java.util.List;

/** Inputs computed from the first two, as TensorFlow's Playground offers them, and the two cosines. */
public enum Feature implements Named {
    X1,
    X2,
    X1_SQUARED,
    X2_SQUARED,
    X1_X2,
    SIN_X1,
    SIN_X2,
    COS_X1,
    COS_X2;

    /** How it is written for inputs without names of their own. */
    public String text() {
        return text(InputNames.first(2));
    }

    /**
     * How it is written for inputs that have names.
     *
     * @param inputs what the two inputs are called
     */
    public String text(List<String> inputs) {
        String x1 = inputs.getFirst();
        String x2 = inputs.get(1);
        return switch (this) {
            case X1 -> x1;
            case X2 -> x2;
            case X1_SQUARED -> operand(x1) + "²";
            case X2_SQUARED -> operand(x2) + "²";
            case X1_X2 -> operand(x1) + "·" + operand(x2);
            case SIN_X1 -> "sin " + operand(x1);
            case SIN_X2 -> "sin " + operand(x2);
            case COS_X1 -> "cos " + operand(x1);
            case COS_X2 -> "cos " + operand(x2);
        };
    }

    /** A name as a formula can have it: one of several words stands in brackets. */
    private static String operand(String name) {
        return name.codePoints().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '_')
                ? name
                : "(" + name + ")";
    }

    /** Its value for one point. */
    public double apply(double x1, double x2) {
        return switch (this) {
            case X1 -> x1;
            case X2 -> x2;
            case X1_SQUARED -> x1 * x1;
            case X2_SQUARED -> x2 * x2;
            case X1_X2 -> x1 * x2;
            case SIN_X1 -> Math.sin(x1);
            case SIN_X2 -> Math.sin(x2);
            case COS_X1 -> Math.cos(x1);
            case COS_X2 -> Math.cos(x2);
        };
    }

    /**
     * The samples of a data set of two inputs with these features as inputs.
     *
     * @throws IllegalArgumentException if there are not two inputs, or no feature
     */
    public static Dataset expand(Dataset data, List<Feature> features) {
        if (data.inputs() != 2 || features.isEmpty()) {
            throw new IllegalArgumentException("features need two inputs to be computed from, not " + data.inputs());
        }
        double[][] columns = new double[features.size()][data.size()];
        for (int sample = 0; sample < data.size(); sample++) {
            for (int i = 0; i < columns.length; i++) {
                columns[i][sample] = features.get(i).apply(data.value(sample, 0), data.value(sample, 1));
            }
        }
        return data.withColumns(
                features.stream()
                        .map(feature -> feature.text(data.inputNames()))
                        .toList(),
                columns);
    }
}
