package backstep.ui.network.model;

import backstep.document.Act;
import backstep.document.Changes;
import backstep.document.NetworkSpec;
import backstep.nn.Parameters;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.TrainerState;
import backstep.nn.train.TrainingLoop;
import backstep.nn.train.Update;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is done with the training itself, and how that is recorded. */
final class TrainingActs {

    private final NetworkStore store;
    private final Trainer trainer;
    private final NetworkPipeline pipeline;

    TrainingActs(NetworkStore store, Trainer trainer, NetworkPipeline pipeline) {
        this.store = store;
        this.trainer = trainer;
        this.pipeline = pipeline;
    }

    /** Does something as soon as there is a training that stands where it should. */
    private void whenReady(Consumer<Given> act) {
        pipeline.whenReady(() -> Optional.ofNullable(store.now().given()).ifPresent(act));
    }

    private static TrainerState seen(NetworkState now, Given given) {
        return Forecast.seen(now.spec(), given.run(), now.frame());
    }

    private void endWalk() {
        if (store.now().walk() != null) {
            store.set(store.now().with((@Nullable NodeWalk) null));
        }
    }

    void run() {
        whenReady(given -> {
            endWalk();
            store.run();
            trainer.command(TrainingLoop::run);
        });
    }

    void pause() {
        trainer.command(TrainingLoop::pause);
        store.leave();
    }

    void stepEpoch() {
        whenReady(given -> step(given, TrainingLoop::stepEpoch, Forecast::epoch, now -> {
            long epoch = now.training().progress().epoch();
            return Act.change("trained", "", Long.toString(epoch), Long.toString(epoch + 1));
        }));
    }

    void stepSample() {
        whenReady(given ->
                step(given, TrainingLoop::stepSample, Forecast::sample, now -> Act.change("sampleSteps", "", "", "")));
    }

    /** Begins to step through nodes only where the training is known to stand, or has it pause first. */
    void stepNode(boolean isAtRest) {
        NetworkState now = store.now();
        if (now.walk() != null && now.walk().isOver()) {
            stepSample();
        } else if (now.walk() != null) {
            store.set(now.with(now.walk().next()));
        } else if (now.frame() != null && isAtRest) {
            store.set(now.with(NodeWalk.begin(now.frame().snapshot()).next()));
        } else {
            pause();
        }
    }

    private void step(
            Given given,
            Consumer<TrainingLoop> command,
            UnaryOperator<TrainerState> forecast,
            Function<TrainerState, Act> name) {
        endWalk();
        store.leave();
        trainer.command(command);
        TrainerState now = seen(store.now(), given);
        // A run that came to nothing takes no steps.
        if (now.state() != RunState.DIVERGED) {
            become(name.apply(now), forecast.apply(now));
        }
    }

    /** Records what an act has presumably led to, and asks what it has led to in truth. */
    private void become(Act act, TrainerState forecast) {
        NetworkSpec after = store.now().spec().withTrained(Optional.of(forecast));
        store.act(act, store.now().moved(after));
        if (forecast.state() != RunState.RUNNING) {
            store.ask(after);
        }
    }

    void reset() {
        whenReady(given -> {
            store.leave();
            int number = trainer.ask(TrainingLoop::reset);
            begun(Act.single("reset"), given, number, Optional.empty());
        });
    }

    void resetToLastFinite() {
        whenReady(given -> {
            store.leave();
            int number = trainer.ask(TrainingLoop::resetToLastFinite);
            Optional<TrainerState> lastFinite = Optional.ofNullable(store.now().frame())
                    .map(TrainingFrame::snapshot)
                    .flatMap(shown -> shown.divergence()
                            .map(divergence -> divergence.wayBack(given.run(), shown.history(), shown.marks())));
            lastFinite.ifPresent(stands -> {
                begun(Act.single("lastFinite"), given, number, Optional.of(stands));
                store.ask(store.now().spec());
            });
        });
    }

    private void begun(Act act, Given given, int number, Optional<TrainerState> stands) {
        NetworkSpec after = store.now().spec().withTrained(stands);
        RunSpec run = given.run();
        Given begun = new Given(after, run, number);
        pipeline.begun(begun);
        store.act(act, store.now().with(begun));
    }

    void setParameter(int place, double value) {
        whenReady(given -> {
            endWalk();
            boolean isRunning = store.goesOn();
            store.leave();
            trainer.command(loop -> loop.set(given.number(), place, value));
            TrainerState now = seen(store.now(), given);
            // What the training cannot do it says itself.
            if (place >= 0 && place < now.training().parameters().count()) {
                edit(isRunning ? now : atRest(now), place, value);
            }
        });
    }

    private static TrainerState atRest(TrainerState now) {
        return now.state() == RunState.RUNNING ? now.as(RunState.PAUSED) : now;
    }

    private void edit(TrainerState now, int place, double value) {
        if (Double.compare(now.training().parameters().get(place), value) != 0) {
            NetworkSpec spec = store.now().spec();
            TrainerState after = Forecast.edited(now, place, value);
            Act act = Changes.between(spec.withTrained(Optional.of(now)), spec.withTrained(Optional.of(after)));
            become(act, after);
        }
    }

    /** Tells where the network stands after the commands so far. */
    void exact(Consumer<NetworkSpec> answer) {
        NetworkSpec spec = store.now().spec();
        Given given = store.now().given();
        if (given == null || pipeline.isBusy() || !(store.goesOn() || store.isOpen(spec))) {
            answer.accept(atRest(spec));
        } else {
            store.ask(told ->
                    answer.accept(Forecast.isOf(spec, told) ? Forecast.exact(spec, given.run(), told) : atRest(spec)));
        }
    }

    private static NetworkSpec atRest(NetworkSpec spec) {
        return spec.trained()
                .filter(state -> state.state() == RunState.RUNNING)
                .map(running -> spec.withTrained(Optional.of(running.as(RunState.PAUSED))))
                .orElse(spec);
    }

    void update(int run, Parameters at, Parameters gradients, Consumer<Update> answer) {
        endWalk();
        AtomicReference<@Nullable Update> outcome = new AtomicReference<>();
        trainer.command(loop -> loop.update(run, at, gradients, outcome::set));
        store.ask(told -> {
            Update came = outcome.get();
            if (came != null) {
                updated(came, told);
                answer.accept(came);
            }
        });
    }

    /** An update within a run belongs to the run; one after which something else was opened belongs to no run any more. */
    private void updated(Update came, TrainerState told) {
        NetworkState now = store.now();
        Given given = now.given();
        boolean isOfRun = given == null || given.isRunning() || !given.spec().equals(now.spec());
        if (came instanceof Update.Done && !isOfRun && Forecast.isOf(now.spec(), told)) {
            store.act(Act.single("update"), now.moved(now.spec().withTrained(Optional.of(told))));
        }
    }
}
