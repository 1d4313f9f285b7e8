package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Dataset;
import backstep.data.InputNames;
import backstep.data.RandomState;
import backstep.data.Task;
import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.nn.kernel.Backend;
import backstep.nn.kernel.Batch;
import backstep.nn.kernel.Kernel;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks with an output for each class: the kernels, the scalar graph and the text say the same. */
class ClassOutputsFiguresTest {
    private static final double TOLERANCE = 1e-12;

    static Stream<Arguments> everything() {
        return Stream.of(Backend.values())
                .flatMap(backend -> Stream.of(Loss.CROSS_ENTROPY, Loss.HINGE)
                        .flatMap(loss -> IntStream.rangeClosed(2, Dataset.MOST_CLASSES)
                                .mapToObj(classes -> Arguments.of(backend, loss, classes))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void theKernelsGiveWhatTheGraphGives(Backend backend, Loss loss, int classes) {
        Parameters network = network(classes);
        for (int samples : new int[] {1, 7, 40}) {
            Dataset data = data(samples, classes);
            MlpGraph graph = MlpGraph.of(network, data, loss, Penalty.NONE);
            Trace trace = Trace.of(graph.graph());
            Kernel kernel = new Kernel(network.spec(), backend);
            double[] gradients = new double[network.count()];
            double value = kernel.gradients(network.toArray(), kernel.pack(data), loss, loss.scale(samples), gradients);
            assertThat(value).isCloseTo(trace.data(graph.graph().root()), within(TOLERANCE));
            assertThat(gradients)
                    .containsExactly(
                            Arrays.stream(graph.parameters())
                                    .mapToDouble(trace::grad)
                                    .toArray(),
                            within(TOLERANCE));
            assertThat(kernel.evaluate(
                            network.toArray(),
                            kernel.pack(data),
                            loss,
                            loss.scale(samples),
                            new double[network.spec().outputs()][samples]))
                    .isCloseTo(value, within(TOLERANCE));
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void theTextGivesItToo(Backend backend, Loss loss, int classes) {
        Parameters network = network(classes);
        for (int samples : new int[] {1, 3}) {
            Dataset data = data(samples, classes);
            String text = MlpProgram.ofLoss(network, data, loss, new Penalty(0, 0.01));
            Program program = Objects.requireNonNull(Language.compile(text).program(), text);
            MlpGraph graph = MlpGraph.of(network, data, loss, new Penalty(0, 0.01));
            Trace expected = Trace.of(graph.graph());
            Trace actual = Trace.of(program.graph());
            assertThat(actual.data(program.graph().root()))
                    .isCloseTo(expected.data(graph.graph().root()), within(TOLERANCE));
            for (int place = 0; place < network.count(); place++) {
                int node = Objects.requireNonNull(program.names().get(MlpProgram.nameOf(network.spec(), place)));
                assertThat(actual.grad(node)).isCloseTo(expected.grad(graph.parameters()[place]), within(TOLERANCE));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void aSampleCostsWhatItsGoalSays(Backend backend, Loss loss, int classes) {
        Parameters network = network(classes);
        Dataset data = data(9, classes);
        Kernel kernel = new Kernel(network.spec(), backend);
        Batch batch = kernel.pack(data);
        Goal goal = Goal.of(network.spec(), loss, Task.CLASSIFICATION);
        double[][] outputs = new double[network.spec().outputs()][9];
        double value = kernel.evaluate(network.toArray(), batch, loss, 1, outputs);
        double sum = IntStream.range(0, 9)
                .mapToDouble(sample -> goal.error(
                        Arrays.stream(outputs).mapToDouble(each -> each[sample]).toArray(), data.label(sample)))
                .sum();
        assertThat(value).isCloseTo(sum, within(1e-11));
    }

    @ParameterizedTest
    @EnumSource
    void largeLogitsOverflowNothing(Backend backend) {
        MlpSpec spec = MlpSpec.of(1, List.of(3), Activation.TANH, Activation.LINEAR, 0);
        double[] parameters = {0, 0, 0, 1000, -1000, 2000};
        Dataset data = Dataset.classes(
                InputNames.first(1), InputNames.first(3), new double[][] {{1, 1, 1}}, new double[] {0, 1, 2});
        Kernel kernel = new Kernel(spec, backend);
        double[] gradients = new double[6];
        double loss = kernel.gradients(parameters, kernel.pack(data), Loss.CROSS_ENTROPY, 1, gradients);
        assertThat(loss).isEqualTo(4000);
        assertThat(gradients).containsExactly(-1, -1, 2, -1, -1, 2);
    }

    @ParameterizedTest
    @EnumSource
    void aNumberThatIsNotFiniteIsNotHidden(Backend backend) {
        for (int place = 0; place < 3; place++) {
            MlpSpec spec = MlpSpec.of(1, List.of(3), Activation.TANH, Activation.LINEAR, 0);
            double[] parameters = {0, 0, 0, 1, 2, 3};
            parameters[3 + place] = Double.NaN;
            Dataset data = Dataset.classes(
                    InputNames.first(1), InputNames.first(3), new double[][] {{1, 1}}, new double[] {0, 1});
            Kernel kernel = new Kernel(spec, backend);
            assertThat(kernel.evaluate(parameters, kernel.pack(data), Loss.CROSS_ENTROPY, 1, new double[3][2]))
                    .isNaN();
        }
    }

    @Test
    void theClassIsThatOfTheLargestOutputAndOfEqualOnesTheFirst() {
        Goal goal = Goal.of(Activation.LINEAR, 3, Loss.CROSS_ENTROPY, Task.CLASSIFICATION);
        assertThat(goal.classOf(1, 3, 2)).isEqualTo(1);
        assertThat(goal.classOf(2, 2, 1)).isZero();
        assertThat(goal.chances(Math.log(2), 0, 0)).containsExactly(new double[] {0.5, 0.25, 0.25}, within(1e-15));
        assertThat(goal.strength(Math.log(2), 0, 0)).isCloseTo(0.5, within(1e-15));
        Goal hinge = Goal.of(Activation.LINEAR, 3, Loss.HINGE, Task.CLASSIFICATION);
        assertThat(hinge.targets(1)).containsExactly(-1, 1, -1);
        assertThat(hinge.chances(1, 2, 3)).isEmpty();
        assertThat(hinge.strength(0, 0.5, -3)).isEqualTo(0.25);
    }

    private static Parameters network(int classes) {
        return Parameters.draw(MlpSpec.of(3, List.of(5, classes), Activation.TANH, Activation.LINEAR, classes));
    }

    private static Dataset data(int samples, int classes) {
        RandomState random = new RandomState(samples);
        double[][] columns = new double[3][samples];
        double[] labels = new double[samples];
        for (int sample = 0; sample < samples; sample++) {
            for (double[] column : columns) {
                column[sample] = random.uniform(-2, 2);
            }
            labels[sample] = Dataset.labelOf(random.interval(classes - 1), classes);
        }
        return Dataset.classes(InputNames.first(3), InputNames.first(classes), columns, labels);
    }
}
