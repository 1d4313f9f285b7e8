package backstep.data;

import java.util.List;

/**
 * The arms of a spiral as Stanford's course cs231n draws them ("Putting it together: minimal neural network case
 * study", {@code np.random.randn}): each turns by 4 radians on its way out to radius 1, with noise on the angle. There the
 * three arms begin 4 radians after each other, which comes close to a third of the circle twice. Other numbers of arms
 * would lie upon each other, and begin at equal distances.
 */
final class SpiralArms {

    private static final int COURSE = 3;
    private static final double TURN = 4;

    private SpiralArms() {}

    /** @param deviation of the angle, in radians */
    static Dataset of(int count, int arms, double deviation, RandomState random) {
        double[][] columns = new double[2][count];
        double[] labels = new double[count];
        int[] sizes = ClassNumbers.sizes(count, arms);
        int sample = 0;
        for (int arm = 0; arm < arms; arm++) {
            double start = arms == COURSE ? arm * TURN : arm * 2 * Math.PI / arms;
            double[] radius = Linspace.linspace(0, 1, sizes[arm]);
            double[] angle = Linspace.linspace(start, start + TURN, sizes[arm]);
            for (int i = 0; i < sizes[arm]; i++, sample++) {
                double noisy = angle[i] + random.gauss() * deviation;
                columns[0][sample] = radius[i] * Math.sin(noisy);
                columns[1][sample] = radius[i] * Math.cos(noisy);
                labels[sample] = Dataset.labelOf(arm, arms);
            }
        }
        return Dataset.classes(List.of("x1", "x2"), ClassNumbers.names(arms), columns, labels);
    }
}
