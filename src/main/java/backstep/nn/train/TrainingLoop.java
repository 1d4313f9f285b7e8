package backstep.nn.train;

import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs a training, and takes commands from any thread meanwhile. One thread of the caller's lives in {@link #work}; all
 * other methods only leave a message for it and return at once. Commands are answered by a {@link Snapshot}, and so is every
 * stretch of training, on the working thread.
 */
public final class TrainingLoop {

    /** The length of a stretch: what is drawn sixty times a second needs no snapshots closer than this. */
    private static final long STRETCH_NANOS = 12_000_000;

    /** The longest one between two snapshots that take long. */
    private static final long LONGEST_STRETCH_NANOS = 250_000_000;

    /** For how much of the time training goes on for each part that goes into snapshots. */
    private static final long TRAINING_SHARE = 40;

    /** The least stretch of a training that runs flat out: twenty pictures a second are shown of it. */
    private static final long FLAT_OUT_NANOS = 25_000_000;

    /** More than these in a second are shown by no screen: a faster pace trains several epochs for each. */
    private static final double PICTURES_A_SECOND = 60;

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger runs = new AtomicInteger();
    private final Queue<Runnable> commands = new ConcurrentLinkedQueue<>();
    private final Semaphore news = new Semaphore(0);
    private final Backend backend;
    private final GradientSource source;
    private final Consumer<Snapshot> listener;
    private final Consumer<? super RuntimeException> failure;
    private volatile boolean closed;
    private volatile double pace = Double.POSITIVE_INFINITY;

    // Everything below belongs to the working thread.
    private TrainingRun run;
    private int answered;

    /** Whether the last snapshot shows how things are. */
    private boolean isTold;

    /** How long the last snapshots took: one that another program held up says nothing of the next. */
    private long snapshotNanos;

    private long snapshotBeforeNanos;

    /** When the next epoch is due, in {@link System#nanoTime}, if training is slowed down. */
    private long nextEpoch;

    /** A trainer whose commands are known to make sense: what one throws ends {@link #work}. */
    public TrainingLoop(RunSpec spec, Backend backend, Consumer<Snapshot> listener) {
        this(spec, backend, listener, problem -> {
            throw problem;
        });
    }

    /**
     * A trainer that survives commands that cannot be carried out.
     *
     * @param listener is given every snapshot, on the working thread; it should be quick
     * @param failure is told, on the working thread, what a command or an epoch has thrown; training is paused then
     */
    public TrainingLoop(
            RunSpec spec, Backend backend, Consumer<Snapshot> listener, Consumer<? super RuntimeException> failure) {
        this(spec, backend, GradientSource.KERNEL, listener, failure);
    }

    /**
     * The same with gradients from somewhere else.
     *
     * @param source of this trainer alone; its runs have it one after the other
     */
    public TrainingLoop(
            RunSpec spec,
            Backend backend,
            GradientSource source,
            Consumer<Snapshot> listener,
            Consumer<? super RuntimeException> failure) {
        this.source = source;
        this.failure = failure;
        this.backend = backend;
        this.listener = listener;
        this.run = new TrainingRun(spec, 0, backend, source);
    }

