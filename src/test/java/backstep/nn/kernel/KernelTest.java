package backstep.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.data.RandomState;
import backstep.engine.Trace;
import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.LayerSpec;
import backstep.nn.Loss;
import backstep.nn.MlpGraph;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kernel against the scalar graph that learners step. */
class KernelTest {
    private static final double TOLERANCE = 1e-12;

    @Test
    void theVectorApiIsThereWithTheOptionsOfTheProgram() {
        assertThat(Backend.best()).isEqualTo(Backend.VECTOR);
    }

    static Stream<Arguments> everything() {
        return Stream.of(Backend.values())
                .flatMap(backend -> Stream.of(Loss.values())
                        .filter(loss -> loss.takesOutputs(1))
                        .flatMap(
                                loss -> Stream.of(Activation.values()).map(each -> Arguments.of(backend, loss, each))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyActivationAndLossIsThatOfTheGraph(Backend backend, Loss loss, Activation activation) {
        for (int seed = 0; seed < 4; seed++) {
            RandomState random = new RandomState(seed);
            List<LayerSpec> layers = new ArrayList<>();
            for (int hidden = random.interval(3); hidden > 0; hidden--) {
                layers.add(new LayerSpec(1 + random.interval(10), activation));
            }
            layers.add(new LayerSpec(1, seed % 2 == 0 ? activation : Activation.LINEAR));
            MlpSpec spec = new MlpSpec(1 + random.interval(4), layers, Initialisation.UNIFORM, true, seed);
            agree(backend, spec, 1 + random.interval(30), loss);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberOfSamplesIsThatOfTheGraph(Backend backend) {
        MlpSpec spec = MlpSpec.of(2, List.of(5, 3, 1), Activation.TANH, Activation.TANH, 7);
        for (int samples = 1; samples <= 40; samples++) {
            agree(backend, spec, samples, Loss.MSE);
        }
        agree(backend, spec, 1000, Loss.MSE);
    }

    @ParameterizedTest
    @EnumSource
    void everyWidthOfALayerIsThatOfTheGraph(Backend backend) {
        for (int neurons : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 33, 64}) {
            agree(backend, MlpSpec.of(neurons, List.of(neurons, 1), Activation.TANH, Activation.TANH, 7), 9, Loss.SSE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void extremeInputsGiveWhatTheGraphGives(Backend backend) {
        for (Activation activation : Activation.values()) {
            MlpSpec spec = MlpSpec.of(1, List.of(1), activation, activation, 0);
            double[] x = {
                0, -0.0, 1e-300, 1e-9, -1e-5, 0.3, 19.99, 20, 20.01, 37, 400, -400, 709, -708, -745, 800, -800, 1e5
            };
            Dataset data = Dataset.numbers(new double[][] {x}, new double[x.length]);
            double[] parameters = {1, 0};
            Kernel kernel = new Kernel(spec, backend);
            double[] actual = kernel.activations(parameters, kernel.pack(data), 0)[0];
            MlpGraph graph = MlpGraph.of(Parameters.of(spec, parameters), data, Loss.SSE, Penalty.NONE);
            Trace trace = Trace.of(graph.graph());
            double[] expected = Arrays.stream(graph.outputs())
                    .mapToDouble(sample -> trace.data(sample[0]))
                    .toArray();
            close(activation.id(), actual, expected, 1e-300);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNumberThatIsNotFiniteIsNotHidden(Backend backend) {
        MlpSpec spec = MlpSpec.of(1, List.of(3, 1), Activation.TANH, Activation.LINEAR, 0);
        Kernel kernel = new Kernel(spec, backend);
        double[] parameters = Parameters.draw(spec).toArray();
        parameters[1] = Double.NaN;
        Batch batch = kernel.pack(Dataset.numbers(new double[][] {{1, 2, 3}}, new double[3]));
        assertThat(kernel.evaluate(parameters, batch, Loss.MSE, 1, new double[1][3]))
                .isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void aRunIsRepeatedBitForBit(Backend backend) {
        MlpSpec spec = MlpSpec.of(2, List.of(16, 16, 1), Activation.TANH, Activation.TANH, 1);
        Dataset data = data(200, 2, Loss.MSE);
        double[] first = gradients(backend, spec, data, Loss.MSE);
        for (int i = 0; i < 2000; i++) {
            assertThat(gradients(backend, spec, data, Loss.MSE)).containsExactly(first);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aParallelGivesWhatOneGives(Backend backend) {
        MlpSpec spec = MlpSpec.of(2, List.of(16, 16, 1), Activation.TANH, Activation.TANH, 1);
        Dataset data = data(5000, 2, Loss.MSE);
        ParallelKernel parallel = new ParallelKernel(spec, backend, 3);
        double[] together = new double[spec.parameterCount() + 1];
        double[] gradients = new double[spec.parameterCount()];
        Batch batch = parallel.leader().pack(data);
        together[0] = parallel.gradients(Parameters.draw(spec).toArray(), batch, Loss.MSE, 1.0 / 5000, gradients);
        System.arraycopy(gradients, 0, together, 1, gradients.length);
        double[] alone = gradients(backend, spec, data, Loss.MSE);
        close("team", together, alone, Arrays.stream(alone).map(Math::abs).max().orElseThrow());
    }

    private static void agree(Backend backend, MlpSpec spec, int samples, Loss loss) {
        Dataset data = data(samples, spec.inputs(), loss);
        MlpGraph graph = MlpGraph.of(Parameters.draw(spec), data, loss, Penalty.NONE);
        Trace trace = Trace.of(graph.graph());
        double[] expected = IntStream.concat(IntStream.of(graph.graph().root()), Arrays.stream(graph.parameters()))
                .mapToDouble(node -> node == graph.graph().root() ? trace.data(node) : trace.grad(node))
                .toArray();
        double[] actual = gradients(backend, spec, data, loss);
        double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
        close(backend + " " + spec + " " + samples, actual, expected, largest);
    }

    /** The loss, then the gradients. */
    private static double[] gradients(Backend backend, MlpSpec spec, Dataset data, Loss loss) {
        Kernel kernel = new Kernel(spec, backend);
        double[] gradients = new double[spec.parameterCount()];
        double[] parameters = Parameters.draw(spec).toArray();
        double value = kernel.gradients(parameters, kernel.pack(data), loss, loss.scale(data.size()), gradients);
        double[] all = new double[gradients.length + 1];
        all[0] = value;
        System.arraycopy(gradients, 0, all, 1, gradients.length);
        return all;
    }

    private static void close(String what, double[] actual, double[] expected, double floor) {
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < expected.length; i++) {
            double size = Math.max(Math.abs(expected[i]), floor);
            double error = actual[i] == expected[i] ? 0 : Math.abs(actual[i] - expected[i]) / size;
            softly.assertThat(error)
                    .as("%s %d: %s for %s", what, i, actual[i], expected[i])
                    .isLessThanOrEqualTo(TOLERANCE);
        }
        softly.assertAll();
    }

    private static Dataset data(int samples, int inputs, Loss loss) {
        RandomState random = new RandomState(samples);
        double[][] columns = new double[inputs][samples];
        double[] labels = new double[samples];
        for (int sample = 0; sample < samples; sample++) {
            for (double[] column : columns) {
                column[sample] = random.uniform(-2, 2);
            }
            labels[sample] = loss.takesNumbers() ? random.uniform(-2, 2) : random.interval(1) * 2 - 1;
        }
        return Dataset.numbers(columns, labels);
    }
}
