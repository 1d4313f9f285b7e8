package backstep.ui.network.builder;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Feature;
import backstep.data.Generator;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.ui.theme.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataSectionTest extends BuilderWindow {

    private ToggleButton tile(Generator generator) {
        return find("data-" + generator.id(), ToggleButton.class);
    }

    @ParameterizedTest
    @EnumSource
    void eachDataSetHasAPictureAndIsTakenByAClick(Generator generator) {
        await(() -> tile(generator).getGraphic() instanceof Canvas);
        click("data-" + generator.id());
        settleNetwork();
        assertThat(data().generator()).isEqualTo(generator);
        assertThat(Generator.values())
                .filteredOn(each -> tile(each).isSelected())
                .containsExactly(generator);
        assertThat(trainingFrame().snapshot().spec().data().train().inputs()).isEqualTo(generator.inputs());
        assertThat(problem()).isEmpty();
    }

    @Test
    void picturesAreDrawnAnewForAnotherTheme() {
        await(() -> tile(Generator.MOONS).getGraphic() != null);
        Node before = tile(Generator.MOONS).getGraphic();
        run(() -> window().appearance().themeProperty().set(Theme.DARK));
        await(() -> !before.equals(tile(Generator.MOONS).getGraphic()));
    }

    @Test
    void theChosenDataSetStaysChosenIfItIsClickedAgain() {
        click("data-moons");
        assertThat(tile(Generator.MOONS).isSelected()).isTrue();
        assertThat(data()).isEqualTo(DatasetSpec.of(Generator.MOONS).withDivision(Division.USUAL));
    }

    @Test
    void numbersGetAnOutputAndALossThatCanSayThem() {
        pick("loss", Loss.HINGE);
        click("data-quadratic");
        settleNetwork();
        assertThat(training().loss()).isEqualTo(Loss.MSE);
        assertThat(experiment().layers().getLast().activation()).isEqualTo(Activation.LINEAR);
        assertThat(isShown("feature-x1")).isFalse();
    }

    @Test
    void theFourRowsOfferNothingThatWouldHaveNoEffect() {
        click("data-toy");
        settleNetwork();
        assertThat(isShown("samples")).isFalse();
        assertThat(isShown("noise")).isFalse();
        assertThat(isShown("data-seed")).isFalse();
        assertThat(isShown("fixed-rows")).isTrue();
        enter("train-share-field", "75");
        assertThat(isShown("data-seed")).isTrue();
        assertThat(trainingFrame().snapshot().spec().data().test().size()).isEqualTo(1);
    }

    @Test
    void slidersAndFieldsChangeTheSamples() {
        slide("samples", 1);
        assertThat(data().samples()).isEqualTo(DatasetSpec.MOST);
        assertThat(written("samples-field")).isEqualTo("5,000");
        enter("samples-field", "100");
        enter("noise-field", "0.1");
        enter("data-seed", "1337");
        enter("train-share-field", "80");
        assertThat(data()).isEqualTo(new DatasetSpec(Generator.MOONS, 100, 0.1, 1337, 0.8));
        assertThat(trainingFrame().snapshot().spec().data().train().size()).isEqualTo(80);
        assertThat(place("noise")).isEqualTo(0.2);
    }

    @Test
    void keysOnAFieldChangeTheSecondDigit() {
        enter("samples-field", "200");
        keys(KeyCode.UP);
        settleNetwork();
        assertThat(data().samples()).isEqualTo(210);
        assertThat(written("samples-field")).isEqualTo("210");
    }

    @Test
    void tooManySamplesAreRefusedAndNothingChanges() {
        enter("samples-field", "9999");
        assertThat(find("samples-field", Node.class).getAccessibleHelp())
                .isEqualTo("write a whole number from 4 to 5000");
        assertThat(data().samples()).isEqualTo(200);
        enter("samples-field", "20.5");
        assertThat(data().samples()).isEqualTo(200);
        assertThat(written("samples-field")).isEqualTo("20.5");
        enter("samples-field", "20");
        assertThat(data().samples()).isEqualTo(20);
    }

    @Test
    void samplesThatCannotBeDividedByClassAreRefusedBesideTheChoiceAndNothingChanges() {
        enter("samples-field", "20");
        pick("division", Division.Order.STRATIFIED);
        settleNetwork();
        DatasetSpec before = data();
        assertThat(before.division()).isEqualTo(new Division(0.8, Division.Order.STRATIFIED));
        assertThat(isShown("division-problem")).isFalse();
        enter("train-share-field", "95");
        assertThat(said("division-problem"))
                .isEqualTo("1 test samples cannot have one of each of 2 classes: leave a larger share to the test, take"
                        + " more samples, or divide without stratify");
        assertThat(isShown("division-problem")).isTrue();
        assertThat(data()).isEqualTo(before);
        assertThat(written("train-share-field")).isEqualTo("80");
        enter("samples-field", "4");
        assertThat(isShown("division-problem")).isTrue();
        assertThat(written("samples-field")).isEqualTo("20");
        pick("division", Division.Order.SHUFFLED);
        settleNetwork();
        assertThat(isShown("division-problem")).isFalse();
        enter("samples-field", "4");
        pick("division", Division.Order.STRATIFIED);
        settleNetwork();
        assertThat(isShown("division-problem")).isTrue();
        assertThat(this.<Division.Order>combo("division").getValue()).isEqualTo(Division.Order.SHUFFLED);
        assertThat(data().division()).isEqualTo(Division.USUAL);
    }

    @Test
    void onesOwnSamplesThatCannotBeDividedByClassAreRefusedAndStayAsTheyAre() {
        Dataset lonely = Dataset.classes(
                List.of("x1", "x2"),
                List.of("a", "b"),
                new double[][] {{0, 1, 2, 3, 4}, {4, 3, 2, 1, 0}},
                new double[] {1, -1, -1, -1, -1});
        SampleSource.Own own = SampleSource.Own.divided("mine.csv", lonely, Division.USUAL, 7);
        run(() -> network().open(Experiment.first().withSamples(own)));
        settleNetwork();
        pick("division", Division.Order.STRATIFIED);
        await(() -> isShown("division-problem"));
        assertThat(said("division-problem"))
                .isEqualTo(
                        "the class b has only one sample, which cannot be in both parts: give it another one, leave it"
                                + " out, or divide without stratify");
        assertThat(this.<Division.Order>combo("division").getValue()).isEqualTo(Division.Order.SHUFFLED);
        assertThat(experiment().samples()).isEqualTo(own);
    }

    @Test
    void theNextSeedDrawsOtherSamples() {
        press("data-seed-next");
        assertThat(data().seed()).isEqualTo(43);
        assertThat(written("data-seed")).isEqualTo("43");
    }

    @Test
    void theLargestSeedIsFollowedByTheFirst() {
        enter("data-seed", "4294967295");
        assertThat(data().seed()).isEqualTo(4_294_967_295L);
        press("data-seed-next");
        assertThat(data().seed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967296", "−1", "2.5"})
    void whatIsNoSeedIsRefusedAndNothingChanges(String text) {
        enter("data-seed", text);
        assertThat(problem()).contains("the seed must be a whole number from 0 to 4294967295, not " + text);
        assertThat(data().seed()).isEqualTo(42);
    }

    @Test
    void circlesHaveAFactorToChoose() {
        assertThat(isShown("factor")).isFalse();
        click("data-circles");
        settleNetwork();
        assertThat(isShown("factor")).isTrue();
        assertThat(data().factor()).isEqualTo(0.5);
        enter("factor-field", "0.8");
        assertThat(data().factor()).isEqualTo(0.8);
        enter("factor-field", "1");
        assertThat(problem().orElseThrow()).startsWith("the factor must lie from 0 to below 1, not 1");
        assertThat(data().factor()).isEqualTo(0.8);
    }

    @Test
    void aFifthOfTheSamplesJudgesUnlessToldOtherwise() {
        assertThat(trainingFrame().snapshot().spec().data().test().size()).isEqualTo(40);
        press("data-toy");
        assertThat(trainingFrame().snapshot().spec().data().test().size()).isZero();
        press("data-iris");
        assertThat(trainingFrame().snapshot().spec().data().test().size()).isEqualTo(30);
    }

    @Test
    void samplesAreDividedAsScikitLearnDividesThem() {
        press("data-iris");
        pick("division", Division.Order.STRATIFIED);
        settleNetwork();
        assertThat(trainingFrame().snapshot().spec().data()).isEqualTo(data().split());
        assertThat(data().division()).isEqualTo(new Division(0.8, Division.Order.STRATIFIED));
        press("data-sine");
        assertThat(data().division()).as("numbers have no classes").isEqualTo(Division.USUAL);
        enter("train-share-field", "100");
        assertThat(isShown("division")).isFalse();
    }

    @Test
    void asManyClassesAsAreWantedGetAnOutputEach() {
        press("data-spiral-arms");
        enter("classes-field", "5");
        assertThat(data().classes()).isEqualTo(5);
        assertThat(written("mlp")).isEqualTo("MLP(2, [8, 8, 5])");
        assertThat(said("output-meaning")).isEqualTo("5 outputs, one for each class.");
        enter("classes-field", "11");
        assertThat(data().classes()).isEqualTo(5);
        press("data-moons");
        assertThat(isShown("classes")).isFalse();
        assertThat(isShown("output-meaning")).isFalse();
        assertThat(written("mlp")).isEqualTo("MLP(2, [8, 8, 1])");
    }

    @Test
    void inputsCanBeAddedAndLeftOutButNotTheLast() {
        press("feature-sin-x1");
        press("feature-x2");
        assertThat(experiment().features()).containsExactly(Feature.X1, Feature.SIN_X1);
        press("feature-x1");
        press("feature-sin-x1");
        assertThat(experiment().features()).containsExactly(Feature.SIN_X1);
        assertThat(problem().orElseThrow()).startsWith("The network needs at least one input");
        assertThat(find("feature-sin-x1", ToggleButton.class).isSelected()).isTrue();
        assertThat(written("mlp")).isEqualTo("MLP(1, [8, 8, 1])");
    }

    @Test
    void undoIsSeenInEveryControl() {
        enter("samples-field", "300");
        run(window().acts()::undo);
        settleNetwork();
        run(() -> find("noise", Node.class).requestFocus());
        assertThat(written("samples-field")).isEqualTo("200");
        assertThat(data().samples()).isEqualTo(200);
        assertThat(call(() -> window().acts().redoableProperty().get())).isPresent();
    }

    @Test
    void aSectionFoldsAway() {
        press("section-data");
        assertThat(isShown("samples")).isFalse();
        assertThat(isShown("mlp")).isTrue();
        press("section-data");
        assertThat(isShown("samples")).isTrue();
    }
}
