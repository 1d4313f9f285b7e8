package backstep.picture.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the chart shows, and how.
 *
 * @param runs those that are visible; the present one, if it is among them, first
 * @param zoom the epochs that are looked at; all if empty
 * @param hair the epoch at which the hair line stands
 * @param selection epochs that are marked, to be looked at closely next
 */
public record ChartView(
        List<ChartRun> runs,
        ChartOptions options,
        Optional<EpochRange> zoom,
        OptionalLong hair,
        Optional<EpochRange> selection) {

    public ChartView {
        runs = List.copyOf(runs);
    }

    /** The runs as they are from their first epoch to their last. */
    public static ChartView of(List<ChartRun> runs, ChartOptions options) {
        return new ChartView(runs, options, Optional.empty(), OptionalLong.empty(), Optional.empty());
    }

    /** All epochs that there are. */
    public EpochRange whole() {
        long most = 1;
        for (ChartRun run : runs) {
            most = Math.max(most, run.epochs());
        }
        return new EpochRange(0, (double) most);
    }

    /** The epochs that are looked at. */
    public EpochRange seen() {
        return zoom.orElseGet(() ->
                present().map(run -> new EpochRange(0, (double) run.epochs())).orElseGet(this::whole));
    }

    /** The run that the axes are fitted to, if they are to be fitted and it has got anywhere. */
    Optional<ChartRun> present() {
        return options.fitted()
                ? runs.stream()
                        .filter(run -> run.isPresent() && run.epochs() > 0)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether one of the runs stands out. */
    boolean hasEmphasis() {
        return runs.stream().anyMatch(ChartRun::emphasised);
    }
}
