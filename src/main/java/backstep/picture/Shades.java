package backstep.picture;

import backstep.data.Dataset;
import backstep.data.Split;
import backstep.data.Task;
import backstep.nn.Goal;
import backstep.nn.field.Maps;
import java.util.stream.DoubleStream;

/**
 * Which numbers the colours of a map stand for: from the full negative colour to the full positive one.
 *
 * @param high larger than {@code low}
 */
public record Shades(double low, double high) {

    /** Where nothing else is known. */
    private static final Shades SIGNS = new Shades(-1, 1);

    /**
     * The shades for the outputs of a network that learns these samples: from class to class, with the middle on what
     * divides them, or over the range of the labels. Where labels have both signs, the middle is zero.
     */
    public static Shades of(Split data, Goal goal) {
        if (data.train().task() == Task.CLASSIFICATION) {
            return new Shades(goal.boundary() - goal.reach(), goal.boundary() + goal.reach());
        }
        double low = labels(data.train(), data.test()).min().orElse(-1);
        double high = labels(data.train(), data.test()).max().orElse(1);
        if (low <= 0 && high >= 0) {
            double size = Math.max(-low, high);
            return size > 0 ? new Shades(-size, size) : SIGNS;
        }
        return high > low ? new Shades(low, high) : new Shades(low - 1, low + 1);
    }

    private static DoubleStream labels(Dataset train, Dataset test) {
        return DoubleStream.concat(DoubleStream.of(train.labels()), DoubleStream.of(test.labels()));
    }

    /** The shades for the outputs of some neuron. */
    public static Shades of(Maps.Grid map) {
        return new Shades(-map.scale(), map.scale());
    }

    /** Where the colours change from those of one sign to those of the other. */
    public double middle() {
        return low + (high - low) / 2;
    }

    /** −1 for {@link #low}, 1 for {@link #high}, beyond them for numbers outside. */
    public double share(double value) {
        return 2 * (value - low) / (high - low) - 1;
    }
}
