package backstep.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.RandomState;
import backstep.nn.Activation;
import backstep.nn.ErrorTerm;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the virtual machine does to a method while it runs changes no bit: else no run could be repeated. */
class RepeatedFiguresTest {
    private static final int COUNT = 1024;
    private static final int OUTPUTS = 4;
    /** So often that all loops have been compiled. */
    private static final int REPETITIONS = 500;

    static Stream<Arguments> activations() {
        return Stream.of(Backend.values())
                .flatMap(backend -> Stream.of(Activation.values()).map(each -> Arguments.of(backend, each)));
    }

    static Stream<Arguments> terms() {
        return Stream.of(Backend.values())
                .flatMap(backend -> Stream.of(ErrorTerm.values()).map(each -> Arguments.of(backend, each)));
    }

    @ParameterizedTest
    @MethodSource("activations")
    void activationsAndTheirSlopesStayTheSameToTheLastBit(Backend backend, Activation activation) {
        double[] sums = random(1, -6, 6);
        double[] outputs = sums.clone();
        staysTheSame(() -> {
            double[] slopes = new double[COUNT];
            Arrays.fill(slopes, 1);
            backend.columns().activate(activation, sums, outputs, 0, COUNT);
            backend.columns().differentiate(activation, sums, outputs, slopes, 0, COUNT);
            return new double[][] {outputs.clone(), slopes};
        });
    }

    /** Loss after loss, as a sum hides the last bits of what it is made of. */
    @ParameterizedTest
    @MethodSource("terms")
    void lossesAndTheirGradientsStayTheSameToTheLastBit(Backend backend, ErrorTerm term) {
        KernelOps columns = backend.columns();
        double[] outputs = term == ErrorTerm.PROBABILITY ? random(2, 0.01, 0.99) : random(2, -6, 6);
        double[] targets = new double[COUNT];
        Arrays.setAll(targets, place -> place / 8 % OUTPUTS == 0 ? 1 : term == ErrorTerm.SOFTMAX ? 0 : -1);
        double[] counts = new double[COUNT];
        Arrays.fill(counts, 1);
        int width = columns.lanes();
        staysTheSame(() -> {
            double[] slopes = new double[COUNT];
            double[] losses = new double[COUNT / (OUTPUTS * width)];
            for (int chunk = 0; chunk < losses.length; chunk++) {
                int at = chunk * OUTPUTS * width;
                losses[chunk] = term == ErrorTerm.SOFTMAX
                        ? columns.softmax(OUTPUTS, outputs, at, targets, counts, at, slopes, 0.1, width)
                        : columns.loss(term, outputs, at, targets, counts, at, slopes, at, 0.1, width);
            }
            return new double[][] {losses, slopes};
        });
    }

    private static void staysTheSame(Supplier<double[][]> figures) {
        double[][] first = figures.get();
        double[][] later = first;
        for (int repetition = 0; repetition < REPETITIONS && Arrays.deepEquals(first, later); repetition++) {
            later = figures.get();
        }
        assertThat(later).isDeepEqualTo(first);
    }

    private static double[] random(long seed, double from, double to) {
        RandomState random = new RandomState(seed);
        double[] numbers = new double[COUNT];
        Arrays.setAll(numbers, _ -> random.uniform(from, to));
        return numbers;
    }
}
