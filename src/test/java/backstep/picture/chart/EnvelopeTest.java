package backstep.picture.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final int COLUMNS = 300;

    private final Envelope envelope = new Envelope();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 2048, 4094, 4095})
    void noSpikeIsLostHoweverManyPointsShareAColumn(int spike) {
        double[] figures = new double[4096];
        Arrays.fill(figures, 1);
        figures[spike] = 100;
        figures[(spike + 2000) % 4096] = -100;
        envelope.gather(new ListTrack(256, figures), axis(ChartAxis.Kind.LINEAR, 0, 4096 * 256), COLUMNS);
        assertThat(largest()).isEqualTo(100);
        assertThat(smallest()).isEqualTo(-100);
    }

    @ParameterizedTest
    @EnumSource(names = {"LINEAR", "LOGARITHMIC_FROM_ZERO"})
    void aColumnHasOneEntryAndPlacesGrow(ChartAxis.Kind kind) {
        envelope.gather(new ListTrack(1, new double[4096]), axis(kind, 0, 4096), COLUMNS);
        assertThat(envelope.size()).isBetween(100, COLUMNS + 3);
        assertThat(places()).isSorted();
    }

    @Test
    void pointsThatHaveAColumnEachStayWhereTheyAre() {
        envelope.gather(new ListTrack(1, 3, 1, 2), axis(ChartAxis.Kind.LINEAR, 0, 3), COLUMNS);
        assertThat(places()).containsExactly(0.0, 100.0, 200.0);
        assertThat(IntStream.range(0, 3).mapToDouble(envelope::smallest)).containsExactly(3.0, 1.0, 2.0);
    }

    @Test
    void whatIsNotFiniteLeavesAGap() {
        ListTrack track = new ListTrack(1, 1, Double.NaN, 2, Double.POSITIVE_INFINITY);
        envelope.gather(track, axis(ChartAxis.Kind.LINEAR, 0, 4), COLUMNS);
        assertThat(IntStream.range(0, 4).mapToObj(envelope::isGap)).containsExactly(false, true, false, true);
    }

    @Test
    void aGapInsideACrowdedColumnIsKept() {
        double[] figures = new double[4096];
        figures[1000] = Double.NaN;
        envelope.gather(new ListTrack(1, figures), axis(ChartAxis.Kind.LINEAR, 0, 4096), COLUMNS);
        assertThat(IntStream.range(0, envelope.size()).filter(envelope::isGap).count())
                .isEqualTo(1);
    }

    @Test
    void onePointBeyondEachEndIsTakenSoThatTheLineGoesOn() {
        envelope.gather(new ListTrack(1, new double[100]), axis(ChartAxis.Kind.LINEAR, 40.5, 60.5), 20);
        assertThat(places().getFirst()).isLessThan(0);
        assertThat(places().getLast()).isGreaterThan(COLUMNS);
        assertThat(envelope.size()).isBetween(20, 22);
    }

    private static ChartAxis axis(ChartAxis.Kind kind, double from, double to) {
        return new ChartAxis(kind, from, to, 0, COLUMNS);
    }

    private List<Double> places() {
        return IntStream.range(0, envelope.size()).mapToObj(envelope::place).toList();
    }

    private double largest() {
        return IntStream.range(0, envelope.size())
                .mapToDouble(envelope::largest)
                .max()
                .orElseThrow();
    }

    private double smallest() {
        return IntStream.range(0, envelope.size())
                .mapToDouble(envelope::smallest)
                .min()
                .orElseThrow();
    }
}
