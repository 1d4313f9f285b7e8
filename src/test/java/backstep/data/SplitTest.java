package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** The division of samples against scikit-learn's. */
class SplitTest {

    @JsonNaming(SnakeCaseStrategy.class)
    record Case(
            int n,
            double testSize,
            long randomState,
            @Nullable List<Integer> stratify,
            List<Integer> train,
            List<Integer> test) {

        Division division() {
            double share = 1 - testSize;
            return new Division(share, stratify == null ? Division.Order.SHUFFLED : Division.Order.STRATIFIED);
        }

        /** Samples that are their own places. */
        Dataset data() {
            double[][] columns = {IntStream.range(0, n).asDoubleStream().toArray()};
            if (stratify == null) {
                return Dataset.numbers(columns, new double[n]);
            }
            int classes = (int) stratify.stream().distinct().count();
            double[] labels = stratify.stream()
                    .mapToDouble(place -> Dataset.labelOf(place, classes))
                    .toArray();
            return Dataset.classes(List.of("x1"), ClassNumbers.names(classes), columns, labels);
        }

        @Override
        public String toString() {
            return n + " by " + testSize + " from " + randomState + (stratify == null ? "" : ", stratified");
        }
    }

    private record Cases(String source, List<Case> cases) {}

    static Stream<Case> cases() throws IOException {
        try (InputStream json = Objects.requireNonNull(SplitTest.class.getResourceAsStream("split.json"))) {
            return JsonMapper.shared().readValue(json, Cases.class).cases().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRowsAreThoseOfScikitLearnInItsOrder(Case expected) {
        Split split = Split.of(expected.data(), expected.division(), expected.randomState());
        assertThat(places(split.train())).isEqualTo(expected.train());
        assertThat(places(split.test())).isEqualTo(expected.test());
    }

    private static List<Integer> places(Dataset part) {
        return Arrays.stream(part.column(0)).mapToObj(each -> (int) each).toList();
    }

    @Test
    void sharesAreMeantAsTheyAreWritten() {
        assertThat(Division.shuffled(0.67).testCount(40)).isEqualTo(14);
        assertThat(Division.shuffled(0.7).testCount(10)).isEqualTo(3);
        assertThat(Division.shuffled(0.57).testCount(100)).isEqualTo(43);
        assertThat(Division.shuffled(0.8).trainCount(200)).isEqualTo(160);
    }

    @Test
    void inOrderTheLastOnesJudge() {
        Dataset data = Dataset.numbers(new double[][] {{0, 1, 2, 3, 4}}, new double[5]);
        Split split = Split.of(data, new Division(0.6, Division.Order.IN_ORDER), 7);
        assertThat(places(split.train())).containsExactly(0, 1, 2);
        assertThat(places(split.test())).containsExactly(3, 4);
    }

    @Test
    void aClassOfOneSampleCannotBeInBothParts() {
        Dataset data = Dataset.classes(new double[][] {{0, 1, 2, 3}}, new double[] {1, -1, -1, -1});
        assertThatThrownBy(() -> Split.of(data, new Division(0.5, Division.Order.STRATIFIED), 7))
                .isInstanceOf(DivisionException.class)
                .hasMessage("the class 1 has only one sample, which cannot be in both parts: give it another one, leave"
                        + " it out, or divide without stratify");
    }

    @Test
    void aPartOfFewerSamplesThanClassesIsRefusedAsScikitLearnDoes() {
        Dataset data = DatasetSpec.of(Generator.IRIS).generate();
        Dataset few = data.select(0, 1, 2, 50, 51, 52, 100, 101, 102);
        assertThatThrownBy(() -> Split.of(few, new Division(0.8, Division.Order.STRATIFIED), 7))
                .hasMessage(
                        "2 test samples cannot have one of each of 3 classes: leave a larger share to the test, take"
                                + " more samples, or divide without stratify");
        assertThatThrownBy(() -> Split.of(few, new Division(0.25, Division.Order.STRATIFIED), 7))
                .hasMessage(
                        "2 samples to learn from cannot have one of each of 3 classes: learn from a larger share, take"
                                + " more samples, or divide without stratify");
        assertThat(Split.of(few, new Division(2 / 3.0, Division.Order.STRATIFIED), 7)
                        .test()
                        .classes())
                .contains(0, 1, 2);
    }
}
