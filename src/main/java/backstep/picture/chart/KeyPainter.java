package backstep.picture.chart;

import backstep.nn.train.Measure;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Draws above the plot what each kind of line means. */
final class KeyPainter {

    private static final double SAMPLE = 16;
    private static final double SAMPLE_GAP = 5;
    private static final double GAP = 14;
    private static final double WIDTH = 1.75;
    private static final double RISE = 4;
    private static final int LONGEST = 28;

    private final ChartColours colours;
    private final ChartStyles styles;

    /** A kind of lines. */
    private record Entry(String text, Colour colour, boolean dashed) {}

    KeyPainter(ChartColours colours, ChartStyles styles) {
        this.colours = colours;
        this.styles = styles;
    }

    /** How high it is above a plot. */
    double height(ChartView view, double width) {
        return rows(view, width).size() * ChartStyles.LINE_HEIGHT + 2;
    }

    void paint(Surface surface, ChartView view, double width) {
        String title = Messages.text(view.options().logLoss() ? "picture.chart.logLoss" : "picture.chart.loss");
        surface.text(title, 4, ChartStyles.SIZE, styles.axisStart);
        double baseline = ChartStyles.SIZE;
        for (List<Entry> row : rows(view, width)) {
            double x = width - GAP;
            for (Entry entry : row.reversed()) {
                x = paint(surface, entry, x, baseline) - GAP;
            }
            baseline += ChartStyles.LINE_HEIGHT;
        }
    }

    /** Draws an entry that ends at a place, and returns where it begins. */
    private double paint(Surface surface, Entry entry, double end, double baseline) {
        double text = end - TextMetrics.width(entry.text, styles.text);
        surface.text(entry.text, text, baseline, styles.text);
        double right = text - SAMPLE_GAP;
        surface.shape(
                pen -> {
                    pen.moveTo(right - SAMPLE, baseline - RISE);
                    pen.lineTo(right, baseline - RISE);
                },
                null,
                new Line(entry.colour, WIDTH, entry.dashed));
        return right - SAMPLE;
    }

    /** As many entries in each row as there is room for; the first one has to leave some to the title. */
    private List<List<Entry>> rows(ChartView view, double width) {
        List<List<Entry>> rows = new ArrayList<>();
        double room = 0;
        for (Entry entry : entries(view)) {
            double needed = width(entry);
            if (rows.isEmpty() || needed > room) {
                String title = Messages.text("picture.chart.logLoss");
                room = width - (rows.isEmpty() ? TextMetrics.width(title, styles.text) : 0);
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(entry);
            room -= needed;
        }
        return rows.isEmpty() ? List.of(List.of()) : rows;
    }

    private double width(Entry entry) {
        return TextMetrics.width(entry.text, styles.text) + SAMPLE + SAMPLE_GAP + GAP;
    }

    private List<Entry> entries(ChartView view) {
        List<Entry> entries = new ArrayList<>();
        for (ChartRun run : view.runs()) {
            if (run.isPresent()) {
                entries.add(
                        new Entry(Messages.text("picture.chart.train"), colours.of(run, Measure.TRAIN_LOSS), false));
                if (hasTest(run)) {
                    entries.add(
                            new Entry(Messages.text("picture.chart.test"), colours.of(run, Measure.TEST_LOSS), false));
                }
            } else if (view.options().names()) {
                entries.add(new Entry(Quoted.middle(run.name(), LONGEST), colours.of(run), false));
            }
        }
        if (view.options().accuracy()) {
            entries.add(new Entry(
                    Messages.text("picture.chart.accuracy"), colours.palette().muted(), true));
        }
        return entries;
    }

    private static boolean hasTest(ChartRun run) {
        return run.snapshot().spec().data().test().size() > 0;
    }
}
