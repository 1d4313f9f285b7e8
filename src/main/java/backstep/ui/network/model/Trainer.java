package backstep.ui.network.model;

import backstep.nn.kernel.Backend;
import backstep.nn.train.RunSpec;
import backstep.nn.train.Snapshot;
import backstep.nn.train.TrainingLoop;
import backstep.ui.task.Tasks;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/** The training, which works elsewhere. Commands before there is one are passed over. */
final class Trainer implements AutoCloseable {

    private final Tasks tasks;
    private final Consumer<Snapshot> listener;
    private final Consumer<? super Exception> failure;
    private final ReadOnlyDoubleWrapper pace = new ReadOnlyDoubleWrapper(Double.POSITIVE_INFINITY);
    private @Nullable TrainingLoop loop;

    /**
     * @param listener is given each snapshot, on the working thread
     * @param failure is told on the JavaFX thread
     */
    Trainer(Tasks tasks, Consumer<Snapshot> listener, Consumer<? super Exception> failure) {
        this.tasks = tasks;
        this.listener = listener;
        this.failure = failure;
    }

    void begin(RunSpec run) {
        TrainingLoop begun =
                new TrainingLoop(run, Backend.best(), listener, reason -> tasks.later(() -> failure.accept(reason)));
        begun.setPace(pace.get());
        loop = begun;
        tasks.run(
                () -> {
                    begun.work();
                    return begun;
                },
                ended -> {},
                failure);
    }

    void command(Consumer<TrainingLoop> command) {
        Optional.ofNullable(loop).ifPresent(command);
    }

    int ask(ToIntFunction<TrainingLoop> command) {
        TrainingLoop present = loop;
        return present == null ? 0 : command.applyAsInt(present);
    }

    void setPace(double epochs) {
        pace.set(epochs);
        command(present -> present.setPace(epochs));
    }

    ReadOnlyDoubleProperty paceProperty() {
        return pace.getReadOnlyProperty();
    }

    @Override
    public void close() {
        command(TrainingLoop::close);
    }
}
