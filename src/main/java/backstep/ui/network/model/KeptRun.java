package backstep.ui.network.model;

import backstep.nn.train.Experiment;
import backstep.nn.train.Snapshot;

/**
 * A run that is over and kept to be compared.
 *
 * @param number from 1; also what its colour is chosen by
 * @param name what it is called
 * @param experiment what trained it last; what was changed before that, while it was under way, its marks tell
 * @param end its last moment under that
 * @param shown whether the chart shows it
 */
public record KeptRun(int number, String name, Experiment experiment, Snapshot end, boolean shown) {

    public KeptRun named(String other) {
        return new KeptRun(number, other, experiment, end, shown);
    }

    public KeptRun shown(boolean visible) {
        return new KeptRun(number, name, experiment, end, visible);
    }
}
