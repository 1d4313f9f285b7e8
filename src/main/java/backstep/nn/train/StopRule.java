package backstep.nn.train;

/** What ends a run by itself. */
public enum StopRule {
    /** It has trained for as many epochs as it should. */
    EPOCHS,
    /** The training loss is small enough. */
    LOSS,
    /** Enough of the training samples are classified right. */
    ACCURACY
}
