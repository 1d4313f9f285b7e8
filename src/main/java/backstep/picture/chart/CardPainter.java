package backstep.picture.chart;

import backstep.geometry.Bounds;
import backstep.nn.train.Measure;
import backstep.picture.Line;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Draws the figures at the hair line as a small table beside it. */
final class CardPainter {

    private static final double PADDING = 8;
    private static final double COLUMN_GAP = 12;
    private static final double DOT = 8;
    private static final double DOT_GAP = 6;
    private static final double RADIUS = 6;
    private static final double OPACITY = 0.97;
    private static final double DISTANCE = 8;
    private static final int LONGEST_NAME = 16;
    private static final int MOST_CHANGES = 4;

    private final ChartColours colours;
    private final ChartStyles styles;

    /**
     * What it says.
     *
     * @param changes what was done to the runs there
     * @param accuracy whether accuracies are told
     */
    record Content(List<Reading> readings, List<MarkPainter.Change> changes, boolean accuracy) {}

    /** A table: the first column are names, the others figures; changes stand below. */
    private record Table(
            List<List<String>> rows,
            List<ChartRun> runs,
            List<Double> widths,
            List<MarkPainter.Change> changes,
            double widestChange) {

        double width() {
            double width = 0;
            for (double column : widths) {
                width += column;
            }
            double inner = Math.max(width + COLUMN_GAP * (widths.size() - 1), widestChange);
            return 2 * PADDING + DOT + DOT_GAP + inner;
        }

        double height() {
            return 2 * PADDING + (rows.size() + changes.size()) * ChartStyles.LINE_HEIGHT - 4;
        }
    }

    CardPainter(ChartColours colours, ChartStyles styles) {
        this.colours = colours;
        this.styles = styles;
    }

    /**
     * Paints it beside the hair line, where it covers the least.
     *
     * @param covered tells how much a place would cover
     */
    void paint(Surface surface, Content content, double hair, Bounds room, ToIntFunction<Bounds> covered) {
        int changes = Math.min(content.changes.size(), MOST_CHANGES);
        int lines = (int) ((room.height() - 2 * PADDING) / ChartStyles.LINE_HEIGHT);
        int most = Math.max(1, lines - 1 - changes);
        Table table = table(content, most, true);
        if (table.width() > room.width()) {
            table = table(content, most, false);
        }
        Bounds place = places(table, hair, room).stream()
                .min(Comparator.comparingInt(covered))
                .orElse(room);
        paint(surface, table, place.x(), place.y());
    }

    /** Where it may stand: on either side of the hair line, at the top or at the bottom. */
    private static List<Bounds> places(Table table, double hair, Bounds room) {
        double width = table.width();
        double bottom = Math.max(room.y(), room.maxY() - table.height() - DISTANCE);
        List<Double> sides = Stream.of(hair + DISTANCE, hair - DISTANCE - width)
                .filter(x -> x >= room.x() && x + width <= room.maxX())
                .toList();
        double otherwise = Math.clamp(hair + DISTANCE, room.x(), Math.max(room.x(), room.maxX() - width));
        return DoubleStream.of(room.y(), bottom)
                .boxed()
                .flatMap(y -> (sides.isEmpty() ? List.of(otherwise) : sides)
                        .stream().map(x -> new Bounds(x, y, width, table.height())))
                .toList();
    }

    private Table table(Content content, int most, boolean full) {
        List<Reading> readings = content.readings;
        List<Measure> measures = measures(readings, content.accuracy);
        List<List<String>> rows = new ArrayList<>();
        List<ChartRun> runs = new ArrayList<>();
        Reading leading = readings.getFirst();
        rows.add(header(leading, measures));
        int shown = readings.size() <= most ? readings.size() : Math.max(1, most - 1);
        for (Reading reading : readings.subList(0, shown)) {
            rows.add(row(reading, leading, measures, full));
            runs.add(reading.run());
        }
        if (shown < readings.size()) {
            List<String> more = new ArrayList<>(rows.getFirst());
            more.replaceAll(field -> "");
            more.set(0, Messages.text("picture.chart.more", readings.size() - shown));
            rows.add(more);
        }
        List<MarkPainter.Change> changes =
                content.changes.stream().limit(MOST_CHANGES).toList();
        double widest = changes.stream()
                .mapToDouble(change -> TextMetrics.width(change.text(), styles.text))
                .max()
                .orElse(0);
        return new Table(rows, runs, widths(rows), changes, widest);
    }

