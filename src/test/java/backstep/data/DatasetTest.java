package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final Dataset TOY = DatasetSpec.of(Generator.TOY).generate();

    @Test
    void samplesCanBeAddedMovedAndRemoved() {
        Dataset more = TOY.with(new double[] {7, 8, 9}, -1);
        assertThat(more.size()).isEqualTo(5);
        assertThat(more.row(4)).containsExactly(7, 8, 9);
        assertThat(more.without(4)).isEqualTo(TOY);
        assertThat(TOY.with(1, new double[] {0, 0, 0}, 1).row(1)).containsExactly(0, 0, 0);
        assertThat(TOY.row(1)).containsExactly(3, -1, 0.5);
    }

    @Test
    void whatIsHandedOutCannotChangeIt() {
        TOY.column(0)[0] = 99;
        TOY.labels()[0] = 99;
        assertThat(TOY.value(0, 0)).isEqualTo(2);
        assertThat(TOY.label(0)).isEqualTo(1);
    }

    @Test
    void labelsOfClassesAreSigns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dataset.classes(new double[][] {{1, 2}}, new double[] {0, 1}));
    }

    @Test
    void aSplitKeepsEverySampleOnce() {
        Dataset data = Dataset.numbers(
                new double[][] {IntStream.range(0, 100).asDoubleStream().toArray()}, new double[100]);
        Split split = Split.of(data, 0.33, 5);
        assertThat(split.train().size()).isEqualTo(33);
        assertThat(split.train().followedBy(split.test()).column(0)).containsExactlyInAnyOrder(data.column(0));
        assertThat(split).isEqualTo(Split.of(data, 0.33, 5)).isNotEqualTo(Split.of(data, 0.33, 6));
    }

    @Test
    void aSplitWithEverySampleToLearnFromHasAnEmptyTest() {
        Split split = Split.of(TOY, 1, 5);
        assertThat(split.train()).isEqualTo(TOY);
        assertThat(split.test().size()).isZero();
    }

    @Test
    void featuresAreComputedFromTheFirstTwoInputs() {
        Dataset data = Dataset.numbers(new double[][] {{2}, {3}}, new double[] {1});
        Dataset expanded = Feature.expand(data, List.of(Feature.values()));
        assertThat(expanded.row(0)).containsExactly(2, 3, 4, 9, 6, Math.sin(2), Math.sin(3), Math.cos(2), Math.cos(3));
        assertThat(expanded.inputNames())
                .containsExactly("x1", "x2", "x1²", "x2²", "x1·x2", "sin x1", "sin x2", "cos x1", "cos x2");
    }

    @Test
    void featuresAreCalledAfterTheInputsThatTheyAreComputedFrom() {
        Dataset data = Dataset.numbers(List.of("Größe", "petal length"), new double[][] {{2}, {3}}, new double[] {1});
        assertThat(Feature.expand(data, List.of(Feature.values())).inputNames())
                .containsExactly(
                        "Größe",
                        "petal length",
                        "Größe²",
                        "(petal length)²",
                        "Größe·(petal length)",
                        "sin Größe",
                        "sin (petal length)",
                        "cos Größe",
                        "cos (petal length)");
    }

    @Test
    void oneDataSetCanFollowAnother() {
        Dataset all = DatasetSpec.of(Generator.MOONS).generate();
        Split split = Split.of(all, 0.5, 1);
        Dataset joined = split.train().followedBy(split.test());
        assertThat(joined.size()).isEqualTo(200);
        assertThat(joined.row(0)).isEqualTo(split.train().row(0));
        assertThat(joined.row(199)).isEqualTo(split.test().row(99));
        assertThat(joined.classNames()).isEqualTo(all.classNames());
    }
}
