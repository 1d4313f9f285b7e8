package backstep.picture.chart;

import backstep.nn.train.Snapshot;

/**
 * A run that the chart shows.
 *
 * @param number what its colour is chosen by, from 1; {@value #PRESENT} for the present run
 * @param snapshot its newest moment
 * @param emphasised whether it stands out among the others
 */
public record ChartRun(int number, String name, Snapshot snapshot, boolean emphasised) {

    /** The number of the run that goes on. */
    public static final int PRESENT = 0;

    public boolean isPresent() {
        return number == PRESENT;
    }

    /** How many epochs it has done. */
    public long epochs() {
        return snapshot.history().epochs();
    }
}
