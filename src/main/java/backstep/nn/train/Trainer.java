package backstep.nn.train;

import backstep.nn.kernel.Backend;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Runs a training, and takes commands from any thread meanwhile. One thread of the caller's lives in {@link #work}; all
 * other methods only leave a message for it and return at once. Commands are answered by a {@link Snapshot}, and so is every
 * stretch of training, on the working thread.
 */
public final class Trainer {

    /** The length of a stretch: what is drawn sixty times a second needs no snapshots closer than this. */
    private static final long STRETCH_NANOS = 12_000_000;

    private final Queue<Runnable> commands = new ConcurrentLinkedQueue<>();
    private final Semaphore news = new Semaphore(0);
    private final Backend backend;
    private final Consumer<Snapshot> listener;
    private volatile boolean closed;

    // Everything below belongs to the working thread.
    private RunSpec spec;
    private Training training;
    private Watch watch;
    private RunState state = RunState.PAUSED;
    private int run;
    private double epochsPerSecond;

    /** @param listener is given every snapshot, on the working thread; it should be quick */
    public Trainer(RunSpec spec, Backend backend, Consumer<Snapshot> listener) {
        this.spec = spec;
        this.backend = backend;
        this.listener = listener;
        this.training = start(spec);
        this.watch = new Watch();
    }

    private Training start(RunSpec from) {
        return new Training(from.initial(), from.data().train(), from.settings(), backend);
    }

    /**
     * Carries out commands and trains, until {@link #close} or an interruption. Begins with a snapshot of the start.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void work() throws InterruptedException {
        publish();
        while (!closed) {
            if (state != RunState.RUNNING) {
                news.acquire();
            }
            news.drainPermits();
            carryOut();
            if (state == RunState.RUNNING && !closed) {
                stretch();
                publish();
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    /** The commands that wait now; those that arrive meanwhile have their turn after the next stretch. */
    private void carryOut() {
        int waiting = commands.size();
        for (int left = waiting; left > 0; left--) {
            commands.remove().run();
        }
        if (waiting > 0) {
            publish();
        }
    }

    private void leave(Runnable command) {
        commands.add(command);
        news.release();
    }

    /** Ends {@link #work} after the present stretch. */
    public void close() {
        closed = true;
        news.release();
    }

    /** Trains until a stop rule or a command ends it. A run that has diverged must be reset first. */
    public void run() {
        leave(() -> state = state == RunState.DIVERGED ? state : RunState.RUNNING);
    }

    public void pause() {
        leave(() -> state = state == RunState.RUNNING ? RunState.PAUSED : state);
    }

    /** Goes to the end of the present epoch, and pauses. */
    public void stepEpoch() {
        leave(() -> step(training::epoch));
    }

    /** Takes one sample into the gradients, and pauses; the last of a batch brings the update. */
    public void stepSample() {
        leave(() -> step(training::sample));
    }

    private void step(Runnable move) {
        if (state != RunState.DIVERGED) {
            long epochs = training.epochs();
            move.run();
            state = RunState.PAUSED;
            if (training.epochs() > epochs) {
                judge();
            }
        }
    }

    /** Back to the weights that the run started with, and pauses. */
    public void reset() {
        leave(() -> restart(spec));
    }

    /** To weights drawn from another seed, and pauses. */
    public void reset(int seed) {
        leave(() -> restart(spec.redrawn(seed)));
    }

    /** To another run altogether, and pauses. */
    public void reset(RunSpec other) {
        leave(() -> restart(other));
    }

    /** To the last network with a finite loss, if this run has diverged; the epochs are counted anew. */
    public void resetToLastFinite() {
        leave(() -> watch.divergence().ifPresent(divergence -> {
            RunSpec begun = spec;
            restart(new RunSpec(divergence.lastFinite(), begun.data(), begun.settings(), begun.stop()));
            // A later reset still goes back to where the run began.
            spec = begun;
        }));
    }

    private void restart(RunSpec from) {
        spec = from;
        training = start(from);
        watch = new Watch();
        state = RunState.PAUSED;
        epochsPerSecond = 0;
        run++;
    }

    /**
     * Goes on with the settings, samples and stop rules of another run, which a later reset keeps. A network of another
     * shape starts anew.
     */
    public void change(RunSpec other) {
        leave(() -> {
            if (other.initial().spec().equals(spec.initial().spec())) {
                goOn(other);
            } else {
                restart(other);
            }
        });
    }

    private void goOn(RunSpec other) {
        if (!other.data().train().equals(training.data())) {
            training.change(other.data().train());
        }
        training.change(other.settings());
        spec = new RunSpec(spec.initial(), other.data(), other.settings(), other.stop());
        state = state == RunState.FINISHED ? RunState.PAUSED : state;
    }

    /** Puts a number into a parameter of the network as it is now. */
    public void set(int place, double value) {
        leave(() -> training.set(place, value));
    }

    /** Keeps a parameter as it is from now on, or lets it change again. */
    public void freeze(int place, boolean keep) {
        leave(() -> training.freeze(place, keep));
    }

    private void stretch() {
        long start = System.nanoTime();
        long first = training.epochs();
        do {
            training.epoch();
            judge();
        } while (state == RunState.RUNNING && System.nanoTime() - start < STRETCH_NANOS);
        epochsPerSecond = (training.epochs() - first) * 1e9 / (System.nanoTime() - start);
    }

    /** After an epoch: whether the run has to end. */
    private void judge() {
        if (watch.sees(training)) {
            state = RunState.DIVERGED;
        } else if (isDone(spec.stop())) {
            state = RunState.FINISHED;
        }
    }

    private boolean isDone(StopRules stop) {
        boolean epochsDone = stop.epochs() > 0 && training.epochs() >= stop.epochs();
        return epochsDone || training.loss() < stop.lossBelow() || isAccurate(stop.accuracyAbove());
    }

    private boolean isAccurate(double wanted) {
        return !Double.isNaN(wanted) && training.evaluate(training.data()).accuracy() > wanted;
    }

    private void publish() {
        Optional<Divergence> divergence = state == RunState.DIVERGED ? watch.divergence() : Optional.empty();
        listener.accept(new Snapshot(
                run,
                state,
                training.epochs(),
                training.position(),
                training.loss(),
                training.evaluate(spec.data().train()),
                training.evaluate(spec.data().test()),
                training.settings().rate(training.epochs()),
                training.parameters(),
                training.gradients(),
                watch.history(),
                divergence,
                epochsPerSecond));
    }
}
