package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Generator;
import backstep.data.Scaling;
import backstep.data.Split;
import backstep.document.Document;
import backstep.document.DocumentException;
import backstep.document.DocumentJson;
import backstep.document.NetworkSpec;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleSourceTest {
    private static final Dataset ROWS =
            DatasetSpec.of(Generator.BLOBS).withSamples(40).generate();
    private static final Division THIRD = new Division(0.67, Division.Order.STRATIFIED);

    @Test
    void samplesAreDividedAnewAsIfForTheFirstTime() {
        SampleSource.Own own = SampleSource.Own.divided("rows", ROWS, Division.shuffled(0.8), 42);
        assertThat(own.all()).isEqualTo(ROWS);
        assertThat(own.divided(THIRD, 7)).isEqualTo(SampleSource.Own.divided("rows", ROWS, THIRD, 7));
        assertThat(own.divided(THIRD, 7).split()).isEqualTo(Split.of(ROWS, THIRD, 7));
        assertThat(own.divided(1, 7).split().train()).isEqualTo(ROWS);
    }

    @Test
    void anotherOrderKeepsTheSizesOfBothParts() {
        for (int train = 4; train < 40; train++) {
            SampleSource.Own own = SampleSource.Own.divided("rows", ROWS, Division.shuffled(train / 40.0), 42);
            SampleSource.Own ordered = own.ordered(Division.Order.IN_ORDER, 42);
            assertThat(ordered.trainCount()).isEqualTo(own.trainCount());
            assertThat(ordered.order()).isEqualTo(Division.Order.IN_ORDER);
            assertThat(ordered.all()).isEqualTo(ROWS);
        }
        SampleSource.Own all = SampleSource.Own.divided("rows", ROWS, Division.NONE, 42);
        assertThat(all.ordered(Division.Order.STRATIFIED, 42).split().test().size())
                .isZero();
        assertThat(all.ordered(Division.Order.STRATIFIED, 42).divided(0.67, 7))
                .isEqualTo(SampleSource.Own.divided("rows", ROWS, THIRD, 7));
    }

    @Test
    void whatWasDoneToInputsStaysWithThemInADocument() throws DocumentException {
        SampleSource.Own own = SampleSource.Own.divided("rows", ROWS, THIRD, 42);
        SampleSource.Own scaled =
                own.scaledBy(Scaling.of(Scaling.Kind.MIN_MAX, own.split().train()));
        assertThat(scaled.divided(0.5, 1).scaling()).isEqualTo(scaled.scaling());
        Document document =
                Document.EMPTY.withNetwork(NetworkSpec.of(Experiment.first().withSamples(scaled)));
        assertThat(DocumentJson.read(DocumentJson.text(document))).isEqualTo(document);
    }

    @Test
    void placesAndScalingOfOtherSamplesAreRefused() {
        Split split = Split.of(ROWS, 0.5, 1);
        Scaling one = new Scaling(Scaling.Kind.STANDARDISE, List.of(0.0), List.of(1.0));
        assertThatThrownBy(() -> new SampleSource.Own("rows", split, Optional.of(one)))
                .hasMessageStartingWith("every input needs a number");
        assertThatThrownBy(() -> new SampleSource.Own("rows", split, Optional.empty(), List.of(0, 0)))
                .hasMessage("every sample needs one place of its own among all, counted from 0");
    }

    @Test
    void fixedRowsAreCountedAsTheyAre() {
        SampleSource iris = new SampleSource.Named(
                DatasetSpec.of(Generator.IRIS).withSamples(20).withTrainShare(0.8));
        assertThat(iris.trainCount())
                .isEqualTo(120)
                .isEqualTo(iris.split().train().size());
    }
}
