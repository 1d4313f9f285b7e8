package backstep.picture.chart;

import backstep.geometry.Bounds;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.plot.Tick;
import backstep.text.Messages;
import backstep.text.Percent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Draws the grid and the figures beside it. */
final class ChartAxesPainter {

    private static final double GRID_OPACITY = 0.7;
    private static final double PIXELS_PER_ROW = 26;
    private static final double PIXELS_PER_COLUMN = 56;
    private static final int MOST_ROWS = 9;
    private static final int MOST_COLUMNS = 12;
    private static final double GAP = 8;
    private static final double BELOW = 15;
    private static final double ROOM_AT_THE_RIGHT = 10;
    private static final int QUARTERS = 4;

    private final ChartStyles styles;
    private final Colour grid;

    ChartAxesPainter(ChartColours colours, ChartStyles styles) {
        this.styles = styles;
        this.grid = colours.palette().border().withAlpha(GRID_OPACITY);
    }

    void paint(Surface surface, ChartFrame frame, ChartView view) {
        Bounds plot = frame.plot();
        int rows = rows(plot);
        for (Tick tick : frame.loss().ticks(rows)) {
            double y = frame.loss().place(tick.value());
            rule(surface, plot.x(), y, plot.maxX(), y);
            TextMetrics.onMiddle(surface, tick.text(), plot.x() - GAP, y, styles.axis);
        }
        rule(surface, plot.x(), plot.maxY(), plot.maxX(), plot.maxY());
        epochs(surface, frame);
        if (view.options().accuracy()) {
            accuracy(surface, frame, rows >= QUARTERS ? 1 : 2);
        }
    }

    private static int rows(Bounds plot) {
        return Math.clamp((int) (plot.height() / PIXELS_PER_ROW), 1, MOST_ROWS);
    }

    /** The height nearest to the middle of the plot at which no line of the grid would cross a text. */
    static double clearOfGrid(ChartFrame frame) {
        Bounds plot = frame.plot();
        List<Double> lines = frame.loss().ticks(rows(plot)).stream()
                .map(tick -> frame.loss().place(tick.value()))
                .sorted()
                .toList();
        return IntStream.range(1, lines.size())
                .mapToObj(line -> (lines.get(line - 1) + lines.get(line)) / 2)
                .min(Comparator.comparingDouble(y -> Math.abs(y - plot.centerY())))
                .orElse(plot.centerY());
    }

    private void epochs(Surface surface, ChartFrame frame) {
        Bounds plot = frame.plot();
        double baseline = plot.maxY() + BELOW;
        String name = Messages.text("picture.chart.epoch");
        surface.text(name, plot.x() - GAP - 4, baseline, styles.axis);
        int most = Math.clamp((int) (plot.width() / PIXELS_PER_COLUMN), 2, MOST_COLUMNS);
        for (Tick tick : frame.epochs().ticks(most)) {
            // An epoch is the least that is shown, so that a line between two would mean nothing.
            if (tick.value() == Math.rint(tick.value())) {
                double x = frame.epochs().place(tick.value());
                rule(surface, x, plot.maxY(), x, plot.maxY() + 3);
                // The last one must not stick out.
                double half = TextMetrics.width(tick.text(), styles.axisCentred) / 2;
                double middle = Math.min(x, plot.maxX() + ROOM_AT_THE_RIGHT - half);
                surface.text(tick.text(), middle, baseline, styles.axisCentred);
            }
        }
    }

    private void accuracy(Surface surface, ChartFrame frame, int stride) {
        for (int quarter = 0; quarter <= QUARTERS; quarter += stride) {
            double share = (double) quarter / QUARTERS;
            double y = frame.accuracy().place(share);
            String text = Messages.text("picture.chart.percent", Percent.of(share));
            TextMetrics.onMiddle(surface, text, frame.plot().maxX() + GAP, y, styles.axisStart);
            rule(surface, frame.plot().maxX(), y, frame.plot().maxX() + 3, y);
        }
    }

    private void rule(Surface surface, double x1, double y1, double x2, double y2) {
        surface.shape(
                pen -> {
                    pen.moveTo(x1, y1);
                    pen.lineTo(x2, y2);
                },
                null,
                Line.solid(grid, 1));
    }
}
