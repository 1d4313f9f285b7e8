package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Dataset;
import backstep.data.Named;
import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.nn.kernel.Backend;
import backstep.nn.kernel.Kernel;
import backstep.nn.train.Training;
import backstep.nn.train.TrainingSettings;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Outputs and losses that go together, one sample each, against PyTorch: wherever a loss is computed. */
class PairsTest {

    record Pair(
            String pair,
            double z,
            @JsonProperty("class") int label,
            double loss,
            double gradient,
            @JsonProperty("predicted_class") int predictedClass) {

        Activation output() {
            return Named.find(Activation.class, pair.split("\\+", -1)[0]).orElseThrow();
        }

        Loss function() {
            return Named.find(Loss.class, pair.split("\\+", -1)[1]).orElseThrow();
        }

        /** A network without inputs that matter: its bias is z. */
        Parameters network() {
            MlpSpec spec = MlpSpec.of(1, List.of(1), Activation.TANH, output(), 0);
            return Parameters.of(spec, new double[] {0, z});
        }

        Dataset sample() {
            return Dataset.classes(new double[][] {{1}}, new double[] {2 * label - 1});
        }
    }

    private record Pairs(String source, List<Pair> cases) {}

    static Stream<Pair> pairs() throws IOException {
        try (InputStream stream = Objects.requireNonNull(PairsTest.class.getResourceAsStream("pairs.json"))) {
            return JsonMapper.shared().readValue(stream, Pairs.class).cases().stream();
        }
    }

    static Stream<Arguments> inBothKernels() throws IOException {
        return pairs().flatMap(pair -> Stream.of(Backend.values()).map(backend -> Arguments.of(backend, pair)));
    }

    @ParameterizedTest
    @MethodSource("inBothKernels")
    void theKernelsGiveTheFiguresOfPyTorch(Backend backend, Pair pair) {
        Kernel kernel = new Kernel(pair.network().spec(), backend);
        double[] gradients = new double[2];
        double loss =
                kernel.gradients(pair.network().toArray(), kernel.pack(pair.sample()), pair.function(), 1, gradients);
        assertFigures(pair, loss, gradients[1]);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theGraphThatIsSteppedGivesThemToo(Pair pair) {
        MlpGraph graph = MlpGraph.of(pair.network(), pair.sample(), pair.function(), Penalty.NONE);
        Trace trace = Trace.of(graph.graph());
        assertFigures(pair, trace.data(graph.graph().root()), trace.grad(graph.parameters()[1]));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theTextOfTheNetworkGivesThemToo(Pair pair) {
        String text = MlpProgram.ofLoss(pair.network(), pair.sample(), pair.function(), Penalty.NONE);
        Program program = Objects.requireNonNull(Language.compile(text).program(), text);
        Trace trace = Trace.of(program.graph());
        int bias = Objects.requireNonNull(program.names().get("b1_1"));
        assertFigures(pair, trace.data(program.graph().root()), trace.grad(bias));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theClassIsReadAsPyTorchReadsIt(Pair pair) {
        TrainingSettings settings = TrainingSettings.of(pair.function(), OptimizerKind.SGD, 0.1, 1);
        Training training = new Training(pair.network(), pair.sample(), settings, Backend.PLAIN);
        assertThat(training.evaluate(pair.sample()).accuracy())
                .isEqualTo(pair.predictedClass() == pair.label() ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void nothingIsSaidAgainstThem(Pair pair) {
        assertThat(OutputFit.ofClasses(pair.output(), pair.function())).isEmpty();
    }

    private static void assertFigures(Pair pair, double loss, double gradient) {
        assertThat(loss).isCloseTo(pair.loss(), close(pair.loss()));
        assertThat(gradient).isCloseTo(pair.gradient(), close(pair.gradient()));
    }

    private static Offset<Double> close(double expected) {
        return within(1e-12 * Math.max(1, Math.abs(expected)));
    }

    @ParameterizedTest
    @MethodSource("wrongAndSure")
    void aProbabilityOfNothingCostsAHundredAndMovesNothing(Backend backend, double z, int label, double gradient) {
        Pair pair = new Pair("sigmoid+bce", z, label, z < -100 || z > 0 ? 100 : -z, gradient, label);
        theKernelsGiveTheFiguresOfPyTorch(backend, pair);
        theGraphThatIsSteppedGivesThemToo(pair);
        theTextOfTheNetworkGivesThemToo(pair);
    }

    static Stream<Arguments> wrongAndSure() {
        return Stream.of(Backend.values())
                .flatMap(backend -> Stream.of(
                        Arguments.of(backend, 40, 0, 0),
                        Arguments.of(backend, -200, 1, 0),
                        Arguments.of(backend, -90, 1, -1)));
    }

    @Test
    void thereAreAsManyPairsAsTheFileHas() throws IOException {
        assertThat(pairs()).hasSize(66);
    }
}
