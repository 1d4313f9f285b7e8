package backstep.nn.train;

/**
 * How the samples of an epoch are divided into batches, the last of which may be smaller.
 *
 * @param samples of an epoch, at least 1
 * @param size of a batch, from 1 to all samples
 */
record Batches(int samples, int size) {

    /** @param batch as {@link TrainingSettings#batch} says it */
    static Batches of(int samples, int batch) {
        return new Batches(samples, batch == TrainingSettings.FULL_BATCH ? samples : Math.min(batch, samples));
    }

    boolean isOne() {
        return size == samples;
    }

    /** Where the batch of a sample begins. */
    int start(int position) {
        return position / size * size;
    }

    /** Where the batch of a sample ends, exclusive. */
    int end(int position) {
        return Math.min(start(position) + size, samples);
    }
}
