package backstep.nn.train;

import backstep.data.Named;

/** What a {@link LossHistory} tells of each epoch. */
public enum Measure implements Named {
    /** The loss on the samples that are learned from, without a penalty; of every epoch. */
    TRAIN_LOSS,
    /** The loss on the other samples, without a penalty; measured at least once in every point of the history. */
    TEST_LOSS,
    /** What the sizes of the parameters add to the training loss; of every epoch, where there is such a penalty. */
    PENALTY,
    /** The share of the training samples that are classified right; measured as often. */
    TRAIN_ACCURACY,
    /** The share of the test samples that are classified right; measured as often. */
    TEST_ACCURACY
}
