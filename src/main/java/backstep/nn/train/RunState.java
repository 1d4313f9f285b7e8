package backstep.nn.train;

/** What a run is doing. */
public enum RunState {
    /** Waiting for a command. */
    PAUSED,
    /** Training one epoch after the other. */
    RUNNING,
    /** Ended by a stop rule; it may be run further. */
    FINISHED,
    /** Ended because the loss was no use any more. */
    DIVERGED
}
