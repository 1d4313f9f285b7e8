package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Groups;
import backstep.engine.Level;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The groups of a network's scalar graph. */
class MlpGroupsTest {

    private static Graph graph(int samples, Penalty penalty, int... sizes) {
        MlpSpec spec =
                MlpSpec.of(2, IntStream.of(sizes).boxed().toList(), Activation.TANH, Activation.TANH, /* seed= */ 1);
        return MlpGraph.of(
                        Parameters.draw(spec),
                        new DatasetSpec(Generator.MOONS, 200, 0.1, 42, 1)
                                .generate()
                                .select(IntStream.range(0, samples).toArray()),
                        Loss.MSE,
                        penalty)
                .graph();
    }

    private static List<String> names(Groups groups, int parent) {
        return IntStream.range(1, groups.count())
                .filter(group -> groups.parent(group) == parent)
                .mapToObj(groups::name)
                .toList();
    }

    private static int find(Groups groups, int parent, String name) {
        return IntStream.range(1, groups.count())
                .filter(group ->
                        groups.parent(group) == parent && groups.name(group).equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingHasItsPlaceInTheTree() {
        Groups groups = graph(4, new Penalty(0, 0.1), 3, 1).groups();
        assertThat(names(groups, Groups.WHOLE)).containsExactly("parameters", "loss");
        int parameters = find(groups, Groups.WHOLE, "parameters");
        assertThat(names(groups, parameters)).containsExactly("layer 1", "layer 2");
        assertThat(names(groups, find(groups, parameters, "layer 1")))
                .containsExactly("neuron 1", "neuron 2", "neuron 3");
        int loss = find(groups, Groups.WHOLE, "loss");
        assertThat(names(groups, loss))
                .containsExactly("sample 1", "sample 2", "sample 3", "sample 4", "sum", "penalty");
        int sample = find(groups, loss, "sample 2");
        assertThat(names(groups, sample)).containsExactly("layer 1", "layer 2", "error");
        assertThat(names(groups, find(groups, sample, "layer 2"))).containsExactly("output");
        assertThat(groups.outputCount(sample)).isEqualTo(1);
        assertThat(groups.outputCount(find(groups, sample, "layer 1"))).isEqualTo(3);
        assertThat(groups.isOfNetwork()).isTrue();
    }

    @Test
    void manySamplesStandInBatches() {
        Groups groups = graph(200, Penalty.NONE, 4, 1).groups();
        List<String> names = names(groups, find(groups, Groups.WHOLE, "loss"));
        assertThat(names)
                .hasSize(15)
                .startsWith("samples 1–15", "samples 16–30")
                .endsWith("samples 196–200", "sum");
    }

    @Test
    void whatOpensCanBeRead() {
        assertThat(Folding.readable(graph(4, Penalty.NONE, 4, 4, 1), 150).level())
                .hasValue(Level.NEURON);
        assertThat(Folding.readable(graph(1, Penalty.NONE, 16, 16, 1), 150).level())
                .hasValue(Level.NEURON);
        assertThat(Folding.readable(graph(10, Penalty.NONE, 16, 16, 1), 150).level())
                .hasValue(Level.LAYER);
        assertThat(Folding.readable(graph(200, Penalty.NONE, 16, 16, 1), 150).level())
                .hasValue(Level.SAMPLE);
    }
}
