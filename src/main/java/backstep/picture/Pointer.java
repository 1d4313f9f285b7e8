package backstep.picture;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The line from a flowing number to the box that it belongs to: straight where nothing stands between, otherwise round
 * the boxes that do.
 *
 * @param crossed how many other boxes it runs over all the same
 */
record Pointer(Curve way, int crossed) {

    private static final double TOUCH = 2;
    private static final double MARGIN = 14;
    private static final double BEND = 6;
    private static final int SAMPLES = 12;

    /**
     * The pointer that runs over the fewest boxes; a straight one if it can be.
     *
     * @param others boxes that may stand between, none of which touches {@code box}
     */
    static Pointer between(Bounds flowLabel, Bounds box, List<Bounds> others) {
        Pointer best = of(straight(flowLabel, box), others);
        if (best.crossed == 0) {
            return best;
        }
        for (Curve way : round(flowLabel, box, others).toList()) {
            Pointer other = of(way, others);
            best = other.crossed < best.crossed ? other : best;
        }
        return best;
    }

    private static Pointer of(Curve way, List<Bounds> others) {
        return new Pointer(
                way, (int) others.stream().filter(box -> runsOver(way, box)).count());
    }

    private static boolean runsOver(Curve way, Bounds box) {
        return IntStream.range(0, way.pieces())
                .anyMatch(piece -> IntStream.rangeClosed(0, SAMPLES)
                        .mapToObj(sample -> way.at(piece, (double) sample / SAMPLES))
                        .anyMatch(box::contains));
    }

    /** From the pill to the nearest place on the box. */
    private static Curve straight(Bounds flowLabel, Bounds box) {
        double x1 = nearest(
                box.centerX(), flowLabel.x() + flowLabel.height() / 2, flowLabel.maxX() - flowLabel.height() / 2);
        double y1 = nearest(box.centerY(), flowLabel.y(), flowLabel.maxY());
        double x2 = nearest(x1, box.x() - TOUCH, box.maxX() + TOUCH);
        double y2 = nearest(y1, box.y() - TOUCH, box.maxY() + TOUCH);
        return new Curve(line(x1, y1, x2, y2));
    }

    /** Down, or up, from under the pill on either side of the column of boxes, and then across to the box. */
    private static Stream<Curve> round(Bounds flowLabel, Bounds box, List<Bounds> others) {
        double y1 = flowLabel.centerY();
        Stream<Bounds> between = others.stream()
                .filter(other -> isWithin(other.centerY(), y1, box.centerY())
                        && other.x() < box.maxX()
                        && other.maxX() > box.x());
        List<Bounds> column = Stream.concat(Stream.of(box), between).toList();
        double left = column.stream().mapToDouble(Bounds::x).min().orElseThrow() - MARGIN;
        double right = column.stream().mapToDouble(Bounds::maxX).max().orElseThrow() + MARGIN;
        double end = flowLabel.height() / 4;
        return Stream.of(
                        elbow(left, y1, box.x() - TOUCH, box.centerY()),
                        elbow(right, y1, box.maxX() + TOUCH, box.centerY()))
                .filter(way -> isWithin(way.x(0), flowLabel.x() + end, flowLabel.maxX() - end));
    }

    private static Curve elbow(double x, double y, double x2, double y2) {
        double bend = Math.min(BEND, Math.min(Math.abs(x2 - x), Math.abs(y2 - y)));
        double down = Math.copySign(bend, y2 - y);
        double across = Math.copySign(bend, x2 - x);
        double[] first = line(x, y, x, y2 - down);
        double[] last = line(x + across, y2, x2, y2);
        double[] corner = {x, y2 - down / 2, x + across / 2, y2};
        return new Curve(
                Stream.of(first, corner, last).flatMapToDouble(Arrays::stream).toArray());
    }

    private static double[] line(double x1, double y1, double x2, double y2) {
        double dx = (x2 - x1) / 3;
        double dy = (y2 - y1) / 3;
        return new double[] {x1, y1, x1 + dx, y1 + dy, x2 - dx, y2 - dy, x2, y2};
    }

    private static boolean isWithin(double value, double one, double other) {
        return value >= Math.min(one, other) && value <= Math.max(one, other);
    }

    private static double nearest(double wanted, double low, double high) {
        return Math.clamp(wanted, Math.min(low, high), Math.max(low, high));
    }
}
