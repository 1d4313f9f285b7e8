package backstep.nn.train;

import backstep.text.Messages;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The losses of a run, and what else is measured, in a few thousand points, however long it is. Each point stands for
 * equally many epochs and keeps the smallest and the largest figure among them, so that no spike is lost. What belongs to
 * epoch i, counted from 0, is measured before its updates. Immutable.
 */
public final class LossHistory {

    private final long stride;
    private final Map<Measure, Track> tracks;
    private final int size;
    private final long epochs;

    private LossHistory(long stride, Map<Measure, Track> tracks, int size, long epochs) {
        this.stride = stride;
        this.tracks = tracks;
        this.size = size;
        this.epochs = epochs;
    }

    /** How many points there are; point i stands for the epochs from i · {@link #stride} on. */
    public int size() {
        return size;
    }

    /** How many epochs each point stands for; the last may stand for fewer. */
    public long stride() {
        return stride;
    }

    /** The number of epochs in all. */
    public long epochs() {
        return epochs;
    }

    /** The smallest figure of a point; NaN where nothing was measured. */
    public double smallest(Measure measure, int point) {
        return track(measure).smallest[point];
    }

    /** The largest figure of a point; NaN where nothing was measured. */
    public double largest(Measure measure, int point) {
        return track(measure).largest[point];
    }

    private Track track(Measure measure) {
        // Every measure has one from the start.
        return tracks.getOrDefault(measure, Track.NONE);
    }

    /** That of the first epochs. Of a point that stands for later ones too, the smallest figures are kept. */
    LossHistory first(long count) {
        if (count >= epochs) {
            return this;
        }
        int points = (int) ((count + stride - 1) / stride);
        Map<Measure, Track> first = new EnumMap<>(Measure.class);
        tracks.forEach((measure, track) -> {
            Track copy = track.copy(points);
            if (count % stride != 0) {
                copy.largest[points - 1] = copy.smallest[points - 1];
            }
            first.put(measure, copy);
        });
        return new LossHistory(stride, first, points, count);
    }

    /** None yet. */
    public static LossHistory empty() {
        return new Recorder().history();
    }

    /**
     * One that was written down.
     *
     * @param stride a power of two
     * @param smallest of each measure and point, NaN where nothing was measured
     * @throws IllegalArgumentException with a text for people if it cannot be
     */
    public static LossHistory of(
            long stride, long epochs, Map<Measure, double[]> smallest, Map<Measure, double[]> largest) {
        boolean isStride = Long.bitCount(stride) == 1 && stride > 0;
        boolean isShort = isStride && epochs >= 0 && (epochs - 1) / stride < Recorder.CAPACITY;
        int size = isShort ? (int) ((epochs + stride - 1) / stride) : -1;
        Map<Measure, Track> tracks = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            double[] least = smallest.getOrDefault(measure, new double[0]);
            double[] most = largest.getOrDefault(measure, least);
            if (least.length != size || most.length != size) {
                throw new IllegalArgumentException(
                        Messages.text("train.history", measure.id(), Long.toString(epochs), Long.toString(stride)));
            }
            tracks.put(measure, new Track(least.clone(), most.clone()));
        }
        return new LossHistory(stride, tracks, size, epochs);
    }

    /** The smallest figure of each point. */
    public double[] smallest(Measure measure) {
        return track(measure).smallest.clone();
    }

    /** The largest figure of each point. */
    public double[] largest(Measure measure) {
        return track(measure).largest.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LossHistory that
                && stride == that.stride
                && epochs == that.epochs
                && Arrays.stream(Measure.values()).allMatch(each -> track(each).isLike(that.track(each)));
    }

    @Override
    public int hashCode() {
        return Objects.hash(stride, epochs);
    }

    /** The smallest and the largest figure of each point. */
    @SuppressWarnings("ArrayRecordComponent") // no other class sees it
    private record Track(double[] smallest, double[] largest) {

        static final Track NONE = new Track(new double[0], new double[0]);

        static Track empty(int points) {
            Track track = new Track(new double[points], new double[points]);
            Arrays.fill(track.smallest, Double.NaN);
            Arrays.fill(track.largest, Double.NaN);
            return track;
        }

        void put(int point, double value, boolean first) {
            smallest[point] = first ? value : Math.min(smallest[point], value);
            largest[point] = first ? value : Math.max(largest[point], value);
        }

        void halve() {
            int half = smallest.length / 2;
            for (int point = 0; point < half; point++) {
                smallest[point] = Math.min(smallest[2 * point], smallest[2 * point + 1]);
                largest[point] = Math.max(largest[2 * point], largest[2 * point + 1]);
            }
            Arrays.fill(smallest, half, smallest.length, Double.NaN);
            Arrays.fill(largest, half, largest.length, Double.NaN);
        }

        boolean isLike(Track other) {
            return Arrays.equals(smallest, other.smallest) && Arrays.equals(largest, other.largest);
        }

        Track copy(int size) {
            return new Track(Arrays.copyOf(smallest, size), Arrays.copyOf(largest, size));
        }
    }

    /** Gathers figures. When it is full, neighbours become one point. */
    static final class Recorder {

        static final int CAPACITY = 4096;

        private final Map<Measure, Track> tracks = new EnumMap<>(Measure.class);

        /** Each point stands for 2 to the power of this many epochs. */
        private int shift;

        private long epochs;
        /** Whether the epoch that was added last is the first of its point. */
        private boolean fresh;

        /** Goes on with a history. */
        Recorder(LossHistory past) {
            this();
            shift = Long.numberOfTrailingZeros(past.stride);
            epochs = past.epochs;
            tracks.forEach((measure, track) -> {
                System.arraycopy(past.track(measure).smallest, 0, track.smallest, 0, past.size);
                System.arraycopy(past.track(measure).largest, 0, track.largest, 0, past.size);
            });
        }

        Recorder() {
            for (Measure measure : Measure.values()) {
                tracks.put(measure, Track.empty(CAPACITY));
            }
        }

        /** Takes the loss of another epoch; says whether it is the first of its point, for which more is measured. */
        boolean add(double loss) {
            if (epochs >> shift == CAPACITY) {
                tracks.values().forEach(Track::halve);
                shift++;
            }
            int point = (int) (epochs >> shift);
            fresh = epochs == (long) point << shift;
            epochs++;
            put(Measure.TRAIN_LOSS, point, loss, fresh);
            return fresh;
        }

        /** Takes what is known of every epoch, of the one that was added last. */
        void alongside(Measure measure, double value) {
            put(measure, (int) ((epochs - 1) >> shift), value, fresh);
        }

        /** Takes what was measured of the epoch that was added last, the first of its point. */
        void measured(Measure measure, double value) {
            put(measure, (int) ((epochs - 1) >> shift), value, true);
        }

        private void put(Measure measure, int point, double value, boolean first) {
            tracks.getOrDefault(measure, Track.NONE).put(point, value, first);
        }

        LossHistory history() {
            long stride = 1L << shift;
            int size = (int) ((epochs + stride - 1) >> shift);
            Map<Measure, Track> copies = new EnumMap<>(Measure.class);
            tracks.forEach((measure, track) -> copies.put(measure, track.copy(size)));
            return new LossHistory(stride, copies, size, epochs);
        }
    }
}
