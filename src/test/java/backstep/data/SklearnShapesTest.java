package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SklearnShapesTest {

    @ParameterizedTest
    @CsvSource({
        "moons-100-0.1-1337, MOONS, 100, 0.1, 1337, 0",
        "moons-101-0-7, MOONS, 101, 0, 7, 0",
        "moons-200-0.15-42, MOONS, 200, 0.15, 42, 0",
        "moons-30-0.1-4294967295, MOONS, 30, 0.1, 4294967295, 0",
        "circles-200-0.1-42, CIRCLES, 200, 0.1, 42, 0.5",
        "circles-37-0.3-9-factor-0.8, CIRCLES, 37, 0.3, 9, 0.8",
    })
    void aSeedGivesTheSamplesOfScikitLearnInTheirOrder(
            String file, Generator generator, int samples, double noise, long seed, double factor) throws CsvException {
        Dataset expected = CsvFiles.open(FixtureFiles.text(file + ".csv")).read();
        Dataset data = new DatasetSpec(generator, samples, noise, seed, 1, factor).generate();
        assertThat(data.classNames()).isEqualTo(expected.classNames());
        assertThat(data.labels()).containsExactly(expected.labels());
        assertThat(data.column(0)).containsExactly(expected.column(0), offset(1e-15));
        assertThat(data.column(1)).containsExactly(expected.column(1), offset(1e-15));
    }
}
