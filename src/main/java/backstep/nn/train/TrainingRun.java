package backstep.nn.train;

import backstep.data.Split;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import backstep.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A run of a {@link TrainingLoop}: what is trained, what it is doing, and how its losses are judged. It belongs to the
 * working thread alone.
 */
final class TrainingRun {

    private final int number;
    private final Training training;
    private RunSpec spec;
    /** The samples as the network is given them. */
    private Split fed;

    private LossMonitor watch;
    private RunMarks marks = new RunMarks(List.of());
    private RunState state = RunState.PAUSED;
    private double epochsPerSecond;

    /** A run at its start, paused. */
    TrainingRun(RunSpec spec, int number, Backend backend) {
        this(spec, number, backend, GradientSource.KERNEL);
    }

    /** The same with gradients from somewhere else. */
    TrainingRun(RunSpec spec, int number, Backend backend, GradientSource source) {
        this.spec = spec;
        this.number = number;
        fed = spec.fed();
        training = new Training(spec.initial(), fed.train(), spec.settings(), backend, 1, source);
        training.freeze(spec.frozen());
        watch = new LossMonitor(fed);
    }

    /** What it goes back to when it is reset. */
    RunSpec spec() {
        return spec;
    }

    int number() {
        return number;
    }

    boolean isRunning() {
        return state == RunState.RUNNING;
    }

    /** Lets it train, unless it has diverged. */
    void start() {
        state = state == RunState.DIVERGED ? state : RunState.RUNNING;
    }

    void pause() {
        state = state == RunState.RUNNING ? RunState.PAUSED : state;
    }

    /** Makes one move and pauses, unless it has diverged. */
    void step(Consumer<Training> move) {
        if (state != RunState.DIVERGED) {
            long epochs = training.epochs();
            move.accept(training);
            state = RunState.PAUSED;
            if (training.epochs() > epochs) {
                judge();
            }
        }
    }

    /** How many it has trained. */
    long epochs() {
        return training.epochs();
    }

    /** Trains for an epoch, and for more as long as there is time and nothing ends the run. */
    void stretch(BooleanSupplier isTime) {
        long start = System.nanoTime();
        long first = training.epochs();
        do {
            training.epoch();
            judge();
        } while (state == RunState.RUNNING && isTime.getAsBoolean());
        epochsPerSecond = (training.epochs() - first) * 1e9 / (System.nanoTime() - start);
    }

    /** After an epoch: whether the run has to end. */
    private void judge() {
        if (watch.sees(training)) {
            state = RunState.DIVERGED;
        } else if (spec.stop().areMet(training)) {
            state = RunState.FINISHED;
        }
    }

    /** Goes to where a run of this kind stood, and pauses. */
    void restore(TrainerState from) {
        training.restore(from.training());
        training.freeze(spec.frozen());
        watch = new LossMonitor(fed, from);
        marks = new RunMarks(from.marks());
        state = from.state() == RunState.RUNNING ? RunState.PAUSED : from.state();
    }

    /** Where it stands. */
    TrainerState saved() {
        return watch.state(state, training, marks.all());
    }

    /** Where it stood with the last good network; empty if it has not diverged. */
    Optional<TrainerState> lastFinite() {
        return watch.divergence().map(divergence -> divergence.wayBack(spec, watch.history(), marks.all()));
    }

    /** Goes on with what another run has but its network; false, and nothing is changed, if that has another shape. */
    boolean change(RunSpec other) {
        if (!other.initial().spec().equals(spec.initial().spec())) {
            return false;
        }
        boolean sameSamples =
                other.data().equals(spec.data()) && other.features().equals(spec.features());
        Split samples = sameSamples ? fed : other.fed();
        training.change(samples.train(), other.settings());
        if (hasBegun()) {
            marks.addChanges(training.epochs(), spec, other);
        }
        fed = samples;
        watch.measure(fed);
        if (!sameSamples || other.settings().loss() != spec.settings().loss()) {
            watch.compareAnew();
        }
        training.freeze(other.frozen());
        spec = other.from(spec.initial());
        state = state == RunState.FINISHED ? RunState.PAUSED : state;
        return true;
    }

    /** Puts a number into a parameter of the network as it is now. */
    void set(int place, double value) {
        training.set(place, value);
        mark(RunMark.Kind.EDIT);
    }

    /** Whether anything was learned, so that a change is one of a run under way. */
    private boolean hasBegun() {
        return training.epochs() > 0 || training.position() > 0;
    }

    private void mark(RunMark.Kind kind) {
        if (hasBegun()) {
            marks.add(RunMark.of(training.epochs(), kind));
        }
    }

    /** One update with gradients of the network {@code at}, if this is that run and it still has that network. */
    Update update(int run, Parameters at, Parameters gradients) {
        Optional<String> refusal = refusal(run, at, gradients);
        if (refusal.isPresent()) {
            return new Update.Refused(Messages.text(refusal.get()));
        }
        training.update(gradients);
        mark(RunMark.Kind.APPLIED);
        return new Update.Done(training.parameters());
    }

    private Optional<String> refusal(int run, Parameters at, Parameters gradients) {
        if (run != number || !at.spec().equals(spec.initial().spec())) {
            return Optional.of("train.update.otherRun");
        }
        if (!at.equals(training.parameters())) {
            return Optional.of("train.update.movedOn");
        }
        boolean isFinite = gradients.spec().equals(at.spec())
                && Divergence.firstNonFinite(gradients).isEmpty();
        return isFinite ? Optional.empty() : Optional.of("train.update.notFinite");
    }

    /** How it stands, for those who watch it. */
    Snapshot snapshot(int answered) {
        return new Snapshot(
                spec,
                answered,
                number,
                state,
                training.epochs(),
                training.position(),
                training.nextSample(),
                training.lastSample(),
                training.loss(),
                training.evaluate(fed.train()),
                training.evaluate(fed.test()),
                training.settings().rate(training.epochs()),
                training.parameters(),
                training.knownGradients(),
                watch.history(),
                marks.all(),
                state == RunState.DIVERGED ? watch.divergence() : Optional.empty(),
                epochsPerSecond);
    }
}
