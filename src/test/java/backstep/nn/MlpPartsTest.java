package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Neurons and layers written out, as graphs and as texts, against the whole network. */
class MlpPartsTest {
    private final Dataset data = DatasetSpec.of(Generator.TOY).generate();
    private final Dataset sample = data.select(2);
    private final Parameters network =
            Parameters.draw(MlpSpec.of(3, List.of(4, 3, 1), Activation.TANH, Activation.TANH, 7));
    private final MlpGraph whole = MlpGraph.of(network, sample, Loss.SSE, Penalty.NONE);
    private final Trace run = Trace.of(whole.graph());

    private double output(int layer, int neuron) {
        return run.data(whole.neurons()[0][layer][neuron].output());
    }

    private static Program compile(String text) {
        return Objects.requireNonNull(Language.compile(text).program());
    }

    @Test
    void aNeuronSaysWhatItSaysInTheNetwork() {
        Graph graph = MlpGraph.ofNeuron(network, sample, 3, 1, 2);
        assertThat(Trace.of(graph).data(graph.root())).isEqualTo(output(1, 2));
        assertThat(graph.label(graph.root())).isEqualTo("h2,3");
        assertThat(IntStream.range(0, graph.size()).mapToObj(graph::label)).doesNotContain("w2,1,1", "w3,1,1");
    }

    @Test
    void aLayerIsTheSumOfItsOutputs() {
        double sum = output(1, 0) + output(1, 1) + output(1, 2);
        Graph graph = MlpGraph.ofLayer(network, sample, 3, 1);
        Trace trace = Trace.of(graph);
        assertThat(trace.data(graph.root())).isCloseTo(sum, within(1e-15));
        IntStream.range(0, graph.size())
                .filter(node -> String.valueOf(graph.label(node)).startsWith("h2"))
                .forEach(node -> assertThat(trace.grad(node)).isEqualTo(1));
        Program text = compile(MlpProgram.ofLayer(network, sample, 1));
        assertThat(Trace.of(text.graph()).data(text.graph().root())).isCloseTo(sum, within(1e-15));
    }

    @Test
    void aLayerOfOneNeuronIsThatNeuron() {
        Parameters narrow = Parameters.draw(MlpSpec.of(3, List.of(1, 1), Activation.TANH, Activation.TANH, 7));
        Graph graph = MlpGraph.ofLayer(narrow, sample, 1, 0);
        assertThat(graph.label(graph.root())).isEqualTo("h1,1");
        Program text = compile(MlpProgram.ofLayer(narrow, sample, 0));
        assertThat(text.graph().label(text.graph().root())).isEqualTo("h1_1");
    }

    @Test
    void aSampleKeepsItsNumber() {
        MlpGraph third = MlpGraph.ofSample(network, sample, 3, Loss.SSE);
        Graph graph = third.graph();
        assertThat(IntStream.range(0, graph.groups().count()).mapToObj(graph.groups()::name))
                .contains("sample 3")
                .doesNotContain("sample 1");
        assertThat(graph.label(third.outputs()[0][0])).isEqualTo("o3");
        assertThat(Trace.of(graph).data(graph.root()))
                .isEqualTo(run.data(whole.graph().root()));
    }

    @Test
    void everyParameterIsFoundInTheTextByItsName() {
        Program text = compile(MlpProgram.ofLoss(network, sample, Loss.SSE, Penalty.NONE));
        Trace trace = Trace.of(text.graph());
        for (int place = 0; place < network.count(); place++) {
            int node = Objects.requireNonNull(text.names().get(MlpProgram.nameOf(network.spec(), place)));
            assertThat(trace.data(node)).isEqualTo(network.get(place));
            assertThat(trace.grad(node)).isCloseTo(run.grad(whole.parameters()[place]), within(1e-14));
        }
    }
}
