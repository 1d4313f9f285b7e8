package backstep.data;

import java.util.Arrays;
import java.util.List;

/**
 * {@code make_blobs} of scikit-learn's {@code datasets/_samples_generator.py} with two inputs: the same samples in the
 * same order for the same seed. First the centres are drawn, from −10 to 10, then the samples, class after class, then
 * their order.
 */
final class Blobs {

    private static final double BOX = 10;

    private Blobs() {}

    /** @param deviation from a centre, {@code cluster_std} */
    static Dataset of(int count, int classes, double deviation, RandomState random) {
        double[] centres = new double[2 * classes];
        Arrays.setAll(centres, _ -> random.uniform(-BOX, BOX));
        double[][] columns = new double[2][count];
        double[] labels = new double[count];
        int[] sizes = ClassNumbers.sizes(count, classes);
        int sample = 0;
        for (int each = 0; each < classes; each++) {
            for (int end = sample + sizes[each]; sample < end; sample++) {
                columns[0][sample] = centres[2 * each] + deviation * random.gauss();
                columns[1][sample] = centres[2 * each + 1] + deviation * random.gauss();
                labels[sample] = Dataset.labelOf(each, classes);
            }
        }
        return Dataset.classes(List.of("x1", "x2"), ClassNumbers.names(classes), columns, labels)
                .select(random.permutation(count));
    }
}
