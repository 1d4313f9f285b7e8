package backstep.picture.chart;

import backstep.geometry.Bounds;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Pen;
import backstep.picture.Surface;

/** Draws lines: a band from the smallest to the largest figure where the two differ visibly, else a stroke. */
final class LinePainter {

    /** From this height in pixels on a band says more than a stroke. */
    private static final double VISIBLE = 1;

    private static final double BAND_OPACITY = 0.25;
    private static final double BAND_EDGE = 0.7;
    private static final double PRESENT_WIDTH = 1.75;
    private static final double OTHER_WIDTH = 1.25;
    private static final double EMPHASISED_WIDTH = 2.5;
    private static final double FLOOR = 2;

    private final ChartColours colours;

    LinePainter(ChartColours colours) {
        this.colours = colours;
    }

    void paint(Surface surface, ChartLine line, ChartFrame frame, boolean behind) {
        Colour own = colours.of(line.run(), line.measure());
        Colour colour = behind ? colours.behind(own) : own;
        ChartAxis axis = line.isAccuracy() ? frame.accuracy() : frame.loss();
        Line stroke = new Line(colour, width(line.run()), line.isAccuracy());
        Envelope envelope = line.envelope();
        int from = 0;
        while (from < envelope.size()) {
            int to = from;
            while (to < envelope.size() && isDrawn(envelope, to, axis)) {
                to++;
            }
            if (to > from) {
                stretch(surface, new Stretch(envelope, axis, from, to), stroke);
            }
            from = to + 1;
        }
        floor(surface, envelope, axis, colour);
    }

    private static double width(ChartRun run) {
        if (run.emphasised()) {
            return EMPHASISED_WIDTH;
        }
        return run.isPresent() ? PRESENT_WIDTH : OTHER_WIDTH;
    }

    private static boolean isDrawn(Envelope envelope, int entry, ChartAxis axis) {
        return !envelope.isGap(entry) && axis.hasPlaceFor(envelope.largest(entry));
    }

    private static void stretch(Surface surface, Stretch stretch, Line stroke) {
        if (stretch.tallest() >= VISIBLE) {
            Line edge = new Line(stroke.colour(), BAND_EDGE * stroke.width(), stroke.dashed());
            // One after the other, as not every file can fill and stroke at once with different opacities.
            surface.shape(stretch::band, stroke.colour().withAlpha(BAND_OPACITY), null);
            surface.shape(stretch::band, null, edge);
        } else if (stretch.to() - stretch.from() > 1) {
            surface.shape(stretch::middle, null, stroke);
        } else {
            double radius = stroke.width() + 0.5;
            double x = stretch.x(stretch.from());
            double y = stretch.top(stretch.from());
            surface.ellipse(new Bounds(x - radius, y - radius, 2 * radius, 2 * radius), stroke.colour(), null);
        }
    }

    /** Neighbouring columns without a gap. */
    private record Stretch(Envelope envelope, ChartAxis axis, int from, int to) {

        double x(int entry) {
            return envelope.place(entry);
        }

        double top(int entry) {
            return axis.place(envelope.largest(entry));
        }

        double bottom(int entry) {
            return axis.place(envelope.smallest(entry));
        }

        double tallest() {
            double tallest = 0;
            for (int entry = from; entry < to; entry++) {
                tallest = Math.max(tallest, bottom(entry) - top(entry));
            }
            return tallest;
        }

        void middle(Pen pen) {
            for (int entry = from; entry < to; entry++) {
                point(pen, entry, entry == from, (top(entry) + bottom(entry)) / 2);
            }
        }

        void band(Pen pen) {
            for (int entry = from; entry < to; entry++) {
                point(pen, entry, entry == from, top(entry));
            }
            for (int entry = to - 1; entry >= from; entry--) {
                point(pen, entry, false, bottom(entry));
            }
            pen.close();
        }

        private void point(Pen pen, int entry, boolean first, double y) {
            if (first) {
                pen.moveTo(x(entry), y);
            } else {
                pen.lineTo(x(entry), y);
            }
        }
    }

    /** Along the bottom, where figures lie for which the axis has no place. */
    private static void floor(Surface surface, Envelope envelope, ChartAxis axis, Colour colour) {
        int from = 0;
        while (from < envelope.size()) {
            int to = from;
            while (to < envelope.size() && isBelow(envelope, to, axis)) {
                to++;
            }
            if (to > from) {
                double left = envelope.place(from) - FLOOR / 2;
                double right = envelope.place(to - 1) + FLOOR / 2;
                double y = axis.place(axis.low());
                surface.rectangle(new Bounds(left, y - FLOOR, right - left, 2 * FLOOR), 0, 0, colour, null);
            }
            from = to + 1;
        }
    }

    private static boolean isBelow(Envelope envelope, int entry, ChartAxis axis) {
        return !envelope.isGap(entry) && !axis.hasPlaceFor(envelope.smallest(entry));
    }

    /** Whether something of a line lies where the axis has no place. */
    static boolean isBelow(Envelope envelope, ChartAxis axis) {
        for (int entry = 0; entry < envelope.size(); entry++) {
            if (isBelow(envelope, entry, axis)) {
                return true;
            }
        }
        return false;
    }
}
