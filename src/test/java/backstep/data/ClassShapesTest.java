package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data sets of several classes, against NumPy running what scikit-learn and cs231n publish. */
class ClassShapesTest {

    @ParameterizedTest
    @CsvSource({
        "blobs, 52, 5, 1.5, 7, blobs-52-5-1.5-7.csv",
        "blobs, 40, 2, 1, 42, blobs-40-2-1-42.csv",
        "spiral-arms, 60, 3, 0.2, 42, spiral-arms-60-3-0.2-42.csv",
    })
    void theSamplesAreThoseThatPythonDraws(
            String generator, int samples, int classes, double noise, long seed, String file) throws CsvException {
        DatasetSpec usual =
                DatasetSpec.of(Named.find(Generator.class, generator).orElseThrow());
        Dataset data = usual.withSamples(samples)
                .withClasses(classes)
                .withNoise(noise)
                .withSeed(seed)
                .generate();
        Dataset expected = CsvFiles.open(FixtureFiles.text(file))
                .read(CsvChoice.USUAL.withFewAreClasses(true))
                .data();
        assertThat(data.classNames()).isEqualTo(expected.classNames());
        assertThat(data.labels()).isEqualTo(expected.labels());
        for (int input = 0; input < 2; input++) {
            assertThat(data.column(input)).containsExactly(expected.column(input), within(1e-14));
        }
    }

    @Test
    void otherNumbersOfArmsAreSpreadEvenly() {
        Dataset data = DatasetSpec.of(Generator.SPIRAL_ARMS)
                .withClasses(5)
                .withSamples(50)
                .withNoise(0)
                .generate();
        double[] ends = IntStream.range(0, 5)
                .map(arm -> 10 * arm + 9)
                .mapToDouble(end -> Math.atan2(data.value(end, 0), data.value(end, 1)))
                .map(angle -> (angle - 3.9 + 6 * Math.PI) % (2 * Math.PI))
                .sorted()
                .toArray();
        double[] even =
                IntStream.range(0, 5).mapToDouble(arm -> arm * 2 * Math.PI / 5).toArray();
        assertThat(IntStream.range(0, 5)
                        .mapToDouble(arm -> ends[arm] - ends[0] - even[arm])
                        .toArray())
                .containsExactly(new double[5], within(1e-9));
    }

    @Test
    void irisHasFiftyFlowersOfEachSpecies() {
        Dataset iris = DatasetSpec.of(Generator.IRIS).generate();
        assertThat(iris.size()).isEqualTo(150);
        assertThat(iris.inputNames()).containsExactly("sepal length", "sepal width", "petal length", "petal width");
        assertThat(iris.classNames()).containsExactly("setosa", "versicolor", "virginica");
        assertThat(iris.row(0)).containsExactly(5.1, 3.5, 1.4, 0.2);
        assertThat(iris.row(149)).containsExactly(5.9, 3, 5.1, 1.8);
        for (int place = 0; place < 3; place++) {
            int each = place;
            assertThat(IntStream.of(iris.classes()).filter(is -> is == each)).hasSize(50);
        }
    }

    @Test
    void aDataSetWithItsOwnClassesHasNoOthers() {
        DatasetSpec moons = DatasetSpec.of(Generator.MOONS);
        DatasetSpec blobs = DatasetSpec.of(Generator.BLOBS);
        assertThatThrownBy(() -> moons.withClasses(3))
                .hasMessage("moons has its own number of classes, and cannot have 3");
        assertThatThrownBy(() -> blobs.withClasses(11)).hasMessage("there can be 2 to 10 classes, not 11");
        assertThatThrownBy(() -> blobs.withClasses(1)).hasMessage("there can be 2 to 10 classes, not 1");
    }
}
