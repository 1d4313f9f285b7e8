package backstep.picture.chart;

import backstep.geometry.Bounds;

/**
 * Where the chart puts what.
 *
 * @param plot where the lines are
 * @param epochs from left to right
 * @param loss from the bottom up
 * @param accuracy from the bottom up
 */
public record ChartFrame(Bounds plot, ChartAxis epochs, ChartAxis loss, ChartAxis accuracy) {

    private static final double LEFT = 50;
    private static final double RIGHT = 12;
    private static final double RIGHT_AXIS = 54;
    private static final double BOTTOM = 20;
    private static final double GAP = 6;
    private static final double SMALLEST = 16;

    /** The axis of losses is not known before the lines are. */
    static ChartFrame of(ChartView view, double width, double height, double keyHeight) {
        double right = view.options().accuracy() ? RIGHT_AXIS : RIGHT;
        Bounds plot = new Bounds(
                LEFT,
                keyHeight + GAP,
                Math.max(SMALLEST, width - LEFT - right),
                Math.max(SMALLEST, height - keyHeight - GAP - BOTTOM));
        ChartAxis.Kind kind = view.options().logEpochs() ? ChartAxis.Kind.LOGARITHMIC_FROM_ZERO : ChartAxis.Kind.LINEAR;
        EpochRange seen = view.seen();
        return new ChartFrame(
                plot,
                new ChartAxis(kind, seen.from(), seen.to(), plot.x(), plot.maxX()),
                new ChartAxis(ChartAxis.Kind.LINEAR, 0, 1, plot.maxY(), plot.y()),
                new ChartAxis(ChartAxis.Kind.LINEAR, 0, 1, plot.maxY(), plot.y()));
    }

    ChartFrame withLoss(ChartAxis axis) {
        return new ChartFrame(plot, epochs, axis, accuracy);
    }

    /** The epoch at a place, not beyond what is seen. */
    public long epochAt(double x) {
        return Math.round(Math.clamp(epochs.value(x), epochs.low(), epochs.high()));
    }
}
