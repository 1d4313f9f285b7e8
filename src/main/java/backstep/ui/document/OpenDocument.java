package backstep.ui.document;

import backstep.document.Document;
import backstep.document.DocumentFiles;
import backstep.document.History;
import backstep.document.NetworkSpec;
import backstep.document.OpenedFile;
import backstep.files.WriteException;
import backstep.text.Messages;
import backstep.ui.task.Tasks;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The document of one window: which file it is saved in, and whether it is. On the JavaFX thread only. */
public final class OpenDocument {

    private final Tasks tasks;
    private final History<Document> history;
    private final DocumentView view;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();

    /** When the file was written last, as far as this window knows; empty if it was not. */
    private Optional<FileTime> written = Optional.empty();

    /**
     * What a document was written as.
     *
     * @param time of the file after that
     */
    private record Saved(Document document, Path file, FileTime time) {}

    /** The file was changed by another program since it was opened or saved here. */
    static final class ChangedElsewhereException extends IOException {
        @Serial
        private static final long serialVersionUID = 1;
    }

    /** Shows what the history has already, which no file has. */
    public OpenDocument(Tasks tasks, History<Document> history, DocumentView view) {
        this.tasks = tasks;
        this.history = history;
        this.view = view;
        history.subscribe(this::update);
        update();
    }

    private void update() {
        Document present = history.present();
        name.set(name(present, file.get()));
        unsaved.set(!history.isSaved());
    }

    /** What people call a document: its title, else the name of its file. */
    public static String name(Document document, Optional<Path> file) {
        String given = givenName(document, file);
        return given.isEmpty() ? Messages.text("ui.document.untitled") : given;
    }

    private static String givenName(Document document, Optional<Path> file) {
        return document.title().isBlank() ? file.map(OpenedFile::name).orElse("") : document.title();
    }

    /** Its title, else the name of its file; empty if it has neither. */
    public String givenName() {
        return givenName(history.present(), file.get());
    }

    /**
     * Shows another document in place of this one, without asking.
     *
     * @param place the file that it was read from; empty if it is in none
     */
    public void replace(Document document, Optional<Path> place) {
        file.set(place);
        written = Optional.empty();
        history.restart(document);
        update();
        view.show(document);
        // What another program writes from now on is not to be lost.
        place.ifPresent(path -> tasks.run(() -> Files.getLastModifiedTime(path), time -> learnt(path, time), _ -> {}));
    }

    private void learnt(Path path, FileTime time) {
        if (written.isEmpty() && file.get().equals(Optional.of(path))) {
            written = Optional.of(time);
        }
    }

    /**
     * Shows a document as it was left by a window that did not end as it should.
     *
     * @param saved what its file has; empty if it has none, or none that can be read
     */
    public void restore(Document document, Optional<Path> place, Optional<Document> saved) {
        replace(document, place);
        saved.ifPresentOrElse(known -> history.saved(known.withView(document.view())), history::unsaved);
    }

    /** Tells what the window has made of the document, with where training stands just now, and how it is shown. */
    public void now(Consumer<Document> answer) {
        view.exact(
                network -> answer.accept(history.present().withNetwork(network).withView(view.look())));
    }

    /**
     * Writes the document into a file, which is its file from then on.
     *
     * @param force whether what another program has written into the file since may be lost
     * @param success is told when it is written
     * @param failure is told why it is not: a {@link ChangedElsewhereException} where force would help
     */
    public void save(Path place, boolean force, Runnable success, Consumer<? super Exception> failure) {
        saving.set(true);
        boolean isOwn = file.get().equals(Optional.of(place));
        Optional<FileTime> known = isOwn && !force ? written : Optional.empty();
        now(document -> tasks.run(
                () -> write(document, place, known),
                saved -> {
                    saving.set(false);
                    saved(saved);
                    success.run();
                },
                problem -> {
                    saving.set(false);
                    failure.accept(problem);
                }));
    }

    private static Saved write(Document document, Path place, Optional<FileTime> known)
            throws IOException, WriteException, InterruptedException {
        if (known.isPresent()
                && Files.exists(place)
                && !Files.getLastModifiedTime(place).equals(known.get())) {
            throw new ChangedElsewhereException();
        }
        DocumentFiles.save(document, place);
        return new Saved(document, place, Files.getLastModifiedTime(place));
    }

    /** How a document is shown is saved with it, and is no change of it. */
    private void saved(Saved saved) {
        file.set(Optional.of(saved.file));
        written = Optional.of(saved.time);
        history.saved(saved.document.withView(history.present().view()));
        update();
    }

    /** What was done in it. */
    public History<Document> history() {
        return history;
    }

    /** Where it is saved; empty if it never was. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What people call it. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Whether something would be lost if it were closed. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Whether it is being written. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Whether nothing was made in it yet, so that another one may take its place. */
    public boolean isUntouched() {
        Document present = history.present();
        return file.get().isEmpty()
                && present.expression().text().isBlank()
                && history.undoable().isEmpty()
                && history.redoable().isEmpty()
                && history.isSaved()
                && present.network().equals(NetworkSpec.FIRST);
    }
}
