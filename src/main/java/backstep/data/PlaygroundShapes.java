package backstep.data;

import java.util.function.DoubleBinaryOperator;

/** The data sets of TensorFlow's Playground as its {@code dataset.ts} defines them; its random numbers have no seed. */
final class PlaygroundShapes {

    private static final double XOR_RADIUS = 5;
    private static final double XOR_GAP = 0.3;
    private static final double RADIUS = 6;
    private static final double[][] HILLS = {
        {-4, 2.5, 1}, {0, 2.5, -1}, {4, 2.5, 1}, {-4, -2.5, -1}, {0, -2.5, 1}, {4, -2.5, -1}
    };

    private PlaygroundShapes() {}

    static Dataset xor(int count, double noise, RandomState random) {
        double[][] columns = new double[2][count];
        double[] labels = new double[count];
        for (int i = 0; i < count; i++) {
            double x1 = fromAxis(random.uniform(-XOR_RADIUS, XOR_RADIUS));
            double x2 = fromAxis(random.uniform(-XOR_RADIUS, XOR_RADIUS));
            double shifted1 = x1 + random.uniform(-XOR_RADIUS, XOR_RADIUS) * noise;
            double shifted2 = x2 + random.uniform(-XOR_RADIUS, XOR_RADIUS) * noise;
            columns[0][i] = x1;
            columns[1][i] = x2;
            labels[i] = shifted1 * shifted2 >= 0 ? 1 : -1;
        }
        return Dataset.classes(columns, labels);
    }

    private static double fromAxis(double x) {
        return x + (x > 0 ? XOR_GAP : -XOR_GAP);
    }

    /** The variance grows from 0.5 without noise to 4 with noise 0.5. */
    static Dataset gauss(int count, double noise, RandomState random) {
        double deviation = Math.sqrt(0.5 + 7 * noise);
        double[][] columns = new double[2][count];
        double[] labels = new double[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i < count / 2 ? 1 : -1;
            columns[0][i] = 2 * labels[i] + deviation * random.gauss();
            columns[1][i] = 2 * labels[i] + deviation * random.gauss();
        }
        return Dataset.classes(columns, labels);
    }

    static Dataset spiral(int count, double noise, RandomState random) {
        double[][] columns = new double[2][count];
        double[] labels = new double[count];
        int half = count / 2;
        for (int i = 0; i < count; i++) {
            boolean first = i < half;
            double along = first ? (double) i / half : (double) (i - half) / (count - half);
            double angle = 1.75 * along * 2 * Math.PI + (first ? 0 : Math.PI);
            columns[0][i] = 5 * along * Math.sin(angle) + random.uniform(-1, 1) * noise;
            columns[1][i] = 5 * along * Math.cos(angle) + random.uniform(-1, 1) * noise;
            labels[i] = first ? 1 : -1;
        }
        return Dataset.classes(columns, labels);
    }

    static Dataset plane(int count, double noise, RandomState random) {
        return surface((x1, x2) -> (x1 + x2) / 10, count, noise, random);
    }

    static Dataset multiGauss(int count, double noise, RandomState random) {
        return surface(PlaygroundShapes::nearestHill, count, noise, random);
    }

    private static double nearestHill(double x1, double x2) {
        double label = 0;
        for (double[] hill : HILLS) {
            double height = hill[2] * Math.clamp(1 - Math.hypot(x1 - hill[0], x2 - hill[1]) / 2, 0, 1);
            label = Math.abs(height) > Math.abs(label) ? height : label;
        }
        return label;
    }

    private static Dataset surface(DoubleBinaryOperator height, int count, double noise, RandomState random) {
        double[][] columns = new double[2][count];
        double[] labels = new double[count];
        for (int i = 0; i < count; i++) {
            columns[0][i] = random.uniform(-RADIUS, RADIUS);
            columns[1][i] = random.uniform(-RADIUS, RADIUS);
            double shift1 = random.uniform(-RADIUS, RADIUS) * noise;
            double shift2 = random.uniform(-RADIUS, RADIUS) * noise;
            labels[i] = height.applyAsDouble(columns[0][i] + shift1, columns[1][i] + shift2);
        }
        return Dataset.numbers(columns, labels);
    }
}
