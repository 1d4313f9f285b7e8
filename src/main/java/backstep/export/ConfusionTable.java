package backstep.export;

import backstep.data.CsvWriter;
import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.stats.Confusion;
import backstep.nn.train.Evaluation;
import backstep.nn.train.Snapshot;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which class was taken for which, as comma-separated values: for each set (train and test) a line for each class that
 * samples are of, and a column for each that they were taken for.
 */
public final class ConfusionTable {

    private ConfusionTable() {}

    /** A header, then both sets; empty for regression. */
    public static Optional<String> of(Snapshot snapshot) {
        Dataset train = snapshot.spec().data().train();
        if (train.task() == Task.REGRESSION) {
            return Optional.empty();
        }
        Stream<String> taken = train.classNames().stream().map(each -> "taken for " + each);
        String header = CsvWriter.line(Stream.concat(Stream.of("set", "class"), taken));
        Stream<String> lines = Stream.concat(
                lines("train", train, snapshot.train()),
                lines("test", snapshot.spec().data().test(), snapshot.test()));
        return Optional.of(Stream.concat(Stream.of(header), lines).collect(Collectors.joining()));
    }

    private static Stream<String> lines(String set, Dataset data, Evaluation evaluation) {
        if (data.size() == 0) {
            return Stream.empty();
        }
        Confusion confusion = Confusion.of(evaluation.classes(), data);
        return IntStream.range(0, confusion.classes())
                .mapToObj(is -> CsvWriter.line(Stream.concat(
                        Stream.of(set, data.classNames().get(is)),
                        confusion.counts().get(is).stream().map(String::valueOf))));
    }
}
