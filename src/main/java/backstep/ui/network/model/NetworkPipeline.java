package backstep.ui.network.model;

import backstep.data.Split;
import backstep.document.Act;
import backstep.document.NetworkSpec;
import backstep.nn.field.Plane;
import backstep.nn.train.TrainingLoop;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the samples of a network elsewhere, and hands networks over to the training. */
final class NetworkPipeline {

    private final NetworkStore store;
    private final Trainer trainer;
    private final KeptRuns runs;
    private final Consumer<? super Exception> problem;
    private final Latest<Prepared> preparing;
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /** Whether a network is being restored, so that it cannot be changed yet. */
    private boolean isRestoring;

    /** The samples of the network that is to be restored once it is known exactly; null until they are made. */
    private @Nullable Split restoring;

    /**
     * Samples that are made.
     *
     * @param restored whether a network is restored, and not changed
     * @param fresh whether another part of the inputs' space is to be looked at
     */
    private record Prepared(Split split, boolean restored, boolean fresh) {}

    NetworkPipeline(
            Tasks tasks, NetworkStore store, Trainer trainer, KeptRuns runs, Consumer<? super Exception> problem) {
        this.store = store;
        this.trainer = trainer;
        this.runs = runs;
        this.problem = problem;
        this.preparing = tasks.latest(this::prepared, this::failed);
        store.setOnAnswer(this::restore);
    }

    /** Whether the training is yet to be given what is set up. */
    boolean isBusy() {
        return preparing.runningProperty().get() || isRestoring || !waiting.isEmpty();
    }

    void close() {
        preparing.cancel();
    }

    /** Does something at once if the training stands where it should, else as soon as it does. */
    void whenReady(Runnable act) {
        if (isBusy()) {
            waiting.add(act);
        } else {
            act.run();
        }
    }

    private void goOn() {
        while (!waiting.isEmpty() && !preparing.runningProperty().get() && !isRestoring) {
            waiting.remove().run();
        }
    }

    /** Makes the samples for the first time. */
    void start() {
        if (store.now().given() == null && !preparing.runningProperty().get()) {
            prepare(true, false);
        }
    }

    /** At once if the samples are known, else once they are. */
    void showUsualPlane() {
        NetworkState now = store.now();
        Given given = now.given();
        store.set(now.seeing(
                given != null && hasSamplesOf(given, now.spec())
                        ? Plane.around(given.run().data())
                        : null));
    }

    /** Does something at once unless a network is being restored; only the newest samples are waited for. */
    void whenRestored(Runnable act) {
        if (isRestoring) {
            waiting.add(act);
        } else {
            act.run();
        }
    }

    /**
     * Goes on with another network, and records that.
     *
     * @throws IllegalArgumentException with a text for people if it cannot be; then nothing has changed
     */
    void change(Act act, NetworkSpec next) {
        Given given = store.now().given();
        if (given != null && hasSamplesOf(given, next)) {
            preparing.cancel();
            store.act(act, changed(given, next, given.run().data()));
            goOn();
        } else {
            store.act(act, store.now().with(Forecast.onItsSamples(next)));
            prepare(false, false);
        }
    }

    private static boolean hasSamplesOf(Given given, NetworkSpec next) {
        return next.experiment().samples().equals(given.spec().experiment().samples());
    }

    private NetworkState changed(Given given, NetworkSpec next, Split split) {
        boolean goesOn = store.goesOn();
        Handover handover = Handover.changed(given, next, split, store.now().frame(), goesOn);
        store.leave();
        if (handover.way() == Handover.Way.RESUME) {
            // What goes on with other layers is the same run still.
            runs.forget(given.number());
        }
        Given after = handOver(given, handover);
        if (handover.way() != Handover.Way.CHANGE && after.isRunning()) {
            trainer.command(TrainingLoop::run);
        }
        if (after.spec().trained().isPresent() && !after.isRunning()) {
            store.ask(after.spec());
        }
        return store.now().with(after);
    }

    /** Goes exactly where a network stood; what was asked for and has not begun is not done any more. */
    void restore(NetworkSpec next, boolean fresh) {
        waiting.clear();
        restoring = null;
        isRestoring = true;
        store.leave();
        store.set(store.now().with(next));
        Given given = store.now().given();
        if (given != null && hasSamplesOf(given, next)) {
            preparing.cancel();
            prepared(new Prepared(given.run().data(), true, fresh));
        } else {
            prepare(true, fresh);
        }
    }

    private void prepare(boolean restored, boolean fresh) {
        NetworkSpec wanted = store.now().spec();
        preparing.submit(() -> new Prepared(wanted.experiment().samples().split(), restored, fresh));
    }

    private void prepared(Prepared made) {
        NetworkState now = store.now();
        Plane present = now.plane();
        store.set(now.seeing(present == null || made.fresh ? Plane.around(made.split) : present.suiting(made.split)));
        Given given = now.given();
        if (made.restored || given == null) {
            restoring = made.split;
            restore();
        } else {
            hand(() -> store.amend(changed(given, store.now().spec(), made.split)));
            goOn();
        }
    }

    /** Restores what is to be restored, once it is known exactly. */
    private void restore() {
        Split split = restoring;
        NetworkState now = store.now();
        if (split != null && !store.isOpen(now.spec())) {
            restoring = null;
            isRestoring = false;
            hand(() -> {
                Given given = now.given();
                boolean known = given != null && !store.isOpen(given.spec());
                Handover handover = Handover.restored(given, now.spec(), split, known);
                if (given != null && handover.way() == Handover.Way.RESUME) {
                    runs.forget(given.number());
                }
                store.set(now.with(handOver(given, handover)));
            });
            goOn();
        }
    }

    private Given handOver(@Nullable Given given, Handover handover) {
        if (given == null) {
            trainer.begin(handover.run());
        }
        int number = switch (handover.way()) {
            case RESET -> given == null ? 0 : trainer.ask(loop -> loop.reset(handover.run()));
            case RESUME -> resume(handover);
            case CHANGE -> {
                trainer.command(loop -> loop.change(handover.run()));
                yield given == null ? 0 : given.number();
            }
        };
        Given after = new Given(handover.spec(), handover.run(), number);
        runs.given(after);
        return after;
    }

    /** The training has begun another run by itself. */
    void begun(Given run) {
        runs.given(run);
    }

    private int resume(Handover handover) {
        return handover.spec()
                .trained()
                .map(state -> trainer.ask(loop -> loop.resume(handover.run(), state)))
                .orElse(0);
    }

    /** Hands a network over; if that is impossible, what the training was given last stays. */
    private void hand(Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException impossible) {
            failed(impossible);
        }
    }

    private void failed(Exception reason) {
        problem.accept(reason);
        waiting.clear();
        restoring = null;
        isRestoring = false;
        Given given = store.now().given();
        if (given != null && !given.spec().equals(store.now().spec())) {
            store.amend(store.now().with(given));
        }
    }
}
