package backstep.picture;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.geometry.Bounds;
import java.util.Arrays;

/**
 * A small square picture of a data set: the samples in the plane of their first two inputs, the only input against the
 * label, or, for a handful of samples of more inputs, the table of their numbers.
 */
public final class Thumbnail {

    private static final int MOST_POINTS = 250;
    private static final int MOST_ROWS = 8;
    private static final double MARGIN = 4;
    private static final double RADIUS = 1.5;
    private static final double LARGE_RADIUS = 2.5;
    private static final int FEW_POINTS = 20;

    private final Dataset data;
    private final double size;
    private final FieldScale scale;
    private final Surface surface;
    private final double largestLabel;

    private Thumbnail(Dataset data, double size, FieldScale scale, Surface surface) {
        this.data = data;
        this.size = size;
        this.scale = scale;
        this.surface = surface;
        this.largestLabel = largest(data.labels());
    }

    /** Draws one, from (0, 0), so wide and so high. */
    public static void draw(Dataset data, double size, FieldScale scale, Surface surface) {
        Thumbnail thumbnail = new Thumbnail(data, size, scale, surface);
        if (data.inputs() > 2 && data.size() <= MOST_ROWS) {
            thumbnail.table();
        } else {
            thumbnail.points();
        }
    }

    private static double largest(double[] numbers) {
        return Arrays.stream(numbers).map(Math::abs).max().orElse(1);
    }

    private void points() {
        double[] x = data.column(0);
        double[] y = data.inputs() == 1 ? data.labels() : data.column(1);
        double[] across = places(x, 1);
        double[] up = places(y, -1);
        double radius = data.size() <= FEW_POINTS ? LARGE_RADIUS : RADIUS;
        int stride = Math.ceilDiv(data.size(), MOST_POINTS);
        for (int sample = 0; sample < data.size(); sample += stride) {
            Bounds dot = new Bounds(across[sample] - radius, up[sample] - radius, 2 * radius, 2 * radius);
            surface.ellipse(dot, colour(sample), null);
        }
    }

    private Colour colour(int sample) {
        if (data.task() == Task.CLASSIFICATION) {
            return scale.classes(data.classNames().size()).of(data.classOf(sample));
        }
        double label = data.label(sample);
        return data.inputs() == 1 ? scale.of(label) : shade(label / largestLabel);
    }

    private Colour shade(double share) {
        return Colour.of(scale.pixel(share) & 0xffffff);
    }

    /** Where numbers stand between the margins; {@code direction} −1 puts the largest first. */
    private double[] places(double[] numbers, int direction) {
        double least = Arrays.stream(numbers).min().orElse(0);
        double extent = Arrays.stream(numbers).max().orElse(0) - least;
        return Arrays.stream(numbers)
                .map(each -> extent == 0 ? 0.5 : (each - least) / extent)
                .map(share -> direction > 0 ? share : 1 - share)
                .map(share -> MARGIN + share * (size - 2 * MARGIN))
                .toArray();
    }

    private void table() {
        int columns = data.inputs() + 1;
        double width = (size - 2 * MARGIN) / columns;
        double height = (size - 2 * MARGIN) / data.size();
        for (int column = 0; column < columns; column++) {
            double[] numbers = column < data.inputs() ? data.column(column) : data.labels();
            double largest = largest(numbers);
            for (int row = 0; row < numbers.length; row++) {
                Bounds cell = new Bounds(MARGIN + column * width, MARGIN + row * height, width - 1, height - 1);
                surface.rectangle(cell, 1, 1, shade(numbers[row] / largest), null);
            }
        }
    }
}
