package backstep.data;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Inputs computed from the first two, as TensorFlow's Playground offers them, and the two cosines. */
public enum Feature {
    X1("x1", (a, b) -> a),
    X2("x2", (a, b) -> b),
    X1_SQUARED("x1²", (a, b) -> a * a),
    X2_SQUARED("x2²", (a, b) -> b * b),
    X1_X2("x1·x2", (a, b) -> a * b),
    SIN_X1("sin x1", (a, b) -> Math.sin(a)),
    SIN_X2("sin x2", (a, b) -> Math.sin(b)),
    COS_X1("cos x1", (a, b) -> Math.cos(a)),
    COS_X2("cos x2", (a, b) -> Math.cos(b));

    private final String text;
    private final DoubleBinaryOperator function;

    Feature(String text, DoubleBinaryOperator function) {
        this.text = text;
        this.function = function;
    }

    /** How it is written. */
    public String text() {
        return text;
    }

    /** Its value for one point. */
    public double apply(double x1, double x2) {
        return function.applyAsDouble(x1, x2);
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
        return data.withColumns(features.stream().map(Feature::text).toList(), columns);
    }
}
