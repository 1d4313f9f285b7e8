package backstep.ui.network.model;

import backstep.document.Act;
import backstep.document.Editing;
import backstep.document.NetworkSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import backstep.nn.train.TrainerState;
import backstep.nn.train.TrainingLoop;
import backstep.ui.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Holds the state of a network, records what is done, and has what was forecast follow from where the training stands. A
 * forecast is known by its identity: another one may be just like it, and mean another moment.
 */
@SuppressWarnings("ReferenceEquality")
final class NetworkStore {

    private final Tasks tasks;
    private final Editing<NetworkSpec> edits;
    private final Trainer trainer;
    private final ReadOnlyObjectWrapper<NetworkState> state = new ReadOnlyObjectWrapper<>(NetworkState.FIRST);
    private final List<Question> open = new ArrayList<>();
    private Runnable onAnswer = () -> {};

    /** The act that the run under way was begun by. */
    private Optional<Act> runAct = Optional.empty();

    /**
     * Where the training stands just then.
     *
     * @param forecast what is to be made exact
     * @param begun the act that is to be named by how far it came
     */
    private record Question(NetworkSpec forecast, Optional<Act> begun) {}

    NetworkStore(Tasks tasks, Editing<NetworkSpec> edits, Trainer trainer) {
        this.tasks = tasks;
        this.edits = edits;
        this.trainer = trainer;
        state.set(NetworkState.FIRST.with(edits.present()));
    }

    ReadOnlyObjectWrapper<NetworkState> state() {
        return state;
    }

    NetworkState now() {
        return state.get();
    }

    void set(NetworkState next) {
        state.set(next);
    }

    /** Tells when a forecast has become exact. */
    void setOnAnswer(Runnable listener) {
        onAnswer = listener;
    }

    // Recording

    /** Does something that can be undone. */
    void act(Act act, NetworkState next) {
        edits.done(act, next.spec());
        amend(next);
    }

    /** Changes the state that the last act has led to. */
    void amend(NetworkState next) {
        // Even where nothing differs: from now on this is the network that may be a forecast.
        edits.amend(next.spec());
        state.set(next);
    }

    /** Has the history hold this very network, of which it knows an equal one. */
    void keep() {
        edits.amend(state.get().spec());
    }

    /** Begins a run, which is one act until it is left; one that is just being left goes on. */
    void run() {
        NetworkState now = state.get();
        Given given = now.given();
        if (given != null && given.isRunning()) {
            if (isOpen(given.spec())) {
                runAct = begunBy(given.spec());
                amend(now.moved(now.spec().withFrozen(now.spec().frozen())));
            }
        } else if (given != null) {
            long epoch =
                    Forecast.now(now.spec(), given.run()).training().progress().epoch();
            Act act = Act.single("run", Long.toString(epoch));
            edits.separate();
            act(act, now.moved(Forecast.running(now.spec(), given.run())));
            runAct = Optional.of(act);
        }
    }

    private Optional<Act> begunBy(NetworkSpec forecast) {
        return open.stream()
                .filter(each -> each.forecast == forecast)
                .findFirst()
                .flatMap(Question::begun);
    }

    /** If training goes on, asks where it stands: that is what it has come to before the next command. */
    void leave() {
        Given given = state.get().given();
        if (given != null && given.isRunning() && !isOpen(given.spec())) {
            ask(given.spec(), runAct);
            runAct = Optional.empty();
        }
    }

    /** Whether training goes on, as far as is known, and was not asked to end. */
    boolean goesOn() {
        Given given = state.get().given();
        return given != null && given.isRunning() && !isOpen(given.spec());
    }

    // Exact states

    /** Asks where the training stands after the commands so far; it will be what a forecast is replaced by. */
    void ask(NetworkSpec forecast) {
        ask(forecast, Optional.empty());
    }

    private void ask(NetworkSpec forecast, Optional<Act> begun) {
        Question question = new Question(forecast, begun);
        open.add(question);
        ask(told -> answered(question, told));
    }

    /** Tells, on the JavaFX thread, where the training stands after the commands so far. */
    void ask(Consumer<TrainerState> answer) {
        trainer.command(loop -> loop.save(told -> tasks.later(() -> answer.accept(told))));
    }

    private void answered(Question question, TrainerState told) {
        open.removeIf(each -> each == question);
        Given given = state.get().given();
        if (given != null && Forecast.isOf(question.forecast, told)) {
            NetworkSpec exact = Forecast.exact(question.forecast, given.run(), told);
            if (settle(question.forecast, exact)) {
                question.begun.ifPresent(act -> edits.rename(act, trained(question.forecast, told)));
            }
        }
        onAnswer.run();
    }

    private static Act trained(NetworkSpec forecast, TrainerState told) {
        long from = forecast.trained()
                .map(each -> each.training().progress().epoch())
                .orElse(0L);
        return Act.change(
                "trained",
                "",
                Long.toString(from),
                Long.toString(told.training().progress().epoch()));
    }

    /** Whether the forecast was there still. */
    private boolean settle(NetworkSpec forecast, NetworkSpec exact) {
        List<NetworkSpec> found = new ArrayList<>();
        edits.amendAll(each -> {
            if (each == forecast) {
                found.add(each);
            }
            return each == forecast ? exact : each;
        });
        if (state.get().spec() == forecast
                && forecast.trained().map(TrainerState::state).equals(Optional.of(RunState.RUNNING))) {
            edits.separate();
        }
        state.set(state.get().settled(forecast, exact));
        return !found.isEmpty();
    }

    /** Whether it is not yet known where this has come to. */
    boolean isOpen(NetworkSpec forecast) {
        return open.stream().anyMatch(each -> each.forecast == forecast);
    }

    /** Whether all that was asked of the training is known, and it does not run. */
    boolean isAtRest() {
        TrainingFrame shown = state.get().frame();
        return open.isEmpty()
                && shown != null
                && isNewest(shown.snapshot())
                && !state.get().isRunning();
    }

    private boolean isNewest(Snapshot snapshot) {
        return snapshot.answered() == trainer.ask(TrainingLoop::asked);
    }

    // Seeing

    void see(TrainingFrame frame) {
        state.set(state.get().with(frame));
        Snapshot snapshot = frame.snapshot();
        if (isNewest(snapshot) && snapshot.state() != RunState.RUNNING) {
            leave();
        }
    }
}
