package backstep.cli;

import backstep.nn.train.LossParts;

/**
 * The losses of a run, in all and in parts.
 *
 * @param isPenalised whether there are parts: without a penalty the loss is that of the data
 */
record LossSeries(boolean isPenalised, KeptLosses total, KeptLosses data, KeptLosses penalty) {

    LossSeries(boolean isPenalised) {
        this(isPenalised, new KeptLosses(), new KeptLosses(), new KeptLosses());
    }

    /** Takes those of another epoch. */
    void add(LossParts loss) {
        total.add(loss.total());
        if (isPenalised) {
            data.add(loss.data());
            penalty.add(loss.penalty());
        }
    }
}
