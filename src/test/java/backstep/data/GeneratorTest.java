package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratorTest {

    @ParameterizedTest
    @EnumSource
    void theSameSpecGivesTheSameSamples(Generator generator) {
        DatasetSpec spec = new DatasetSpec(generator, 50, 0.1, 3, 1);
        assertThat(spec.generate()).isEqualTo(spec.generate());
        assertThat(spec.generate().task()).isEqualTo(generator.task());
        assertThat(spec.generate().inputs()).isEqualTo(generator.inputs());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TOY", "IRIS"})
    void noiseAndSeedAndSizeMatter(Generator generator) {
        Dataset data = new DatasetSpec(generator, 51, 0.1, 3, 1).generate();
        assertThat(data.size()).isEqualTo(51);
        assertThat(data).isNotEqualTo(new DatasetSpec(generator, 51, 0.1, 4, 1).generate());
        assertThat(data).isNotEqualTo(new DatasetSpec(generator, 51, 0.2, 3, 1).generate());
    }

    @ParameterizedTest
    @EnumSource
    void aGeneratorIsFoundByItsName(Generator generator) {
        assertThat(Named.find(Generator.class, generator.id())).contains(generator);
    }

    @Test
    void theLecturesRowsAreAsInTheNotebook() {
        Dataset toy = DatasetSpec.of(Generator.TOY).generate();
        assertThat(toy.row(0)).containsExactly(2, 3, -1);
        assertThat(toy.row(1)).containsExactly(3, -1, 0.5);
        assertThat(toy.row(2)).containsExactly(0.5, 1, 1);
        assertThat(toy.row(3)).containsExactly(1, 1, -1);
        assertThat(toy.labels()).containsExactly(1, -1, -1, 1);
    }

    @Test
    void theQuadraticIsXSquaredPlusThreeX() {
        Dataset data = DatasetSpec.of(Generator.QUADRATIC).generate();
        assertThat(data.size()).isEqualTo(40);
        assertThat(data.row(0)).containsExactly(-5);
        assertThat(data.row(39)).containsExactly(5);
        assertThat(data.label(0)).isEqualTo(10);
        assertThat(data.label(39)).isEqualTo(40);
    }

    @Test
    void xorIsTheSignOfTheProductAndKeepsAwayFromTheAxes() {
        Dataset data = DatasetSpec.of(Generator.XOR).generate();
        for (int i = 0; i < data.size(); i++) {
            assertThat(data.label(i)).isEqualTo(Math.signum(data.value(i, 0) * data.value(i, 1)));
            assertThat(Math.abs(data.value(i, 0))).isBetween(0.3, 5.3);
        }
    }

    @Test
    void classesAreOfEqualSize() {
        for (Generator each : new Generator[] {Generator.MOONS, Generator.CIRCLES, Generator.GAUSS, Generator.SPIRAL}) {
            Dataset data = DatasetSpec.of(each).generate();
            assertThat(IntStream.range(0, data.size()).filter(i -> data.label(i) > 0))
                    .hasSize(data.size() / 2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0, 0, 1, 'a data set can have 4 to 5000 samples, not 3'",
        "5001, 0, 0, 1, 'a data set can have 4 to 5000 samples, not 5001'",
        "50, -0.1, 0, 1, 'the noise must be a number from 0 to 1000000000, not -0.1'",
        "50, 1e308, 0, 1, 'the noise must be a number from 0 to 1000000000, not 1.0E308'",
        "50, NaN, 0, 1, 'the noise must be a number from 0 to 1000000000, not NaN'",
        "50, 0, -1, 1, 'the seed must be a whole number from 0 to 4294967295, not -1'",
        "50, 0, 0, 0.05, 'the share of the samples to learn from must lie between 0.1 and 1, not 0.05'",
    })
    void aSpecOutOfRangeIsRefused(int samples, double noise, int seed, double share, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatasetSpec(Generator.MOONS, samples, noise, seed, share))
                .withMessage(message);
    }
}
