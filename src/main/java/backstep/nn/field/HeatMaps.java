package backstep.nn.field;

import backstep.data.Dataset;
import backstep.data.Feature;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import backstep.nn.kernel.Batch;
import backstep.nn.kernel.Kernel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes {@link Maps}, again and again while a network learns. Not safe for use by several threads at once. */
public final class HeatMaps {

    /** Cells on a side of a small map. */
    public static final int SMALL = 30;

    /** Cells on a side of a large map. */
    public static final int LARGE = 100;

    /** Cells on a side of a large map that has to be made quickly. */
    public static final int QUICK = 50;

    /** A network for whose large maps more products than this are needed takes longer than the time between two pictures. */
    private static final long MOST_PRODUCTS = 50_000_000;

    /** Cells of a line. */
    public static final int LINE = 200;

    private final Backend backend;
    private @Nullable Prepared prepared;

    public HeatMaps(Backend backend) {
        this.backend = backend;
    }

    /** What stays the same as long as network and plane do. */
    private record Prepared(
            MlpSpec spec, Plane plane, List<Feature> features, int side, Kernel kernel, Cells small, Cells large) {
        boolean suits(MlpSpec otherSpec, Plane otherPlane, List<Feature> otherFeatures, int otherSide) {
            return spec.equals(otherSpec)
                    && plane.equals(otherPlane)
                    && features.equals(otherFeatures)
                    && side == otherSide;
        }
    }

    /** The cells of a grid as the network is given them. */
    private record Cells(int columns, int rows, Dataset fed, Batch batch) {
        static Cells of(Plane plane, List<Feature> features, Kernel kernel, int side) {
            Dataset points = plane.isLine() ? plane.grid(LINE, 1) : plane.grid(side, side);
            Dataset fed = features.isEmpty() ? points : Feature.expand(points, features);
            int columns = plane.isLine() ? LINE : side;
            return new Cells(columns, points.size() / columns, fed, kernel.pack(fed));
        }

        Maps.Grid grid(double[] values) {
            return Maps.Grid.of(columns, rows, values);
        }
    }

    /**
     * The maps of a network.
     *
     * @param features what the network is given, computed from two inputs; empty to give it the inputs themselves
     * @param close the neuron or input to look at closely
     */
    public Maps map(Parameters network, Plane plane, List<Feature> features, Optional<Neuron> close) {
        return map(network, plane, features, close, LARGE);
    }

    /** The same while others follow at once: of a large network large maps have fewer cells. */
    public Maps quickly(Parameters network, Plane plane, List<Feature> features, Optional<Neuron> close) {
        long products = (long) network.spec().parameterCount() * LARGE * LARGE;
        return map(network, plane, features, close, products > MOST_PRODUCTS ? QUICK : LARGE);
    }

    private Maps map(Parameters network, Plane plane, List<Feature> features, Optional<Neuron> close, int side) {
        Prepared ready = prepare(network.spec(), plane, features, side);
        double[] parameters = network.toArray();
        double[][][] small = ready.kernel.activations(parameters, ready.small.batch());
        int last = small.length - 1;
        return new Maps(
                plane,
                IntStream.range(0, network.spec().inputs())
                        .mapToObj(input -> ready.small.grid(ready.small.fed().column(input)))
                        .toList(),
                Arrays.stream(small)
                        .map(layer ->
                                Arrays.stream(layer).map(ready.small::grid).toList())
                        .toList(),
                outputs(ready, parameters, last),
                close.map(neuron -> new Maps.CloseUp(neuron, large(ready, parameters, neuron))));
    }

    private static List<Maps.Grid> outputs(Prepared ready, double[] parameters, int last) {
        return Arrays.stream(ready.kernel.activations(parameters, ready.large.batch(), last))
                .map(ready.large::grid)
                .toList();
    }

    private static Maps.Grid large(Prepared ready, double[] parameters, Neuron neuron) {
        if (neuron.layer() == Neuron.INPUTS) {
            return ready.large.grid(ready.large.fed().column(neuron.index()));
        }
        double[][] layer = ready.kernel.activations(parameters, ready.large.batch(), neuron.layer());
        return ready.large.grid(layer[neuron.index()]);
    }

    private Prepared prepare(MlpSpec spec, Plane plane, List<Feature> features, int side) {
        Prepared present = prepared;
        if (present == null || !present.suits(spec, plane, features, side)) {
            Kernel kernel = new Kernel(spec, backend);
            present = new Prepared(
                    spec,
                    plane,
                    features,
                    side,
                    kernel,
                    Cells.of(plane, features, kernel, SMALL),
                    Cells.of(plane, features, kernel, side));
            prepared = present;
        }
        return present;
    }
}
