package backstep.nn.field;

import backstep.nn.Goal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What neurons say all over a plane: outputs of grid cells, row by row from the top. Every neuron has a small map, the
 * network's outputs and one neuron that is looked at closely have a large one. Immutable.
 *
 * @param inputs the small map of each input
 * @param layers the small map of each neuron, {@code layers[layer].get(neuron)}
 * @param outputs the large map of each of the network's outputs
 * @param closeUp the neuron that is looked at closely
 */
public record Maps(
        Plane plane, List<Grid> inputs, List<List<Grid>> layers, List<Grid> outputs, Optional<CloseUp> closeUp) {

    /**
     * Outputs at the centres of a grid's cells.
     *
     * @param scale what counts as fully positive: the largest finite size among them, and at least 1
     */
    @SuppressWarnings("ArrayRecordComponent") // made once and only looked at
    public record Grid(int columns, int rows, double[] values, double scale) {

        static Grid of(int columns, int rows, double[] values) {
            double largest = Arrays.stream(values)
                    .map(Math::abs)
                    .filter(Double::isFinite)
                    .max()
                    .orElse(0);
            return new Grid(columns, rows, values, Math.max(1, largest));
        }

        public double value(int column, int row) {
            return values[row * columns + column];
        }
    }

    /** A neuron or input with its large map. */
    public record CloseUp(Neuron neuron, Grid map) {}

    /** The large map of the network's first output: of its output, if it has no other. */
    public Grid output() {
        return outputs.getFirst();
    }

    /** Which class each cell of the large maps belongs to, for a network with these outputs. */
    public Regions regions(Goal goal) {
        return Regions.of(outputs, goal);
    }

    /** The largest map that there is of a neuron or an input. */
    public Grid best(Neuron neuron) {
        if (neuron.layer() == layers.size() - 1) {
            return outputs.get(neuron.index());
        }
        return closeUp.filter(each -> each.neuron().equals(neuron))
                .map(CloseUp::map)
                .orElseGet(() -> small(neuron));
    }

    /** The small map of a neuron or an input. */
    public Grid small(Neuron neuron) {
        List<Grid> layer = neuron.layer() == Neuron.INPUTS ? inputs : layers.get(neuron.layer());
        return layer.get(neuron.index());
    }
}
