package backstep.nn.train;

import backstep.nn.Parameters;
import java.util.Optional;

/** Records the losses of a training and notices when it diverges. */
public final class Watch {

    private final LossHistory.Recorder recorder = new LossHistory.Recorder();
    private Optional<Divergence> divergence = Optional.empty();
    private double limit = Double.NaN;

    /** The losses so far. */
    public LossHistory history() {
        return recorder.history();
    }

    /** What happened, if the training has diverged. */
    public Optional<Divergence> divergence() {
        return divergence;
    }

    /** Takes note of an epoch that has just ended; whether the training has diverged. */
    public boolean sees(Training training) {
        double loss = training.loss();
        recorder.add(loss);
        if (Double.isNaN(limit)) {
            limit = Divergence.EXPLODED * Math.max(1, loss);
        }
        // Written so that NaN is seen too.
        if (!(loss < limit)) {
            divergence = Optional.of(describe(training));
        }
        return divergence.isPresent();
    }

    private static Divergence describe(Training training) {
        Parameters at = training.atStart();
        return new Divergence(
                training.epochs(),
                training.loss(),
                Divergence.firstNonFinite(at),
                training.settings(),
                training.atPreviousStart());
    }
}
