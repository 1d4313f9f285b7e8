package backstep.export;

import backstep.data.CsvWriter;
import backstep.nn.train.LossHistory;
import backstep.nn.train.Measure;
import backstep.nn.train.Told;
import backstep.picture.chart.ChartRun;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The histories of runs as comma-separated values: a line for each point, with the epochs that it stands for and the
 * smallest and the largest figure among them. What was not measured is left empty; a loss that is no number is
 * {@code NaN}, an infinite one {@code Infinity}. The last line of a run is of the network as it is then.
 */
public final class LossTable {

    private LossTable() {}

    /** A header, then run after run. */
    public static String of(List<ChartRun> runs) {
        Stream<String> measures = Stream.of(Measure.values())
                .map(Measure::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name + "_min", name + "_max"));
        String header = CsvWriter.line(Stream.concat(Stream.of("run", "first_epoch", "last_epoch"), measures));
        return runs.stream()
                .flatMap(run -> Stream.concat(lines(run), now(run)))
                .collect(Collectors.joining("", header, ""));
    }

    /** A network that came to nothing has said all by its last loss. */
    private static Stream<String> now(ChartRun run) {
        if (run.snapshot().divergence().isPresent()) {
            return Stream.of();
        }
        Told told = run.snapshot().told();
        String epoch = Long.toString(told.epoch());
        Stream<String> figures = Stream.of(Measure.values())
                .map(measure -> figure(measure, told.figure(measure)))
                .flatMap(figure -> Stream.of(figure, figure));
        return Stream.of(CsvWriter.line(Stream.concat(Stream.of(run.name(), epoch, epoch), figures)));
    }

    private static Stream<String> lines(ChartRun run) {
        LossHistory history = run.snapshot().history();
        return IntStream.range(0, history.size()).mapToObj(point -> line(run.name(), history, point));
    }

    private static String line(String name, LossHistory history, int point) {
        long first = point * history.stride();
        long last = Math.min(first + history.stride(), history.epochs()) - 1;
        Stream<String> figures = Stream.of(Measure.values())
                .flatMap(measure -> Stream.of(
                        figure(measure, history.smallest(measure, point)),
                        figure(measure, history.largest(measure, point))));
        return CsvWriter.line(Stream.concat(Stream.of(name, Long.toString(first), Long.toString(last)), figures));
    }

    /** Only the training loss is measured in every point, so that NaN is its figure. */
    private static String figure(Measure measure, double value) {
        return Double.isNaN(value) && measure != Measure.TRAIN_LOSS ? "" : Double.toString(value);
    }
}
