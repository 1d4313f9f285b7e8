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
import java.util.List;

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

    private final ChartColours colours;
    private final ChartStyles styles;

    /** A table: the first column are names, the others figures. */
    private record Table(List<List<String>> rows, List<ChartRun> runs, List<Double> widths) {

        double width() {
            double width = 2 * PADDING + DOT + DOT_GAP;
            for (double column : widths) {
                width += column;
            }
            return width + COLUMN_GAP * (widths.size() - 1);
        }

        double height() {
            return 2 * PADDING + rows.size() * ChartStyles.LINE_HEIGHT - 4;
        }
    }

    CardPainter(ChartColours colours, ChartStyles styles) {
        this.colours = colours;
        this.styles = styles;
    }

    void paint(Surface surface, List<Reading> readings, boolean accuracy, double hair, Bounds room) {
        int most = Math.max(1, (int) ((room.height() - 2 * PADDING) / ChartStyles.LINE_HEIGHT) - 1);
        Table table = table(readings, accuracy, most, true);
        if (table.width() > room.width()) {
            table = table(readings, accuracy, most, false);
        }
        double right = hair + DISTANCE;
        double left = hair - DISTANCE - table.width();
        double x = right + table.width() <= room.maxX() ? right : left;
        paint(surface, table, Math.clamp(x, room.x(), Math.max(room.x(), room.maxX() - table.width())), room.y());
    }

    private Table table(List<Reading> readings, boolean accuracy, int most, boolean full) {
        List<Measure> measures = measures(readings, accuracy);
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
        return new Table(rows, runs, widths(rows));
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
