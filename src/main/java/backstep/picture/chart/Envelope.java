package backstep.picture.chart;

import backstep.geometry.Bounds;
import java.util.Arrays;

/**
 * A track as it can be seen: for each column of pixels the smallest and the largest figure of the points in it, so that
 * every spike is seen, however many epochs share a column. Its buffers are used again for the next track.
 */
final class Envelope {

    private static final int FEW = 256;

    private double[] places = new double[FEW];
    private double[] smallest = new double[FEW];
    private double[] largest = new double[FEW];
    private int size;

    /** Gathers the points between the ends of an axis, and one more on either side. */
    void gather(Track track, ChartAxis epochs, int columns) {
        size = 0;
        int point = track.from(epochs.low());
        int end = Math.min(track.size(), track.from(epochs.high()) + 1);
        if (point > 0) {
            add(track, epochs, point - 1, point);
        }
        double first = epochs.place(epochs.low());
        double width = (epochs.place(epochs.high()) - first) / columns;
        int column = 0;
        while (point < end) {
            column = Math.max(column, (int) ((epochs.place(track.centre(point)) - first) / width));
            column++;
            int next = Math.clamp(track.from(epochs.value(first + column * width)), point + 1, end);
            add(track, epochs, point, next);
            point = next;
        }
    }

    /** Adds the points of one column: one entry, and a gap if one of them has no figure. */
    private void add(Track track, ChartAxis epochs, int from, int to) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean gap = false;
        for (int point = from; point < to; point++) {
            double below = track.smallest(point);
            double above = track.largest(point);
            if (Double.isFinite(below) && Double.isFinite(above)) {
                low = Math.min(low, below);
                high = Math.max(high, above);
            } else {
                gap = true;
            }
        }
        double place = (epochs.place(track.centre(from)) + epochs.place(track.centre(to - 1))) / 2;
        if (low <= high) {
            add(place, low, high);
        }
        if (gap) {
            add(place, Double.NaN, Double.NaN);
        }
    }

    private void add(double place, double low, double high) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            smallest = Arrays.copyOf(smallest, 2 * size);
            largest = Arrays.copyOf(largest, 2 * size);
        }
        places[size] = place;
        smallest[size] = low;
        largest[size] = high;
        size++;
    }

    /** How many columns have something in them, gaps included. */
    int size() {
        return size;
    }

    double place(int entry) {
        return places[entry];
    }

    double smallest(int entry) {
        return smallest[entry];
    }

    double largest(int entry) {
        return largest[entry];
    }

    /** How many columns have something within a part of the chart. */
    int within(Bounds part, ChartAxis axis) {
        int within = 0;
        for (int entry = 0; entry < size; entry++) {
            boolean isBeside = places[entry] < part.x() || places[entry] > part.maxX() || isGap(entry);
            if (!isBeside && axis.place(largest[entry]) <= part.maxY() && axis.place(smallest[entry]) >= part.y()) {
                within++;
            }
        }
        return within;
    }

    boolean isGap(int entry) {
        return Double.isNaN(smallest[entry]);
    }
}
