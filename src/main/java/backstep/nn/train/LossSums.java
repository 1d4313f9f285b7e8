package backstep.nn.train;

import backstep.nn.Loss;

/** Gathers the loss of an epoch, batch by batch, and keeps that of the last one. */
final class LossSums {

    private LossParts last = LossParts.UNKNOWN;
    private LossParts epoch = LossParts.ZERO;
    private double batch;

    /** The loss of the last finished epoch. */
    LossParts last() {
        return last;
    }

    /** Some samples more of the present batch. */
    void add(double loss) {
        batch += loss;
    }

    /** What the loss of a batch of some samples counts in that of its epoch. */
    void endBatch(Loss loss, int count, int size) {
        epoch = epoch.plusData(batch * loss.scale(size) / loss.scale(count));
        batch = 0;
    }

    void addPenalty(double penalty) {
        epoch = epoch.plusPenalty(penalty);
    }

    void endEpoch() {
        last = epoch;
        rewind();
    }

    /** Forgets what the present epoch has gathered. */
    void rewind() {
        epoch = LossParts.ZERO;
        batch = 0;
    }

    TrainingState.Progress progress(long epochs, int position) {
        return new TrainingState.Progress(epochs, position, last, batch, epoch);
    }

    void restore(TrainingState.Progress progress) {
        last = progress.loss();
        batch = progress.batchLoss();
        epoch = progress.epochLoss();
    }
}
