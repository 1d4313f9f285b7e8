package backstep.picture.chart;

import java.util.List;

/** The axis of losses on which all lines have room. */
final class LossRange {

    private static final double AIR = 0.05;
    /** Where the smallest is less than this share of the largest, a linear axis begins at zero. */
    private static final double NEAR_ZERO = 0.6;
    /** The least that a logarithmic axis shows, as a factor. */
    private static final double LEAST_FACTOR = 1.05;

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private LossRange() {}

    static ChartAxis axis(List<ChartLine> lines, boolean logarithmic, double bottom, double top) {
        LossRange range = new LossRange();
        for (ChartLine line : lines) {
            if (!line.isAccuracy()) {
                range.add(line.envelope(), logarithmic);
            }
        }
        return logarithmic ? range.logarithmic(bottom, top) : range.linear(bottom, top);
    }

    private void add(Envelope envelope, boolean logarithmic) {
        for (int entry = 0; entry < envelope.size(); entry++) {
            if (!envelope.isGap(entry)) {
                add(envelope.smallest(entry), logarithmic);
                add(envelope.largest(entry), logarithmic);
            }
        }
    }

    private void add(double figure, boolean logarithmic) {
        if (!logarithmic || figure > 0) {
            low = Math.min(low, figure);
            high = Math.max(high, figure);
        }
    }

    private ChartAxis linear(double bottom, double top) {
        if (low > high) {
            return new ChartAxis(ChartAxis.Kind.LINEAR, 0, 1, bottom, top);
        }
        double from = low > 0 && low < NEAR_ZERO * high ? 0 : low;
        double air = AIR * (high > from ? high - from : Math.max(Math.abs(high), Double.MIN_NORMAL));
        return new ChartAxis(ChartAxis.Kind.LINEAR, from == 0 ? 0 : from - air, high + air, bottom, top);
    }

    private ChartAxis logarithmic(double bottom, double top) {
        if (low > high) {
            return new ChartAxis(ChartAxis.Kind.LOGARITHMIC, 0.1, 1, bottom, top);
        }
        double factor = Math.max(LEAST_FACTOR, Math.pow(high / low, AIR));
        return new ChartAxis(
                ChartAxis.Kind.LOGARITHMIC,
                Math.max(low / factor, Double.MIN_NORMAL),
                Math.min(high * factor, Double.MAX_VALUE),
                bottom,
                top);
    }
}
