package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MlpProgramTest {
    private static final Dataset MOONS = DatasetSpec.of(Generator.MOONS).generate();
    private static final MlpSpec SPEC = MlpSpec.of(2, List.of(3, 2, 1), Activation.TANH, Activation.LINEAR, 3);
    private static final Parameters NETWORK = Parameters.draw(SPEC);

    private static Program compile(String text) {
        return Objects.requireNonNull(Language.compile(text).program(), text);
    }

    @ParameterizedTest
    @EnumSource(value = Loss.class, mode = EnumSource.Mode.EXCLUDE, names = "CROSS_ENTROPY")
    void theLossAndItsGradientsAreThoseOfTheNetworksGraph(Loss loss) {
        Penalty penalty = new Penalty(0.01, 0.02);
        Dataset samples = MOONS.select(0, 5, 9);
        Program program = compile(MlpProgram.ofLoss(NETWORK, samples, loss, penalty));
        Trace written = Trace.of(program.graph());
        MlpGraph graph = MlpGraph.of(NETWORK, samples, loss, penalty);
        Trace built = Trace.of(graph.graph());
        assertThat(written.data(program.graph().root()))
                .isCloseTo(built.data(graph.graph().root()), within(1e-14));
        int weight = Objects.requireNonNull(program.names().get("w2_1_3"));
        int leaf = graph.parameters()[Parameters.weightPlace(SPEC, 1, 0, 2)];
        assertThat(written.grad(weight)).isCloseTo(built.grad(leaf), within(1e-14));
        assertThat(written.grad(weight)).isNotZero();
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void everyActivationHasItsFunction(Activation activation) {
        Parameters network = Parameters.draw(MlpSpec.of(2, List.of(2, 1), activation, activation, 1));
        Program program = compile(MlpProgram.ofLoss(network, MOONS.select(3), Loss.MSE, Penalty.NONE));
        MlpGraph graph = MlpGraph.of(network, MOONS.select(3), Loss.MSE, Penalty.NONE);
        assertThat(Trace.of(program.graph()).data(program.graph().root()))
                .isEqualTo(Trace.of(graph.graph()).data(graph.graph().root()));
    }

    @Test
    void aNeuronComesWithAllThatItIsComputedFromAndNothingElse() {
        String text = MlpProgram.ofNeuron(NETWORK, MOONS.select(7), 1, 1);
        Program program = compile(text);
        assertThat(program.names()).containsKeys("x1", "h1_1", "h1_3", "w2_2_3", "b2_2", "h2_2");
        assertThat(program.names()).doesNotContainKeys("h2_1", "o", "loss");
        assertThat(program.graph().label(program.graph().root())).isEqualTo("h2_2");
    }

    @Test
    void oneLineIsOneNeuron() {
        Parameters tiny = Parameters.of(
                MlpSpec.of(2, List.of(1, 1), Activation.TANH, Activation.LINEAR, 0), new double[] {1, 2, 3, 4, 5});
        assertThat(MlpProgram.ofLoss(
                        tiny,
                        Dataset.classes(new double[][] {{0.5}, {-0.5}}, new double[] {-1}),
                        Loss.MSE,
                        Penalty.NONE))
                .isEqualTo("""
                    # MLP(2, [1, 1])
                    x1 = 0.5
                    x2 = -0.5
                    # group: h1_1
                    w1_1_1 = 1.0
                    w1_1_2 = 2.0
                    b1_1 = 3.0
                    h1_1 = tanh(b1_1 + w1_1_1*x1 + w1_1_2*x2)
                    # end
                    # group: o
                    w2_1_1 = 4.0
                    b2_1 = 5.0
                    o = b2_1 + w2_1_1*h1_1
                    # end
                    loss = (o - (-1.0))**2
                    """);
    }
}