    private static List<Measure> measures(List<Reading> readings, boolean accuracy) {
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            boolean wanted = accuracy || !ChartLine.isAccuracy(measure);
            if (wanted && readings.stream().anyMatch(each -> each.figures().containsKey(measure))) {
                measures.add(measure);
            }
        }
        return measures;
    }

    private static List<String> header(Reading leading, List<Measure> measures) {
        List<String> header = new ArrayList<>(List.of(leading.epochs()));
        measures.forEach(measure -> header.add(Messages.text("picture.chart.measure." + measure)));
        return header;
    }

    private static List<String> row(Reading reading, Reading leading, List<Measure> measures, boolean full) {
        String cut = Quoted.middle(reading.run().name(), LONGEST_NAME);
        boolean same = reading.first() == leading.first() && reading.last() == leading.last();
        List<String> row = new ArrayList<>();
        row.add(same ? cut : Messages.text("picture.chart.nameAt", cut, reading.epochs()));
        for (Measure measure : measures) {
            Reading.Figure figure = reading.figures().get(measure);
            row.add(figure == null ? "" : figure.text(ChartLine.isAccuracy(measure), full));
        }
        return row;
    }

    private List<Double> widths(List<List<String>> rows) {
        List<Double> widths = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            double width = TextMetrics.width(rows.getFirst().get(column), styles.text);
            for (List<String> row : rows.subList(1, rows.size())) {
                width = Math.max(width, TextMetrics.width(row.get(column), column == 0 ? styles.text : styles.figure));
            }
            widths.add(width);
        }
        return widths;
    }

    private void paint(Surface surface, Table table, double x, double y) {
        surface.rectangle(
                new Bounds(x, y, table.width(), table.height()),
                RADIUS,
                RADIUS,
                colours.palette().box().withAlpha(OPACITY),
                null);
        surface.rectangle(
                new Bounds(x, y, table.width(), table.height()),
                RADIUS,
                RADIUS,
                null,
                Line.solid(colours.palette().border(), 1));
        double baseline = y + PADDING + ChartStyles.SIZE - 2;
        for (int row = 0; row < table.rows.size(); row++) {
            if (row > 0 && row <= table.runs.size()) {
                Bounds dot = new Bounds(x + PADDING, baseline - DOT, DOT, DOT);
                surface.ellipse(dot, colours.of(table.runs.get(row - 1)), null);
            }
            row(surface, table, row, x + PADDING, baseline);
            baseline += ChartStyles.LINE_HEIGHT;
        }
        for (MarkPainter.Change change : table.changes) {
            surface.ellipse(
                    new Bounds(x + PADDING, baseline - DOT, DOT, DOT), null, Line.solid(colours.of(change.run()), 1.5));
            surface.text(change.text(), x + PADDING + DOT + DOT_GAP, baseline, styles.text);
            baseline += ChartStyles.LINE_HEIGHT;
        }
    }

    private void row(Surface surface, Table table, int row, double x, double baseline) {
        boolean header = row == 0;
        double start = header ? x : x + DOT + DOT_GAP;
        List<String> fields = table.rows.get(row);
        surface.text(fields.getFirst(), start, baseline, header ? styles.bold : styles.text);
        double end = x + DOT + DOT_GAP + table.widths.getFirst();
        for (int column = 1; column < fields.size(); column++) {
            end += COLUMN_GAP + table.widths.get(column);
            TextStyle style = header ? styles.axis : styles.figure;
            surface.text(fields.get(column), end, baseline, style);
        }
    }
}
