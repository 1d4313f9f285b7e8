package backstep.picture.plot;

import backstep.data.Dataset;
import backstep.data.Split;
import backstep.nn.Goal;
import backstep.nn.field.Plane;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Samples as they lie in a plane. Of very many only a fair sample is there. Immutable. */
public final class PlotPoints {

    /** How many points are drawn at most. */
    public static final int MOST = 5000;

    /** A point looks this faint, at least, however far its other inputs are from those that the plane holds. */
    private static final double FAINTEST = 0.25;

    /** How far off its other inputs are when a point looks clearly fainter, as a share of the samples' range. */
    private static final double NEAR = 0.35;

    private static final int LEVELS = 6;

    private final Split data;
    private final Plane plane;
    private final Goal goal;
    private final int[] train;
    private final int[] test;
    private final double[] x;
    private final double[] y;
    private final double[] nearness;

    /**
     * Places samples.
     *
     * @param withTest whether the samples that are not learned from are among them
     * @param goal how the output is read
     */
    public PlotPoints(Split data, Plane plane, boolean withTest, Goal goal) {
        this.data = data;
        this.goal = goal;
        this.plane = plane;
        int tests = withTest ? data.test().size() : 0;
        int all = data.train().size() + tests;
        train = FairSample.of(data.train().size(), share(data.train().size(), all));
        test = FairSample.of(tests, share(tests, all));
        x = new double[train.length + test.length];
        y = new double[x.length];
        nearness = new double[x.length];
        place();
    }

    /** How many samples of a part are drawn: as large a share of them as of all. */
    private static int share(int size, int all) {
        return all <= MOST ? size : Math.max(1, (int) ((long) MOST * size / all));
    }

    private void place() {
        List<Integer> held = IntStream.range(0, plane.held().size())
                .filter(input -> input != plane.xInput() && input != plane.yInput())
                .boxed()
                .toList();
        double[] ranges =
                held.stream().mapToDouble(input -> range(data.train(), input)).toArray();
        for (int point = 0; point < x.length; point++) {
            Dataset part = part(point);
            int sample = sample(point).index();
            x[point] = part.value(sample, plane.xInput());
            y[point] = plane.isLine() ? goal.target(part.label(sample)) : part.value(sample, plane.yInput());
            double square = 0;
            for (int i = 0; i < ranges.length; i++) {
                int input = held.get(i);
                double offset = (part.value(sample, input) - plane.held().get(input)) / ranges[i];
                square += offset * offset / ranges.length;
            }
            nearness[point] = level(Math.exp(-square / (2 * NEAR * NEAR)));
        }
    }

    private static double range(Dataset data, int input) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int sample = 0; sample < data.size(); sample++) {
            low = Math.min(low, data.value(sample, input));
            high = Math.max(high, data.value(sample, input));
        }
        return high > low ? high - low : 1;
    }

    /** One of few levels, so that points of the same look can be drawn together. */
    private static double level(double nearness) {
        return FAINTEST + (1 - FAINTEST) * Math.round(nearness * LEVELS) / LEVELS;
    }

    /** Whether they are the points of these samples in this plane. */
    public boolean show(Split samples, Plane other, boolean withTest, Goal wanted) {
        return data.equals(samples)
                && goal.equals(wanted)
                && plane.equals(other)
                && test.length > 0 == (withTest && samples.test().size() > 0);
    }

    public Split data() {
        return data;
    }

    public Plane plane() {
        return plane;
    }

    /** The number of points. */
    public int size() {
        return x.length;
    }

    /** The number of samples that they stand for. */
    public int samples() {
        return data.train().size() + (test.length > 0 ? data.test().size() : 0);
    }

    /** Which sample a point is. */
    public Sample sample(int point) {
        return point < train.length ? new Sample(false, train[point]) : new Sample(true, test[point - train.length]);
    }

    /** Which point a sample is; negative if it is not drawn. */
    public int find(Sample sample) {
        int place = Arrays.binarySearch(sample.test() ? test : train, sample.index());
        return sample.test() && place >= 0 ? train.length + place : place;
    }

    public boolean isTest(int point) {
        return point >= train.length;
    }

    private Dataset part(int point) {
        return isTest(point) ? data.test() : data.train();
    }

    public double x(int point) {
        return x[point];
    }

    public double y(int point) {
        return y[point];
    }

    /** What the output should be. */
    public double target(int point) {
        return goal.target(part(point).label(sample(point).index()));
    }

    /** The place of its class; of classification only. */
    public int classOf(int point) {
        return part(point).classOf(sample(point).index());
    }

    /** How the output is read. */
    public Goal goal() {
        return goal;
    }

    /** How near its other inputs are to those that the plane holds, from a little above 0 to 1. */
    public double nearness(int point) {
        return nearness[point];
    }

    /**
     * The point next to a place of the picture.
     *
     * @param reach how far away it may be, in pixels
     * @return -1 if none is that near
     */
    public int nearest(Frame frame, double pictureX, double pictureY, double reach) {
        int nearest = -1;
        double least = reach * reach;
        for (int point = 0; point < x.length; point++) {
            double dx = frame.toPictureX(x[point]) - pictureX;
            double dy = frame.toPictureY(y[point]) - pictureY;
            double square = dx * dx + dy * dy;
            // Of two in the same place the one on top, which is drawn later.
            if (square <= least) {
                least = square;
                nearest = point;
            }
        }
        return nearest;
    }
}
