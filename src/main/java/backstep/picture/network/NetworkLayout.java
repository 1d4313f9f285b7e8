package backstep.picture.network;

import backstep.geometry.Bounds;
import backstep.nn.MlpSpec;
import backstep.nn.field.Neuron;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where everything of a network stands in a picture of a given size: the inputs on the left, a column for each layer, the
 * output on the right and larger. Immutable.
 *
 * @param names those of inputs and of classes are written beside the outermost columns
 * @param width of the picture, in pixels
 * @param columns the inputs', then one for each layer
 */
public record NetworkLayout(NeuronNames names, double width, double height, List<Column> columns) {

    /** Above the neurons: captions, and what adds and removes layers. */
    public static final double TOP = 62;

    /** Below the neurons: what adds and removes neurons, and the legend. */
    public static final double BOTTOM = 92;

    /** A picture that is lower has only captions above its neurons, and nothing below them. */
    private static final double LOW = 210;

    private static final double CAPTIONS = 34;
    private static final double FOOT = 12;
    private static final double SIDE = 22;
    private static final double NAME_CHARACTER = 7;
    private static final double NAME_GAP = 12;
    private static final double LONGEST_NAME = 12;
    /** Names of classes, with the sign of their colour before them, take no larger share of the width. */
    private static final double CLASS_SHARE = 0.24;

    private static final double CLASS_SIGN = 14;

    private static final double SMALLEST = 24;
    private static final double LARGEST = 96;
    /** Neurons of usual size have room for this number of them above each other. */
    private static final double USUAL_ROWS = 8.6;
    /** The pitch of columns in widths of a neuron, at least. */
    private static final double LEAST_PITCH = 2.3;
    /** The pitch of neurons in their heights, at least and at most. */
    private static final double TIGHT = 1.25;

    private static final double LOOSE = 1.75;
    private static final double OUTPUT = 1.5;

    /**
     * One above the other, all of the same size.
     *
     * @param x the middle
     */
    public record Column(int layer, double x, double size, List<Bounds> neurons) {

        double left() {
            return x - size / 2;
        }

        double right() {
            return x + size / 2;
        }

        /** The lower end of the lowest neuron. */
        public double bottom() {
            return neurons.getLast().maxY();
        }
    }

    public NetworkLayout {
        columns = List.copyOf(columns);
    }

    /** The layout of a network. */
    public static NetworkLayout of(NeuronNames named, double width, double height) {
        MlpSpec spec = named.spec();
        double names = NAME_GAP + NAME_CHARACTER * longest(named.inputs());
        double after = classRoom(named, width);
        int count = spec.layers().size() + 1;
        double top = isLow(height) ? CAPTIONS : TOP;
        double room = Math.max(1, height - top - (isLow(height) ? FOOT : BOTTOM));
        double usual = Math.clamp(room / USUAL_ROWS, SMALLEST, LARGEST);
        double size = Math.max(1, Math.min(usual, (width - names - after) / (count * LEAST_PITCH)));
        double first = SIDE + names + size / 2;
        double last = width - SIDE - after - OUTPUT * size / 2;
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            double x = first + (last - first) * column / (count - 1);
            boolean output = column == count - 1;
            int neurons =
                    column == 0 ? spec.inputs() : spec.layers().get(column - 1).neurons();
            columns.add(column(column - 1, neurons, x, output ? OUTPUT * size : size, top, room));
        }
        return new NetworkLayout(named, width, height, columns);
    }

    private static double longest(List<String> names) {
        return Math.min(
                LONGEST_NAME, names.stream().mapToInt(String::length).max().orElse(0));
    }

    private static double classRoom(NeuronNames names, double width) {
        return names.classes().isEmpty()
                ? 0
                : Math.min(CLASS_SHARE * width, CLASS_SIGN + NAME_CHARACTER * longest(names.classes()));
    }

    /** The network. */
    public MlpSpec spec() {
        return names.spec();
    }

    private static Column column(int layer, int count, double x, double largest, double above, double room) {
        double pitch = Math.min(room / count, LOOSE * largest);
        double size = Math.min(largest, pitch / TIGHT);
        double top = above + (room - (count - 1) * pitch) / 2;
        List<Bounds> neurons = IntStream.range(0, count)
                .mapToObj(index -> new Bounds(x - size / 2, top + index * pitch - size / 2, size, size))
                .toList();
        return new Column(layer, x, size, neurons);
    }

    /** Whether the picture is too low for more than neurons and captions: for what changes layers, and for the legend. */
    public boolean isLow() {
        return isLow(height);
    }

    /** Whether a picture of this height is too low for more than neurons and captions. */
    public static boolean isLow(double height) {
        return height < LOW;
    }

    /** The distance between the middles of two columns. */
    public double pitch() {
        return columns.get(1).x() - columns.get(0).x();
    }

    /** The column of a layer, or of the inputs. */
    public Column column(int layer) {
        return columns.get(layer + 1);
    }

    /** Where a neuron or an input stands. */
    public Bounds bounds(Neuron neuron) {
        return column(neuron.layer()).neurons().get(neuron.index());
    }

    LinkCurve curve(Connection link) {
        Column from = column(link.layer() - 1);
        Column to = column(link.layer());
        return new LinkCurve(
                from.right(),
                from.neurons().get(link.from()).centerY(),
                to.left(),
                to.neurons().get(link.to()).centerY());
    }

    /** Whether an x lies between a layer's neurons and those that it takes in. */
    boolean isBefore(int layer, double x) {
        return x >= column(layer - 1).right() && x <= column(layer).left();
    }

    /** The neuron at a place; around small ones a little beside it, too. */
    Optional<Neuron> neuronAt(double x, double y, double slack) {
        for (Column column : columns) {
            double around = Math.min(slack, column.size() * (TIGHT - 1) / 2);
            for (int index = 0; index < column.neurons().size(); index++) {
                Bounds bounds = column.neurons().get(index);
                boolean inside = Math.abs(x - bounds.centerX()) <= bounds.width() / 2 + around
                        && Math.abs(y - bounds.centerY()) <= bounds.height() / 2 + around;
                if (inside) {
                    return Optional.of(new Neuron(column.layer(), index));
                }
            }
        }
        return Optional.empty();
    }

    /** The layer, not that of the inputs, in whose column an x lies. */
    public OptionalInt layerAt(double x) {
        return columns.stream()
                .skip(1)
                .filter(column -> Math.abs(x - column.x()) <= column.size() / 2)
                .mapToInt(Column::layer)
                .findFirst();
    }

    /** The neuron of a layer that stands closest to a height. */
    public Neuron nearest(int layer, double y) {
        List<Bounds> neurons = column(layer).neurons();
        int nearest = IntStream.range(0, neurons.size())
                .boxed()
                .min((a, b) -> Double.compare(
                        Math.abs(neurons.get(a).centerY() - y),
                        Math.abs(neurons.get(b).centerY() - y)))
                .orElse(0);
        return new Neuron(layer, nearest);
    }
}
