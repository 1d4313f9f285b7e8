package backstep.ui.widget;

import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The writing of files away from the JavaFX thread, one after the other, and how the last one went. */
public final class Saving {

    private final ReadOnlyObjectWrapper<Optional<Path>> written = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Latest<Path> writing;

    /** Writes a file. */
    @FunctionalInterface
    public interface Writer {
        void write(Path file) throws Exception;
    }

    public Saving(Tasks tasks) {
        this.writing = tasks.latest(
                file -> written.set(Optional.of(file)),
                failure -> refuse(Objects.requireNonNullElse(failure.getMessage(), failure.toString())));
    }

    /** Writes a file; {@link #writtenProperty} or {@link #problemProperty} says what came of it. */
    public void save(Path file, Writer writer) {
        reset();
        writing.submit(() -> {
            writer.write(file);
            return file;
        });
    }

    /** Says why there is nothing to be written. */
    public void refuse(String reason) {
        problem.set(reason);
    }

    /** Forgets how the last one went. */
    public void reset() {
        problem.set("");
        written.set(Optional.empty());
    }

    /** The file that was written last; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<Path>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Why the last one failed; empty if it did not. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether a file is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.runningProperty();
    }
}
