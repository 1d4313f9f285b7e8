package backstep.slope;

import java.util.ArrayList;
import java.util.List;

/**
 * A walk by gradient steps, {@code p ← p − rate × ∇}.
 *
 * @param points from the start on; at least one
 * @param diverged whether the walk ended early, as the next point or its height is no finite number
 */
public record DescentPath(List<Point> points, boolean diverged) {

    /**
     * A place on the way.
     *
     * @param value the height there
     */
    public record Point(double x, double y, double value) {

        boolean isFinite() {
            return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(value);
        }
    }

    public DescentPath {
        points = List.copyOf(points);
    }

    /**
     * Walks downhill.
     *
     * @param rate the learning rate; below 0 the way goes uphill
     * @param steps at most so many
     */
    public static DescentPath of(Ground ground, double x, double y, double rate, int steps) {
        List<Point> points = new ArrayList<>();
        Point here = new Point(x, y, ground.value(x, y));
        points.add(here);
        for (int step = 0; step < steps; step++) {
            Ground.Gradient up = ground.gradient(here.x(), here.y());
            double nextX = here.x() - rate * up.x();
            double nextY = here.y() - rate * up.y();
            here = new Point(nextX, nextY, ground.value(nextX, nextY));
            if (!here.isFinite()) {
                return new DescentPath(points, true);
            }
            points.add(here);
        }
        return new DescentPath(points, false);
    }

    public Point start() {
        return points.getFirst();
    }

    public Point end() {
        return points.getLast();
    }
}
