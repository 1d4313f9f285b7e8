package backstep.export;

import backstep.data.CsvWriter;
import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.Goal;
import backstep.nn.train.Evaluation;
import backstep.nn.train.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a network says of each sample, as comma-separated values: the set (train or test) and the sample's number in it,
 * its inputs and its label, each output, the probability of each class where outputs mean one, the class that is meant,
 * whether that is right, and what the sample adds to the loss before the mean is taken. Numbers are in full.
 */
public final class PredictionTable {

    private final List<String> classes;
    private final Goal goal;

    private PredictionTable(Snapshot snapshot) {
        classes = snapshot.spec().data().train().classNames();
        goal = snapshot.spec().goal();
    }

    /** A header, then the samples that are learned from, then the others. */
    public static String of(Snapshot snapshot) {
        PredictionTable table = new PredictionTable(snapshot);
        Dataset train = snapshot.spec().data().train();
        Stream<String> samples = Stream.concat(
                table.lines("train", train, snapshot.train()),
                table.lines("test", snapshot.spec().data().test(), snapshot.test()));
        return Stream.concat(Stream.of(table.header(train)), samples).collect(Collectors.joining());
    }

    private String header(Dataset data) {
        return CsvWriter.line(Stream.of(
                        Stream.of("set", "sample"),
                        data.inputNames().stream(),
                        Stream.of("label"),
                        outputNames(),
                        hasChances() ? classes.stream().map(each -> "probability " + each) : Stream.<String>empty(),
                        isOfClasses(data) ? Stream.of("class", "right") : Stream.<String>empty(),
                        Stream.of("loss"))
                .flatMap(each -> each));
    }

    private Stream<String> outputNames() {
        return goal.outputs() == 1 ? Stream.of("output") : classes.stream().map(each -> "output " + each);
    }

    private boolean hasChances() {
        return !classes.isEmpty() && goal.chances(new double[goal.outputs()]).length > 0;
    }

    private static boolean isOfClasses(Dataset data) {
        return data.task() == Task.CLASSIFICATION;
    }

    private Stream<String> lines(String set, Dataset data, Evaluation evaluation) {
        return IntStream.range(0, data.size()).mapToObj(sample -> line(set, sample, data, evaluation));
    }

    private String line(String set, int sample, Dataset data, Evaluation evaluation) {
        double[] outputs = evaluation.outputsOf(sample);
        String loss = Double.toString(goal.error(outputs, data.label(sample)));
        return CsvWriter.line(Stream.of(
                        Stream.of(set, Integer.toString(sample + 1)),
                        figures(data.row(sample)),
                        Stream.of(CsvWriter.label(data, sample)),
                        figures(outputs),
                        hasChances() ? figures(goal.chances(outputs)) : Stream.<String>empty(),
                        isOfClasses(data) ? verdict(data, sample, evaluation) : Stream.<String>empty(),
                        Stream.of(loss))
                .flatMap(each -> each));
    }

    private Stream<String> verdict(Dataset data, int sample, Evaluation evaluation) {
        int meant = evaluation.classes()[sample];
        return Stream.of(classes.get(meant), Boolean.toString(meant == data.classOf(sample)));
    }

    private static Stream<String> figures(double... figures) {
        return Arrays.stream(figures).mapToObj(Double::toString);
    }
}
