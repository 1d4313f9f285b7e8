package backstep.data;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * {@code make_moons} and {@code make_circles} of scikit-learn's {@code datasets/_samples_generator.py}: the same
 * samples in the same order for the same seed. A label 0 there is −1 here.
 */
final class SklearnShapes {

    private static final List<String> CLASSES = List.of("0", "1");

    private SklearnShapes() {}

    static Dataset moons(int count, double noise, RandomState random) {
        int outer = count / 2;
        double[] upper = Linspace.linspace(0, Math.PI, outer);
        double[] lower = Linspace.linspace(0, Math.PI, count - outer);
        return shuffled(
                i -> i < outer ? Math.cos(upper[i]) : 1 - Math.cos(lower[i - outer]),
                i -> i < outer ? Math.sin(upper[i]) : 1 - Math.sin(lower[i - outer]) - 0.5,
                count,
                noise,
                random);
    }

    /** @param factor the radius of the inner circle; that of the outer one is 1 */
    static Dataset circles(int count, double noise, double factor, RandomState random) {
        int outer = count / 2;
        double[] outside = Linspace.linspaceOpen(0, 2 * Math.PI, outer);
        double[] inside = Linspace.linspaceOpen(0, 2 * Math.PI, count - outer);
        return shuffled(
                i -> i < outer ? Math.cos(outside[i]) : Math.cos(inside[i - outer]) * factor,
                i -> i < outer ? Math.sin(outside[i]) : Math.sin(inside[i - outer]) * factor,
                count,
                noise,
                random);
    }

    /** First the order is drawn, then the noise, sample by sample. */
    private static Dataset shuffled(
            IntToDoubleFunction x1, IntToDoubleFunction x2, int count, double noise, RandomState random) {
        int[] order = random.permutation(count);
        double[][] columns = new double[2][count];
        double[] labels = new double[count];
        for (int sample = 0; sample < count; sample++) {
            columns[0][sample] = x1.applyAsDouble(order[sample]) + noise * random.gauss();
            columns[1][sample] = x2.applyAsDouble(order[sample]) + noise * random.gauss();
            labels[sample] = order[sample] < count / 2 ? -1 : 1;
        }
        return Dataset.classes(List.of("x1", "x2"), CLASSES, columns, labels);
    }
}
