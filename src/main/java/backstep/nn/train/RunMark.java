package backstep.nn.train;

import backstep.data.Named;

/**
 * Something that was changed while a run was under way.
 *
 * @param epoch how many epochs were finished by then
 * @param was what it was before, as people write it; empty where that says nothing
 * @param is what it became
 */
public record RunMark(long epoch, Kind kind, String was, String is) {

    /** What was changed. */
    public enum Kind implements Named {
        /** The layers; what could be kept of the weights was. */
        NETWORK,
        RATE,
        SCHEDULE,
        OPTIMIZER,
        LOSS,
        BATCH,
        PENALTY,
        /** Whether gradients begin anew with each update. */
        ZEROING,
        /** The samples, or which of them are learned from. */
        DATA,
        /** What the network is given of each sample. */
        FEATURES,
        /** Which parameters stay as they are. */
        FROZEN,
        /** A parameter that was set by hand. */
        EDIT,
        /** An update with gradients that were computed elsewhere. */
        APPLIED
    }

    /** One that says only what was changed. */
    public static RunMark of(long epoch, Kind kind) {
        return new RunMark(epoch, kind, "", "");
    }
}
