package backstep.nn.train;

import backstep.data.Split;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records the losses of a training and notices when it diverges. */
public final class LossMonitor {

    /** A loss up to this many times the smallest one so far is still good: samples in another order give others too. */
    private static final double GOOD = 2;

    private final LossHistory.Recorder recorder;
    private @Nullable Split measured;
    private Optional<Divergence> divergence = Optional.empty();
    private double limit = Double.NaN;
    private double lowest = Double.POSITIVE_INFINITY;

    /** The last good network, once the loss is no good any more. */
    private Optional<LastGood> good = Optional.empty();

    /** Watches only the loss that training gives by itself. */
    public LossMonitor() {
        this.recorder = new LossHistory.Recorder();
        this.measured = null;
    }

    /**
     * Measures accuracy and the loss on samples that are not learned from as well. To keep that cheap in long runs, it is
     * done for every epoch only as long as every epoch has a point of its own in the history, and then once a point.
     *
     * @param measured the samples as the network is given them
     */
    public LossMonitor(Split measured) {
        this.recorder = new LossHistory.Recorder();
        this.measured = measured;
    }

    /** One that goes on with what another one has seen. */
    LossMonitor(Split measured, TrainerState state) {
        this.recorder = new LossHistory.Recorder(state.history());
        this.measured = measured;
        this.limit = state.limit();
        this.divergence = state.divergence();
        this.good = state.good();
        this.lowest = Arrays.stream(state.history().smallest(Measure.TRAIN_LOSS))
                .filter(Double::isFinite)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Where a run stands, with what was seen of it. */
    TrainerState state(RunState run, Training training, List<RunMark> marks) {
        Optional<Divergence> happened = run == RunState.DIVERGED ? divergence : Optional.empty();
        return new TrainerState(run, training.state(), history(), marks, limit, good, happened);
    }

    /** Measures other samples from now on. */
    void measure(Split other) {
        measured = other;
    }

    /** From now on losses are others, that cannot be compared with those before. */
    void compareAnew() {
        lowest = Double.POSITIVE_INFINITY;
        good = Optional.empty();
    }

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
        boolean fresh = recorder.add(training.lossParts().data());
        if (!training.settings().penalty().isNone()) {
            recorder.alongside(Measure.PENALTY, training.lossParts().penalty());
        }
        if (fresh && measured != null) {
            measure(training, measured);
        }
        follow(training);
        if (Double.isNaN(limit)) {
            limit = Divergence.EXPLODED * Math.max(1, first(training));
        }
        // Written so that NaN is seen too.
        if (!(loss < limit)) {
            divergence = Optional.of(describe(training));
        }
        return divergence.isPresent();
    }

    /** The loss that a run began with: of minibatches that of its first epoch may be the explosion itself. */
    private static double first(Training training) {
        double atStart = training.evaluateStart(training.data()).loss();
        return Double.isFinite(atStart) ? atStart : training.loss();
    }

    private void follow(Training training) {
        double loss = training.lossParts().data();
        if (loss <= GOOD * lowest) {
            lowest = Math.min(lowest, loss);
            good = Optional.empty();
        } else if (good.isEmpty()) {
            good = Optional.of(before(training));
        }
    }

    /** The network of the epoch before the last one; of a first epoch, that at its start. */
    private static LastGood before(Training training) {
        return training.epochs() < 2
                ? new LastGood(0, training.atStart())
                : new LastGood(training.epochs() - 2, training.atPreviousStart());
    }

    private void measure(Training training, Split split) {
        Evaluation test = training.evaluateStart(split.test());
        recorder.measured(Measure.TEST_LOSS, test.loss());
        recorder.measured(Measure.TRAIN_ACCURACY, training.accuracyAtStart(split.train()));
        recorder.measured(Measure.TEST_ACCURACY, test.accuracy());
    }

    private Divergence describe(Training training) {
        LastGood back = good.orElseGet(() -> before(training));
        return new Divergence(
                training.epochs() - 1,
                training.loss(),
                Divergence.firstNonFinite(training.atStart()),
                training.settings(),
                back.network(),
                back.epoch());
    }
}
