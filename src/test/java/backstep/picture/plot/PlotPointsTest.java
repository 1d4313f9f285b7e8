package backstep.picture.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.geometry.Bounds;
import backstep.nn.Goal;
import backstep.nn.field.Plane;
import backstep.nn.field.Range;
import backstep.picture.Shades;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlotPointsTest {
    private static final Range UNIT = new Range(0, 1);
    private static final Frame FRAME = new Frame(new Bounds(10, 20, 100, 200), UNIT, UNIT);
    private static final Dataset NOTHING = points(new double[0][2]);

    private static Dataset points(double[]... rows) {
        double[][] columns = {
            Arrays.stream(rows).mapToDouble(row -> row[0]).toArray(),
            Arrays.stream(rows).mapToDouble(row -> row[1]).toArray()
        };
        return Dataset.classes(columns, ones(rows.length));
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static PlotPoints plane(Dataset train, Dataset test) {
        return new PlotPoints(new Split(train, test), new Plane(0, 1, UNIT, UNIT, List.of(0.0, 0.0)), true, Goal.PLAIN);
    }

    @Test
    void theNearestPointWithinReachIsFound() {
        PlotPoints points = plane(points(new double[] {0.5, 0.5}, new double[] {0.55, 0.5}), NOTHING);
        assertThat(points.nearest(FRAME, 60, 120, 6)).isZero();
        assertThat(points.nearest(FRAME, 63, 120, 6)).isEqualTo(1);
        assertThat(points.nearest(FRAME, 60, 125.9, 6)).isZero();
        assertThat(points.nearest(FRAME, 60, 127, 6)).isEqualTo(-1);
    }

    @Test
    void ofTwoInOnePlaceTheUpperOneIsFound() {
        PlotPoints points = plane(points(new double[] {0.5, 0.5}), points(new double[] {0.5, 0.5}));
        assertThat(points.sample(points.nearest(FRAME, 60, 120, 6))).isEqualTo(new Sample(true, 0));
    }

    @Test
    void samplesAndPointsFindEachOther() {
        Split moons = new DatasetSpec(Generator.MOONS, 100, 0.1, 1, 0.7).split();
        PlotPoints points = new PlotPoints(moons, Plane.around(moons), true, Goal.PLAIN);
        assertThat(points.size()).isEqualTo(100);
        for (int point = 0; point < points.size(); point++) {
            Sample sample = points.sample(point);
            assertThat(points.find(sample)).isEqualTo(point);
            Dataset part = sample.test() ? moons.test() : moons.train();
            assertThat(points.x(point)).isEqualTo(part.value(sample.index(), 0));
            assertThat(points.y(point)).isEqualTo(part.value(sample.index(), 1));
            assertThat(points.target(point)).isEqualTo(part.label(sample.index()));
        }
        PlotPoints learned = new PlotPoints(moons, Plane.around(moons), false, Goal.PLAIN);
        assertThat(learned.size()).isEqualTo(70);
        assertThat(learned.find(new Sample(true, 3))).isNegative();
    }

    @Test
    void alongOneInputTheLabelRunsUpwards() {
        Split curve = DatasetSpec.of(Generator.QUADRATIC).split();
        PlotPoints points = new PlotPoints(curve, Plane.around(curve), true, Goal.PLAIN);
        assertThat(points.x(0)).isEqualTo(-5);
        assertThat(points.y(0)).isEqualTo(10);
    }

    @Test
    void pointsFadeTheFurtherTheirOtherInputsAreFromThoseHeld() {
        Split rows = DatasetSpec.of(Generator.TOY).split();
        Plane plane = Plane.around(rows).holding(2, rows.train().value(0, 2));
        PlotPoints points = new PlotPoints(rows, plane, true, Goal.PLAIN);
        assertThat(points.nearness(0)).isEqualTo(1);
        assertThat(IntStream.range(0, 4).mapToDouble(points::nearness)).allMatch(nearness -> nearness >= 0.25);
        assertThat(points.nearness(2)).isLessThan(points.nearness(1));
    }

    @Test
    void ofAHundredThousandRowsAFairSampleIsDrawn() {
        int size = 100_000;
        double[][] columns = {IntStream.range(0, size).asDoubleStream().toArray(), new double[size]};
        double[] labels =
                IntStream.range(0, size).mapToDouble(i -> i % 2 == 0 ? 1 : -1).toArray();
        Split split = new Split(Dataset.classes(columns, labels), NOTHING);
        PlotPoints points = new PlotPoints(split, Plane.around(split), true, Goal.PLAIN);
        assertThat(points.size()).isEqualTo(PlotPoints.MOST);
        assertThat(points.samples()).isEqualTo(size);
        double sum =
                IntStream.range(0, points.size()).mapToDouble(points::target).sum();
        assertThat(sum / points.size()).isCloseTo(0, within(0.05));
        double mean = IntStream.range(0, points.size())
                .mapToDouble(points::x)
                .average()
                .orElseThrow();
        assertThat(mean / size).isCloseTo(0.5, within(0.02));
        assertThat(points.find(new Sample(false, size - 1))).isNotNegative();
    }

    @Test
    void bothPartsKeepTheirShareInTheSample() {
        Split split = Split.of(Dataset.classes(new double[2][20_000], ones(20_000)), 0.75, 1);
        PlotPoints points = new PlotPoints(split, Plane.around(split), true, Goal.PLAIN);
        long tests = IntStream.range(0, points.size()).filter(points::isTest).count();
        assertThat(points.size()).isEqualTo(5000);
        assertThat(tests).isEqualTo(1250);
    }

    @Test
    void aFairSampleIsAscendingAndAlwaysTheSame() {
        int[] picked = FairSample.of(1000, 10);
        assertThat(picked).hasSize(10).isSorted().doesNotHaveDuplicates().isEqualTo(FairSample.of(1000, 10));
        assertThat(FairSample.of(3, 10)).containsExactly(0, 1, 2);
        assertThat(FairSample.of(0, 1)).isEmpty();
    }

    @Test
    void shadesCoverTheLabelsAndKeepZeroInTheMiddleIfTheyHaveBothSigns() {
        assertThat(Shades.of(DatasetSpec.of(Generator.MOONS).split(), Goal.PLAIN))
                .isEqualTo(new Shades(-1, 1));
        assertThat(Shades.of(numbers(-3, 1, 2), Goal.PLAIN)).isEqualTo(new Shades(-3, 3));
        assertThat(Shades.of(numbers(10, 50), Goal.PLAIN)).isEqualTo(new Shades(10, 50));
        assertThat(Shades.of(numbers(0, 0), Goal.PLAIN)).isEqualTo(new Shades(-1, 1));
        assertThat(Shades.of(numbers(7, 7), Goal.PLAIN)).isEqualTo(new Shades(6, 8));
        assertThat(new Shades(10, 50).share(20)).isEqualTo(-0.5);
    }

    private static Split numbers(double... labels) {
        Dataset all = Dataset.numbers(new double[2][labels.length], labels);
        return new Split(all, all.select());
    }
}
