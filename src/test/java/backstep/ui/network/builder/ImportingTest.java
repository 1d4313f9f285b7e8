package backstep.ui.network.builder;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Scaling;
import backstep.data.Task;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest extends BuilderWindow {

    private static final String FLOWERS = """
        length;width;kind
        1.4;0.2;setosa
        4.7;1.4;versicolor
        1.3;0.3;setosa
        4.5;1.5;versicolor
        1.5;0.2;setosa
        """;

    @TempDir
    Path folder;

    private Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SampleSource.Own own() {
        return (SampleSource.Own) experiment().samples();
    }

    private static boolean isAsking() {
        return openWindows().size() > 1;
    }

    private void importing(String content) {
        openFrom = Optional.of(file("flowers.csv", content));
        fire("import-csv");
        await(ImportingTest::isAsking);
        settle();
    }

    private void finish() {
        await(() -> !find("import-done", Button.class).isDisabled());
        fire("import-done");
        await(() -> experiment().samples() instanceof SampleSource.Own);
        settleNetwork();
    }

    @Test
    void aFileIsShownBeforeItCounts() {
        Experiment before = experiment();
        importing(FLOWERS);
        TableView<?> preview = find("import-preview", TableView.class);
        assertThat(preview.getItems()).hasSize(5);
        assertThat(preview.getColumns())
                .extracting(
                        column -> text("import-label-" + preview.getColumns().indexOf(column)))
                .containsExactly("length", "width", "kind");
        await(() -> !said("import-meaning").isEmpty());
        assertThat(said("import-meaning")).isEqualTo("Two classes: setosa becomes −1, versicolor becomes +1.");
        assertThat(experiment()).isEqualTo(before);
        keys(KeyCode.ESCAPE);
        assertThat(call(ImportingTest::isAsking)).isFalse();
        assertThat(experiment()).isEqualTo(before);
    }

    @Test
    void afterASigmoidClassesAreSaidAsTheyWillBeLearned() {
        pick("output-activation", Activation.SIGMOID);
        importing(FLOWERS);
        await(() -> !said("import-meaning").isEmpty());
        assertThat(said("import-meaning")).isEqualTo("Two classes: setosa becomes 0, versicolor becomes 1.");
        keys(KeyCode.ESCAPE);
        pick("loss", Loss.HINGE);
        importing(FLOWERS);
        await(() -> !said("import-meaning").isEmpty());
        assertThat(said("import-meaning"))
                .as("the hinge compares signs")
                .isEqualTo("Two classes: setosa becomes −1, versicolor becomes +1.");
    }

    @Test
    void twoNamesBecomeTwoClasses() {
        importing(FLOWERS);
        enter("import-share-field", "60");
        finish();
        assertThat(own().name()).isEqualTo("flowers.csv");
        assertThat(own().task()).isEqualTo(Task.CLASSIFICATION);
        assertThat(own().split().train().classNames()).containsExactly("setosa", "versicolor");
        assertThat(own().split().train().size()).isEqualTo(3);
        assertThat(own().all().size()).isEqualTo(5);
        assertThat(find("data-own", ToggleButton.class).isSelected()).isTrue();
        assertThat(text("data-own")).isEqualTo("flowers.csv");
        assertThat(isShown("samples")).isFalse();
        assertThat(trainingFrame().snapshot().spec().data()).isEqualTo(own().split());
    }

    @Test
    void anotherColumnCanBeTheLabel() {
        pick("loss", Loss.HINGE);
        importing("a,b,c,d\n1,2,3.5,1\n2,3,4.5,-1\n3,5,6.5,1\n4,1,0,-1\n");
        pick("label-column", 2);
        await(() -> !said("import-meaning").isEmpty());
        assertThat(said("import-meaning"))
                .isEqualTo("Numbers from 0 to 6.5: regression. They are 4 different ones, and so taken as measured; say"
                        + " above if they are classes.");
        enter("import-share-field", "100");
        finish();
        assertThat(own().split().train().inputNames()).containsExactly("a", "b", "d");
        assertThat(own().split().train().labels()).containsExactly(3.5, 4.5, 6.5, 0);
        assertThat(training().loss()).isEqualTo(Loss.MSE);
        assertThat(written("mlp")).isEqualTo("MLP(3, [8, 8, 1])");
    }

    @Test
    void eachColumnIsAnInputOrLeftOut() {
        importing("id,a,b,word,kind\n1,2,3,p,u\n2,4,1,q,v\n3,5,9,r,u\n");
        await(() -> !said("import-meaning").isEmpty());
        assertThat(said("import-meaning")).endsWith("Left out: word, which has words and no numbers.");
        assertThat(isInput(3)).isFalse();
        fire("import-input-3");
        await(() -> !said("import-problem").isEmpty());
        assertThat(said("import-problem"))
                .isEqualTo("line 2, column 4 (word): \"p\" is not a number: mend it, or leave this column out, by the"
                        + " boxes above");
        assertThat(isInput(0)).isFalse();
        assertThat(find("import-input-4", CheckBox.class).isDisabled()).isTrue();
        fire("import-input-3");
        fire("import-input-0");
        await(() -> !said("import-meaning").isEmpty());
        pick("label-column", 2);
        assertThat(isInput(2)).isFalse();
        pick("label-column", 4);
        finish();
        assertThat(own().all().inputNames()).containsExactly("id", "a");
    }

    private boolean isInput(int column) {
        return find("import-input-" + column, CheckBox.class).isSelected();
    }

    @Test
    void whatIsSetUpIsUndoneInTheOrderOfDoing() {
        List<Experiment> states = new ArrayList<>(List.of(experiment()));
        List<Runnable> deeds = List.of(
                () -> enter("learning-rate-field", "0.2"),
                () -> press("data-circles"),
                () -> enter("factor-field", "0.3"),
                () -> pick("loss", Loss.BCE),
                () -> enter("data-seed", "7"),
                () -> enter("network-seed", "9"),
                () -> {
                    importing(FLOWERS);
                    finish();
                },
                () -> pick("loss", Loss.HINGE));
        deeds.forEach(deed -> {
            deed.run();
            settleNetwork();
            states.add(experiment());
        });
        assertThat(states).doesNotHaveDuplicates();
        for (int state = states.size() - 2; state >= 0; state--) {
            run(window().acts()::undo);
            settleNetwork();
            assertThat(experiment()).isEqualTo(states.get(state));
        }
        for (Experiment state : states.subList(1, states.size())) {
            run(window().acts()::redo);
            settleNetwork();
            assertThat(experiment()).isEqualTo(state);
        }
    }

    @Test
    void inputsAreStandardisedOnRequest() {
        importing("a,b,kind\n1,20000,u\n3,40000,v\n1,20000,u\n3,40000,v\n");
        await(() -> said("import-meaning").endsWith("standardise them above."));
        pick("import-scaling", Optional.of(Scaling.Kind.STANDARDISE));
        assertThat(said("import-meaning")).isEqualTo("Two classes: u becomes −1, v becomes +1.");
        enter("import-share-field", "100");
        finish();
        assertThat(own().name()).isEqualTo("flowers.csv");
        assertThat(own().all().column(0)).containsExactlyInAnyOrder(-1, 1, -1, 1);
        assertThat(own().all().column(1)).containsExactly(own().all().column(0));
    }

    @Test
    void aClickOnAHeadMakesItsColumnTheLabel() {
        importing("a,b,c,d\n1,2,3.5,1\n2,3,4.5,-1\n3,5,6.5,1\n4,1,0,-1\n");
        click("import-label-2");
        await(() -> said("import-meaning").startsWith("Numbers from 0 to 6.5"));
        assertThat(this.<Integer>combo("label-column").getValue()).isEqualTo(2);
        assertThat(isShown("import-input-2")).isFalse();
        assertThat(isShown("import-input-3")).isTrue();
        click("import-input-3");
        await(() -> !find("import-done", Button.class).isDisabled());
        finish();
        assertThat(own().all().inputNames()).containsExactly("a", "b");
    }

    @Test
    void aClassIsGivenToEachLabel() {
        importing(FLOWERS);
        await(() -> !said("import-meaning").isEmpty());
        pick("import-class-0", 1);
        assertThat(said("import-meaning")).isEqualTo("Two classes: versicolor becomes −1, setosa becomes +1.");
        finish();
        assertThat(own().all().classNames()).containsExactly("versicolor", "setosa");
    }

    @Test
    void whatHelpsIsOneClickAway() {
        importing("a,b,label\n1,,10\n2,3,20\n3,5,10\n4,1,20\n");
        await(() -> !said("import-problem").isEmpty());
        click("remedy-skip");
        await(() -> said("import-problem").contains("can be two classes or measured"));
        click("remedy-classes");
        await(() -> said("import-meaning").startsWith("Two classes: 10 becomes −1"));
        assertThat(this.<Optional<Task>>combo("import-task").getValue()).contains(Task.CLASSIFICATION);
    }

    @Test
    void aFieldThatIsNoNumberIsNamedWithRowAndColumnAndNothingChanges() {
        Experiment before = experiment();
        importing("x1,x2,label\n1,2,1\n3,oops,-1\n");
        await(() -> !said("import-problem").isEmpty());
        assertThat(said("import-problem")).startsWith("line 3, column 2 (x2): \"oops\" is not a number");
        assertThat(find("import-done", Button.class).isDisabled()).isTrue();
        pick("label-column", 1);
        await(() -> !said("import-meaning").isEmpty());
        assertThat(said("import-problem")).isEmpty();
        fire("import-cancel");
        assertThat(experiment()).isEqualTo(before);
    }

    @Test
    void whatWasFoundOutIsSaid() {
        importing(",x1,x2,label\n0,1,2,Yes\n1,2,3,no\n2,3,5,yes\n3,1,1,Yes\n");
        await(() -> !said("import-meaning").isEmpty());
        assertThat(said("import-meaning"))
                .isEqualTo(
                        "Two classes: no becomes −1, Yes (also written \"yes\") becomes +1. Left out: column 1, which"
                                + " only counts or names the samples.");
        finish();
        assertThat(own().split().train().inputNames()).containsExactly("x1", "x2");
    }

    @Test
    void labelsThatCanBeMeantInTwoWaysAreAskedAbout() {
        importing("a,b,label\n1,2,10\n2,3,20\n3,5,10\n4,1,20\n");
        await(() -> !said("import-problem").isEmpty());
        assertThat(said("import-problem"))
                .isEqualTo(
                        "the label (label) has the numbers 10, 20, which can be two classes or measured: choose above"
                                + " what they are");
        assertThat(find("import-done", Button.class).isDisabled()).isTrue();
        pick("import-task", Optional.of(Task.REGRESSION));
        await(() -> !said("import-meaning").isEmpty());
        assertThat(said("import-meaning")).isEqualTo("Numbers from 10 to 20: regression.");
        pick("import-task", Optional.of(Task.CLASSIFICATION));
        await(() -> said("import-meaning").startsWith("Two classes: 10 becomes −1, 20"));
    }

    @Test
    void ofThreeNumbersItIsAskedWhatTheyAre() {
        importing("a,b,label\n1,2,0\n2,3,1\n3,5,2\n");
        await(() -> !said("import-problem").isEmpty());
        assertThat(said("import-problem"))
                .startsWith("the label (label) has the 3 numbers 0, 1, 2")
                .endsWith(", which can be classes or measured: choose above what they are");
        assertThat(said("import-meaning")).isEmpty();
        pick("import-task", Optional.of(Task.CLASSIFICATION));
        await(() -> said("import-meaning").equals("3 classes, each with an output of its own: 0, 1, 2."));
        finish();
        assertThat(experiment().layers().getLast().neurons()).isEqualTo(3);
    }

    @Test
    void samplesWithoutALabelAreLeftOutOnRequest() {
        importing("a,b,label\n1,2,u\n2,3,\n3,5,v\n4,4,?\n");
        await(() -> !said("import-problem").isEmpty());
        assertThat(said("import-problem")).contains("in the lines 3, 5").endsWith(", or leave such samples out above");
        fire("import-skip");
        await(() -> !said("import-meaning").isEmpty());
        assertThat(said("import-meaning"))
                .isEqualTo("Two classes: u becomes −1, v becomes +1. Left out: 2 samples with a missing figure.");
        finish();
        assertThat(own().all().size()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoTableIsRefusedAtOnce() {
        Experiment before = experiment();
        openFrom = Optional.of(file("ragged.csv", "1,2,1\n3,4\n"));
        fire("import-csv");
        await(() -> problem().isPresent());
        assertThat(problem())
                .contains("ragged.csv: line 2 has 2 fields, but the first line has 3: give every line the same number");
        assertThat(call(ImportingTest::isAsking)).isFalse();
        assertThat(experiment()).isEqualTo(before);
    }

    @Test
    void aDroppedFileIsShownAsAnyOther() {
        Path dropped = file("moons.tsv", "0.5\t1\t-1\n1\t2\t1\n");
        run(() -> window().document().deeds().drop(List.of(dropped)));
        await(ImportingTest::isAsking);
        finish();
        assertThat(own().name()).isEqualTo("moons.tsv");
        assertThat(own().split().train().size() + own().split().test().size()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        run(() -> window().network().builder().importFile(folder.resolve("gone.csv")));
        await(() -> problem().isPresent());
        assertThat(problem()).contains("gone.csv is not there any more: check the name and the folder");
        Path picture = Files.write(
                folder.resolve("picture.png"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13});
        run(() -> window().network().builder().importFile(picture));
        await(() -> problem()
                .orElse("")
                .startsWith("picture.png: line 3: there is a character of number 0, as in files that are no text"));
    }

    @Test
    void onesOwnSamplesAreOneClickAway() {
        importing(FLOWERS);
        finish();
        SampleSource mine = experiment().samples();
        press("data-circles");
        press("data-own");
        assertThat(experiment().samples()).isEqualTo(mine);
    }

    @Test
    void manyRowsAreDividedAnew() {
        String rows = IntStream.range(0, 100_000)
                .mapToObj(i -> i * 1e-5 + "," + i % 7 + "," + (i % 2 == 0 ? "even" : "odd"))
                .collect(Collectors.joining("\n"));
        importing(rows);
        finish();
        assertThat(own().trainCount()).isEqualTo(80_000);
        enter("train-share-field", "10");
        await(() -> own().trainCount() == 10_000);
        settleNetwork();
        assertThat(trainingFrame().snapshot().spec().data().test().size()).isEqualTo(90_000);
        assertThat(written("samples-field")).isEqualTo("200");
    }
}
