package backstep.data;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** The data sets of Karpathy's lecture on micrograd and of its exercises. */
final class LectureShapes {

    private static final double RADIUS = 5;

    private LectureShapes() {}

    static Dataset toy() {
        double[][] columns = {{2, 3, 0.5, 1}, {3, -1, 1, 1}, {-1, 0.5, 1, -1}};
        return Dataset.classes(columns, new double[] {1, -1, -1, 1});
    }

    static Dataset curve(DoubleUnaryOperator function, int count, double noise, RandomState random) {
        double[] x = Linspace.linspace(-RADIUS, RADIUS, count);
        double[] y = Arrays.stream(x)
                .map(each -> function.applyAsDouble(each) + noise * random.gauss())
                .toArray();
        return Dataset.numbers(new double[][] {x}, y);
    }
}
