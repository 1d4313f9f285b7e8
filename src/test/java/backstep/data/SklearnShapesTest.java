package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SklearnShapesTest {

    @ParameterizedTest
    @CsvSource({
        "moons, 100, 0.1, 1337",
        "moons, 101, 0, 7",
        "moons, 200, 0.15, 42",
        "circles, 200, 0.1, 42",
    })
    void aSeedGivesTheSamplesOfScikitLearnInTheirOrder(String name, int samples, String noise, int seed)
            throws CsvException {
        Dataset expected = CsvReader.open(FixtureFiles.text(
                        String.join("-", name, Integer.toString(samples), noise, Integer.toString(seed) + ".csv")))
                .read();
        Dataset data = new DatasetSpec(
                        Named.find(Generator.class, name).orElseThrow(), samples, Double.parseDouble(noise), seed, 1)
                .generate();
        assertThat(data.classNames()).isEqualTo(expected.classNames());
        assertThat(data.labels()).containsExactly(expected.labels());
        assertThat(data.column(0)).containsExactly(expected.column(0), offset(1e-12));
        assertThat(data.column(1)).containsExactly(expected.column(1), offset(1e-12));
    }
}
