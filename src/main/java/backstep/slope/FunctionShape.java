package backstep.slope;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A function of one number beside its derivative.
 *
 * @param values at evenly spaced places from {@code min} to {@code max}, both among them
 * @param slopes the derivative at the same places
 */
@SuppressWarnings("ArrayRecordComponent") // made once and only looked at
public record FunctionShape(Op op, double min, double max, double[] values, double[] slopes) {

    /** Where a slope is no larger, next to nothing of a gradient comes through: the function is saturated. */
    public static final double SATURATED = 0.05;

    private static final int COUNT = 241;

    /** Both ends of a stretch. */
    public record Stretch(double from, double to) {}

    /** Every function of one number that the language has, between two ends. */
    public static List<FunctionShape> all(double min, double max) {
        List<FunctionShape> shapes = new ArrayList<>();
        for (Op op : Op.values()) {
            if (op.arity() == 1 && op.isFunction()) {
                shapes.add(of(op, min, max));
            }
        }
        return shapes;
    }

    /**
     * A function between two ends.
     *
     * @param op one that takes one number
     */
    public static FunctionShape of(Op op, double min, double max) {
        GraphBuilder builder = new GraphBuilder();
        int leaf = builder.leaf("x", 0);
        Graph graph = builder.build(builder.unary(op, leaf));
        Slice curve = new Slice(graph, Map.of(), leaf);
        double[] values = curve.sample(min, max, COUNT);
        double[] slopes = new double[COUNT];
        for (int index = 0; index < COUNT; index++) {
            // Where there is no function, a rule for its derivative means nothing.
            slopes[index] =
                    Double.isFinite(values[index]) ? curve.slope(Slice.place(min, max, index, COUNT)) : Double.NaN;
        }
        return new FunctionShape(op, min, max, values, slopes);
    }

    /** What a place stands for. */
    public double place(int index) {
        return Slice.place(min, max, index, values.length);
    }

    /**
     * The stretches that reach an end and on which the function has next to no slope. A curve that is level only where it
     * turns, as sin does, is not saturated there.
     */
    public List<Stretch> saturated() {
        List<Stretch> stretches = new ArrayList<>();
        int left = 0;
        while (left < slopes.length && isLevel(left)) {
            left++;
        }
        if (left > 1) {
            stretches.add(new Stretch(min, place(left - 1)));
        }
        int right = slopes.length - 1;
        while (right >= left && isLevel(right)) {
            right--;
        }
        if (right < slopes.length - 2 && right >= left) {
            stretches.add(new Stretch(place(right + 1), max));
        }
        return stretches;
    }

    private boolean isLevel(int index) {
        return Math.abs(slopes[index]) <= SATURATED;
    }
}
