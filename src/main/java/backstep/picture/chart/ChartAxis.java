package backstep.picture.chart;

import backstep.picture.plot.Tick;
import backstep.picture.plot.Ticks;
import java.util.List;
import java.util.stream.Stream;

/** Turns figures into places along one side of a chart, and back. */
public final class ChartAxis {

    /** How figures are spread. */
    enum Kind {
        LINEAR,
        /** By their logarithm; there is no place for what is not above zero. */
        LOGARITHMIC,
        /** By the logarithm of one more than the figure, so that zero has its place. */
        LOGARITHMIC_FROM_ZERO
    }

    private final Kind kind;
    private final double low;
    private final double high;
    private final double start;
    private final double warpedLow;
    private final double pixelsPerUnit;

    /**
     * An axis.
     *
     * @param low the figure at {@code start}
     * @param high the figure at {@code end}, larger
     * @param start a place in pixels
     * @param end another one, in either direction
     */
    ChartAxis(Kind kind, double low, double high, double start, double end) {
        this.kind = kind;
        this.low = low;
        this.high = high;
        this.start = start;
        this.warpedLow = warp(low);
        this.pixelsPerUnit = (end - start) / (warp(high) - warpedLow);
    }

    /** Whether the axis has a place for a figure, be it beyond its ends. */
    boolean hasPlaceFor(double value) {
        return Double.isFinite(value) && (kind != Kind.LOGARITHMIC || value > 0);
    }

    /** Where a figure lies, in pixels; at the beginning if there is no place for it. */
    public double place(double value) {
        return hasPlaceFor(value) ? start + (warp(value) - warpedLow) * pixelsPerUnit : start;
    }

    /** Which figure lies at a place. */
    public double value(double place) {
        double warped = warpedLow + (place - start) / pixelsPerUnit;
        return switch (kind) {
            case LINEAR -> warped;
            case LOGARITHMIC -> Math.exp(warped);
            case LOGARITHMIC_FROM_ZERO -> Math.expm1(warped);
        };
    }

    private double warp(double value) {
        return switch (kind) {
            case LINEAR -> value;
            case LOGARITHMIC -> Math.log(value);
            case LOGARITHMIC_FROM_ZERO -> Math.log1p(value);
        };
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    /** Round figures to be marked. */
    List<Tick> ticks(int most) {
        return switch (kind) {
            case LINEAR -> Ticks.linear(low, high, most);
            case LOGARITHMIC -> Ticks.logarithmic(low, high, most);
            case LOGARITHMIC_FROM_ZERO -> fromZero(most);
        };
    }

    private List<Tick> fromZero(int most) {
        List<Tick> above = Ticks.logarithmic(Math.max(1, low), Math.max(1, high), most);
        return low > 0
                ? above
                : Stream.concat(Ticks.linear(0, 0, 1).stream(), above.stream()).toList();
    }
}
