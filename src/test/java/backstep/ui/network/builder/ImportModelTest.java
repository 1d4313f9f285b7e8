package backstep.ui.network.builder;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.CsvException.Remedy;
import backstep.data.CsvReader;
import backstep.data.CsvSamples;
import backstep.data.Dataset;
import backstep.data.FoundClass;
import backstep.data.Scaling;
import backstep.data.Task;
import backstep.nn.train.SampleSource;
import backstep.ui.task.QueuedWorkers;
import backstep.ui.task.Tasks;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is chosen about a file. Workers and the window's thread are queues that the test empties. */
class ImportModelTest {

    private static final String FLOWERS = "length,kind\n1,setosa\n5,versicolor\n6,virginica\n2,setosa\n";

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(new QueuedWorkers(work), window::add);

    private void settle() {
        while (!work.isEmpty() || !window.isEmpty()) {
            QueuedWorkers.drain(work);
            QueuedWorkers.drain(window);
        }
    }

    private ImportModel model(String text) throws Exception {
        return model(text, StandardCharsets.UTF_8);
    }

    private ImportModel model(String text, Charset encoding) throws Exception {
        CsvReader reader = CsvReader.open(new ByteArrayInputStream(text.getBytes(encoding)));
        ImportModel model = new ImportModel(new CsvFile(Path.of("mine.csv"), reader), tasks);
        settle();
        return model;
    }

    private static CsvSamples samples(ImportModel model) {
        return model.samplesProperty().get().orElseThrow();
    }

    private SampleSource.Own outcome(ImportModel model) {
        model.divide();
        settle();
        return model.outcomeProperty().get().orElseThrow();
    }

    @Test
    void labelsChangePlacesAndKeepThemWhateverElseIsChosen() throws Exception {
        ImportModel model = model(FLOWERS);
        assertThat(samples(model).data().labels()).containsExactly(0, 1, 2, 0);
        model.exchange(0, 2);
        model.skipMissingProperty().set(true);
        settle();
        assertThat(samples(model).classes())
                .extracting(FoundClass::name)
                .containsExactly("virginica", "versicolor", "setosa");
        Dataset all = outcome(model).all();
        assertThat(all.classNames()).containsExactly("virginica", "versicolor", "setosa");
        assertThat(all.labels()).containsExactly(2, 1, 0, 2);
    }

    @Test
    void eitherOfTwoLabelsCanBeThePositiveOne() throws Exception {
        ImportModel model = model("a,label\n1,no\n2,yes\n");
        assertThat(samples(model).data().labels()).containsExactly(-1, 1);
        model.exchange(1, 0);
        assertThat(samples(model).data().labels()).containsExactly(1, -1);
        assertThat(samples(model).data().classNames()).containsExactly("yes", "no");
    }

    @Test
    void scalingIsKeptWithTheSamplesAndSaidAtTheAxes() throws Exception {
        ImportModel model = model("a,b,label\n1,200,no\n3,400,yes\n5,900,no\n");
        model.trainShareProperty().set(1);
        model.scalingProperty().set(Optional.of(Scaling.Kind.MIN_MAX));
        SampleSource.Own own = outcome(model);
        assertThat(own.name()).isEqualTo("mine.csv");
        assertThat(own.all().column(0)).containsExactly(0, 0.5, 1);
        assertThat(own.scaling().orElseThrow().offsets()).containsExactly(1.0, 200.0);
        assertThat(own.split().train().inputNames()).containsExactly("a", "b");
        assertThat(own.split().train().axisNames()).containsExactly("a (0 to 1)", "b (0 to 1)");
        model.scalingProperty().set(Optional.of(Scaling.Kind.STANDARDISE));
        assertThat(outcome(model).split().train().axisNames()).containsExactly("a (standardised)", "b (standardised)");
        model.scalingProperty().set(Optional.empty());
        assertThat(outcome(model).split().train().axisNames()).containsExactly("a", "b");
    }

    @Test
    void ofALargeFileASampleCanBeTaken() throws Exception {
        String rows = IntStream.range(0, 6000)
                .mapToObj(row -> row * 0.5 + "," + row % 2)
                .collect(Collectors.joining("\n", "x,label\n", "\n"));
        ImportModel model = model(rows);
        model.sampleProperty().set(100);
        assertThat(outcome(model).all().size()).isEqualTo(100);
        assertThat(outcome(model).trainCount()).isEqualTo(80);
        model.sampleProperty().set(0);
        assertThat(outcome(model).all().size()).isEqualTo(6000);
    }

    @Test
    void ofManyColumnsTheFirstOnesAreInputsAfterAWord() throws Exception {
        String names = IntStream.range(0, 12).mapToObj(each -> "c" + each).collect(Collectors.joining(","));
        String row = "1,".repeat(12);
        ImportModel model = model(names + ",label\n" + row + "u\n" + row + "v\n");
        assertThat(model.problemProperty().get()).startsWith("the file has 12 inputs, more than the 8");
        assertThat(model.remedyProperty().get()).isEqualTo(Remedy.INPUTS);
        model.take(List.of(0, 1, 2, 3, 4, 5, 6, 11));
        settle();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(samples(model).data().inputs()).isEqualTo(8);
        model.take(List.of());
        settle();
        assertThat(model.problemProperty().get()).startsWith("there are no inputs");
    }

    @Test
    void whatIsMissingIsNamedByItsLinesAndLeftOutAfterAWord() throws Exception {
        ImportModel model = model("a,b,label\n1,,u\n2,3,v\nNA,5,u\n4,4,u\n");
        assertThat(model.problemProperty().get())
                .isEqualTo("line 2, column 2 (b): the field is empty or says that its figure is not known; 2 of 4"
                        + " samples lack an input, in the lines 2, 4: fill them in, or remove the lines, or leave"
                        + " such samples out above");
        assertThat(model.remedyProperty().get()).isEqualTo(Remedy.SKIP_MISSING);
        model.skipMissingProperty().set(true);
        settle();
        assertThat(model.remedyProperty().get()).isEqualTo(Remedy.NONE);
        assertThat(samples(model).skipped()).isEqualTo(2);
    }

    @Test
    void threeNumbersAreAskedAbout() throws Exception {
        ImportModel model = model("a,label\n1,0\n2,1\n3,2\n");
        assertThat(model.remedyProperty().get()).isEqualTo(Remedy.TASK);
        model.taskProperty().set(Optional.of(Task.CLASSIFICATION));
        settle();
        assertThat(samples(model).classes()).hasSize(3);
    }

    @Test
    void oneClassIsAnsweredWithTheWayOn() throws Exception {
        ImportModel model = model("a,b,label\n1,2,u\n2,5,u\n");
        assertThat(model.problemProperty().get())
                .startsWith("all labels (label) are u")
                .endsWith("as label");
    }
}
