package backstep.nn.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Feature;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.data.Task;
import backstep.nn.Activation;
import backstep.nn.Goal;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import backstep.nn.kernel.Kernel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeatMapsTest {
    private final HeatMaps mapper = new HeatMaps(Backend.best());

    private static Split split(Generator generator) {
        return DatasetSpec.of(generator).split();
    }

    private static Parameters network(int inputs) {
        return Parameters.draw(MlpSpec.of(inputs, List.of(3, 1), Activation.TANH, Activation.LINEAR, 1));
    }

    @Test
    void eachCellIsWhatTheNetworkSaysAtItsCentre() {
        Parameters network = network(2);
        Plane plane = Plane.around(split(Generator.MOONS));
        Maps maps = mapper.map(network, plane, List.of(), Optional.of(new Neuron(0, 1)));
        Dataset points = Dataset.numbers(
                new double[][] {{plane.x().at(0.005)}, {plane.y().at(0.995)}}, new double[] {0});
        Kernel kernel = new Kernel(network.spec(), Backend.PLAIN);
        assertThat(maps.output().value(0, 0))
                .isCloseTo(kernel.activations(network.toArray(), kernel.pack(points), 1)[0][0], offset(1e-12));
        assertThat(maps.closeUp().orElseThrow().map().value(0, 0))
                .isCloseTo(kernel.activations(network.toArray(), kernel.pack(points), 0)[1][0], offset(1e-12));
        assertThat(maps.layers()).extracting(List::size).containsExactly(3, 1);
        assertThat(maps.inputs().getFirst().value(29, 0)).isCloseTo(plane.x().at(29.5 / 30), offset(1e-12));
    }

    @Test
    void featuresAreInputsOfTheirOwn() {
        Plane plane = Plane.around(split(Generator.MOONS));
        Maps maps = mapper.map(network(3), plane, List.of(Feature.X1, Feature.X1_X2, Feature.SIN_X2), Optional.empty());
        assertThat(maps.inputs().get(1).value(0, 0))
                .isCloseTo(plane.x().at(0.5 / 30) * plane.y().at(1 - 0.5 / 30), offset(1e-12));
    }

    @Test
    void anOutputForEachClassDividesThePlaneIntoRegions() {
        DatasetSpec arms = DatasetSpec.of(Generator.SPIRAL_ARMS);
        Parameters network = Parameters.draw(MlpSpec.of(2, List.of(4, 3), Activation.TANH, Activation.LINEAR, 3));
        Maps maps = mapper.map(network, Plane.around(arms.split()), List.of(), Optional.empty());
        assertThat(maps.outputs())
                .hasSize(3)
                .containsExactlyElementsOf(IntStream.range(0, 3)
                        .mapToObj(output -> maps.best(new Neuron(1, output)))
                        .toList());
        Goal goal = Goal.of(network.spec(), Loss.CROSS_ENTROPY, Task.CLASSIFICATION);
        Regions regions = maps.regions(goal);
        double[] said =
                maps.outputs().stream().mapToDouble(grid -> grid.value(7, 90)).toArray();
        assertThat(regions.classAt(7, 90)).isEqualTo(goal.classOf(said));
        assertThat(regions.strengthAt(7, 90))
                .isEqualTo(Arrays.stream(goal.chances(said)).max().orElseThrow())
                .isBetween(1.0 / 3, 1.0);
    }

    @Test
    void oneInputGivesALine() {
        Plane plane = Plane.around(split(Generator.QUADRATIC));
        Maps maps = mapper.map(network(1), plane, List.of(), Optional.empty());
        assertThat(plane.isLine()).isTrue();
        assertThat(maps.output())
                .extracting(Maps.Grid::columns, Maps.Grid::rows)
                .containsExactly(HeatMaps.LINE, 1);
    }

    @Test
    void otherInputsAreHeld() {
        Split toy = split(Generator.TOY);
        Plane plane = Plane.around(toy).showing(toy, 2, 0).holding(1, 7.5);
        assertThat(plane.at(0, 0))
                .containsExactly(plane.y().min(), 7.5, plane.x().min());
    }

    @Test
    void aPlaneStaysAsLongAsTheSamplesFitIn() {
        Split moons = split(Generator.MOONS);
        Plane plane = Plane.around(moons);
        Split moved = moons.map(part -> part.size() == 0 ? part : part.with(0, new double[] {0, 0}, 1));
        assertThat(plane.suiting(moved)).isEqualTo(plane);
        Split far = moons.map(part -> part.size() == 0 ? part : part.with(0, new double[] {9, 0}, 1));
        assertThat(plane.suiting(far).x().max()).isGreaterThan(9);
        assertThat(plane.suiting(split(Generator.TOY)).held()).hasSize(3);
    }
}
