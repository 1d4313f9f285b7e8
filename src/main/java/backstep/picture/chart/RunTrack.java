package backstep.picture.chart;

import backstep.nn.train.LossHistory;
import backstep.nn.train.Measure;
import backstep.nn.train.Snapshot;

/**
 * What was measured of a run. After the points of its history, which were measured before the updates of their epochs,
 * comes one for the network as it is now, unless the run came to nothing.
 */
record RunTrack(Snapshot snapshot, LossHistory history, Measure measure) implements Track {

    RunTrack(Snapshot snapshot, Measure measure) {
        this(snapshot, snapshot.history(), measure);
    }

    @Override
    public int size() {
        return history.size() + (snapshot.divergence().isPresent() ? 0 : 1);
    }

    @Override
    public long first(int point) {
        return isNow(point) ? history.epochs() : point * history.stride();
    }

    @Override
    public long last(int point) {
        return isNow(point) ? history.epochs() : Math.min((point + 1) * history.stride(), history.epochs()) - 1;
    }

    @Override
    public double smallest(int point) {
        return isNow(point) ? now() : history.smallest(measure, point);
    }

    @Override
    public double largest(int point) {
        return isNow(point) ? now() : history.largest(measure, point);
    }

    /** Whether a point is that of the network as it is now. */
    boolean isNow(int point) {
        return point == history.size();
    }

    private double now() {
        return snapshot.told().figure(measure);
    }
}