    /**
     * Carries out commands and trains, until {@link #close} or an interruption. Begins with a snapshot of the start.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void work() throws InterruptedException {
        publish();
        while (!closed) {
            await();
            news.drainPermits();
            carryOut();
            if (run.isRunning() && !closed && isDue()) {
                attempt(this::stretch);
                publish();
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    /** Waits for commands, or until the next epoch is due. */
    private void await() throws InterruptedException {
        if (!run.isRunning()) {
            news.acquire();
            nextEpoch = System.nanoTime();
        } else if (isPaced()) {
            // Commands may come earlier; whether the epoch is due then is looked at again.
            news.tryAcquire(nextEpoch - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private boolean isPaced() {
        return pace < Double.POSITIVE_INFINITY;
    }

    /** Whether training may go on now. */
    private boolean isDue() {
        long now = System.nanoTime();
        if (isPaced() && now < nextEpoch) {
            return false;
        }
        nextEpoch = Math.max(nextEpoch + (long) (1e9 * epochsAtOnce() / pace), now - STRETCH_NANOS);
        return true;
    }

    /** Of a paced training, between one snapshot and the next. */
    private long epochsAtOnce() {
        return Math.max(1, Math.round(pace / PICTURES_A_SECOND));
    }

    private void stretch() {
        long start = System.nanoTime();
        long last = isPaced() ? run.epochs() + epochsAtOnce() : Long.MAX_VALUE;
        long length = stretchNanos();
        run.stretch(() -> run.epochs() < last && System.nanoTime() - start < length && commands.isEmpty());
    }

    /** A snapshot of many samples takes as long as a third of an epoch. */
    private long stretchNanos() {
        long snapshot = Math.min(snapshotNanos, snapshotBeforeNanos);
        return isPaced() ? STRETCH_NANOS : Math.clamp(TRAINING_SHARE * snapshot, FLAT_OUT_NANOS, LONGEST_STRETCH_NANOS);
    }

    /** The commands that wait now; those that arrive meanwhile have their turn after the next stretch. */
    private void carryOut() {
        int waiting = commands.size();
        for (int left = waiting; left > 0; left--) {
            attempt(commands.remove());
            answered++;
            isTold = false;
        }
        if (waiting > 0) {
            publish();
        }
    }

    /** What a command comes to must not end the training, which others still wait for. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException problem) {
            run.pause();
            failure.accept(problem);
        }
    }

    private void leave(Runnable command) {
        asked.incrementAndGet();
        commands.add(command);
        news.release();
    }

    /** How many commands it has been given; {@link Snapshot#answered} says how many it has carried out. */
    public int asked() {
        return asked.get();
    }

    /** Ends {@link #work} after the present stretch. */
    public void close() {
        closed = true;
        news.release();
    }

    /** Trains until a stop rule or a command ends it. A run that has diverged must be reset first. */
    public void run() {
        leave(() -> run.start());
    }

    public void pause() {
        leave(() -> run.pause());
    }

    /**
     * Slows training down, so that each epoch can be seen.
     *
     * @param epochs in a second, above 0; infinity for as fast as it goes
     */
    public void setPace(double epochs) {
        pace = epochs;
        news.release();
    }

    /** Goes to the end of the present epoch, and pauses. */
    public void stepEpoch() {
        leave(() -> run.step(Training::epoch));
    }

    /** Takes one sample into the gradients, and pauses; the last of a batch brings the update. */
    public void stepSample() {
        leave(() -> run.step(Training::sample));
    }

    /** Back to the weights that the run started with, and pauses. Returns the number of the new run. */
    public int reset() {
        return restart(() -> run.spec());
    }

    /** To weights drawn from another seed, and pauses. Returns the number of the new run. */
    public int reset(long seed) {
        return restart(() -> run.spec().redrawn(seed));
    }

    /** To another run altogether, and pauses. Returns its number. */
    public int reset(RunSpec other) {
        return restart(() -> other);
    }

    /**
     * To where a run stood when it was {@link #save}d, and pauses; a later reset goes back to where that run began.
     * Returns the number of the new run.
     *
     * @throws IllegalArgumentException with a text for people if the state is of another network, or of other samples
     */
    public int resume(RunSpec other, TrainerState from) {
        from.requireFit(other);
        int number = runs.incrementAndGet();
        leave(() -> {
            begin(other, number);
            run.restore(from);
        });
        return number;
    }

    /** Tells where the run stands, on the working thread. */
    public void save(Consumer<TrainerState> answer) {
        leave(() -> answer.accept(run.saved()));
    }

    private int restart(Supplier<RunSpec> from) {
        int number = runs.incrementAndGet();
        leave(() -> begin(from.get(), number));
        return number;
    }

    /**
     * To where this run stood with its last good network, if it has diverged; a later reset still goes back to where it
     * began. Returns the number of the new run.
     */
    public int resetToLastFinite() {
        int number = runs.incrementAndGet();
        leave(() -> run.lastFinite().ifPresent(from -> {
            begin(run.spec(), number);
            run.restore(from);
        }));
        return number;
    }

    private void begin(RunSpec from, int number) {
        // How the run before ended is told too, even if several commands are carried out at once.
        if (!isTold) {
            publish();
        }
        run = new TrainingRun(from, number, backend, source);
    }

    /**
     * Goes on with the settings, samples, frozen parameters and stop rules of another run, which a later reset keeps. A
     * network of another shape starts anew.
     */
    public void change(RunSpec other) {
        leave(() -> {
            if (!run.change(other)) {
                begin(other, runs.incrementAndGet());
            }
        });
    }

    /**
     * Puts a number into a parameter of the network as it is now.
     *
     * @param number of the run that it is meant for; if another has begun meanwhile, nothing is changed
     */
    public void set(int number, int place, double value) {
        leave(() -> {
            if (run.number() == number) {
                run.set(place, value);
            }
        });
    }

    /**
     * Changes the network as it is now by one update, with gradients that were computed elsewhere. The optimiser takes
     * them as it takes those of a batch; epochs are not counted.
     *
     * @param number of the run that it is meant for
     * @param at the network that the gradients belong to
     * @param gradients of a loss with its regularisation
     * @param answer is told, on the working thread, what came of it; it is refused if another run has begun or the
     *     network has changed since
     */
    public void update(int number, Parameters at, Parameters gradients, Consumer<Update> answer) {
        leave(() -> answer.accept(run.update(number, at, gradients)));
    }

    private void publish() {
        isTold = true;
        long start = System.nanoTime();
        listener.accept(run.snapshot(answered));
        snapshotBeforeNanos = snapshotNanos;
        snapshotNanos = System.nanoTime() - start;
    }
}
