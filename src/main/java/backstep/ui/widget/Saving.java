package backstep.ui.widget;

import backstep.files.AtomicFile;
import backstep.progress.Meter;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The writing of files away from the JavaFX thread, one after the other, and how the last one went. */
public final class Saving {

    private final ReadOnlyObjectWrapper<Optional<Path>> written = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final Tasks tasks;
    private final Latest<Path> writing;
    private Report report = new Report();

    /** Writes a file, and may say how far it is. */
    @FunctionalInterface
    public interface Writer {
        void write(Path file, Report report) throws Exception;
    }

    /**
     * How far the writing of a file is.
     *
     * @param share from 0 to 1
     * @param doing what is being done; empty before anything is said
     */
    public record Progress(double share, String doing) {

        static final Progress NONE = new Progress(0, "");
    }

    /** Hands on what a writer says of its progress, from the thread that it works on. */
    public final class Report {

        private final AtomicBoolean waiting = new AtomicBoolean();
        private volatile Progress latest = Progress.NONE;

        private Report() {}

        /** A meter for a piece of the work. */
        public Meter saying(String doing) {
            return share -> {
                latest = new Progress(share, doing);
                if (waiting.compareAndSet(false, true)) {
                    tasks.later(this::show);
                }
            };
        }

        private void show() {
            waiting.set(false);
            if (report == this && writing.runningProperty().get()) {
                progress.set(latest);
            }
        }
    }

    public Saving(Tasks tasks) {
        this.tasks = tasks;
        this.writing = tasks.lasting(
                file -> written.set(Optional.of(file)),
                failure -> refuse(Objects.requireNonNullElse(failure.getMessage(), failure.toString())));
    }

    /**
     * Writes a file; {@link #writtenProperty} or {@link #problemProperty} says what came of it.
     *
     * @param read files that are not to be written over
     */
    public void save(Path file, Writer writer, Path... read) {
        reset();
        Report own = new Report();
        report = own;
        writing.submit(() -> {
            AtomicFile.requireWritable(file, read);
            writer.write(file, own);
            return file;
        });
    }

    /** Gives up what is being written; nothing is left of it. */
    public void cancel() {
        writing.cancel();
        progress.set(Progress.NONE);
    }

    /** Says why there is nothing to be written. */
    public void refuse(String reason) {
        problem.set(reason);
    }

    /** Forgets how the last one went. */
    public void reset() {
        problem.set("");
        progress.set(Progress.NONE);
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

    /** How far the writing is. */
    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether a file is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.runningProperty();
    }
}
