package backstep.ui.document;

import backstep.document.Act;
import backstep.document.Document;
import backstep.document.DocumentFiles;
import backstep.document.OpenedFile;
import backstep.files.FileNames;
import backstep.text.Messages;
import backstep.text.Quoted;
import backstep.ui.recent.RecentModel;
import backstep.ui.task.Tasks;
import backstep.ui.widget.FileKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/**
 * What can be done with the document of a window. Where work would be lost the person is asked before, and what goes wrong
 * is said, and leaves everything as it was.
 */
public final class DocumentDeeds {

    private static final FileKind KIND = new FileKind(Messages.text("ui.document.kind"), "backstep");

    private final Tasks tasks;
    private final OpenDocument document;
    private final DocumentView view;
    private final RecentModel recents;
    private final Dialogs dialogs;
    private final Host host;
    private final Supplier<Window> owner;

    /**
     * Where what was in a file is shown.
     *
     * @param document takes a document, and the file that it is saved in
     * @param table takes a table of samples
     */
    private record Place(BiConsumer<Document, Optional<Path>> document, Consumer<Path> table) {

        void take(Path file, OpenedFile opened) {
            switch (opened) {
                case OpenedFile.OfDocument(Document read) -> document.accept(read, Optional.of(file));
                case OpenedFile.OfText(Document made) -> document.accept(made, Optional.empty());
                case OpenedFile.OfTable(Path samples) -> table.accept(samples);
            }
        }
    }

    /** @param owner the window before which dialogs stand */
    public DocumentDeeds(
            Tasks tasks,
            OpenDocument document,
            DocumentView view,
            RecentModel recents,
            Dialogs dialogs,
            Host host,
            Supplier<Window> owner) {
        this.tasks = tasks;
        this.document = document;
        this.view = view;
        this.recents = recents;
        this.dialogs = dialogs;
        this.host = host;
        this.owner = owner;
    }

    /** Goes on where nothing would be lost by it: at once, once it is saved, or not at all. */
    public void settle(Runnable then) {
        if (!document.unsavedProperty().get()) {
            then.run();
            return;
        }
        int answer = dialogs.questions()
                .choose(
                        List.of(
                                Messages.text(
                                        "ui.document.saveChanges",
                                        document.nameProperty().get()),
                                Messages.text("ui.document.lossMeaning")),
                        List.of(Messages.text("ui.document.save"), Messages.text("ui.document.discard")),
                        Messages.text("ui.document.cancel"));
        if (answer == 0) {
            save(then);
        } else if (answer == 1) {
            then.run();
        }
    }

    // Another document

    /** An empty document takes the place of this one. */
    public void create() {
        show(Document.EMPTY);
    }

    /** A document that is in no file takes the place of this one. */
    public void show(Document other) {
        settle(() -> replace(other, Optional.empty()));
    }

    private void replace(Document other, Optional<Path> file) {
        document.replace(other, file);
        file.ifPresent(recents::opened);
        host.changed();
    }

    /** Asks for a file, and opens it. */
    public void open() {
        dialogs.open()
                .pick(owner.get(), Messages.text("ui.document.openKind"), OpenedFile.ENDINGS.toArray(String[]::new))
                .ifPresent(this::open);
    }

    /** Opens a file of any kind in this window, unless another one shows it. */
    public void open(Path file) {
        if (!host.bringToFront(file)) {
            read(file, new Place((read, from) -> settle(() -> replace(read, from)), view::take));
        }
    }

    private void read(Path file, Place place) {
        tasks.run(() -> OpenedFile.read(file), opened -> place.take(file, opened), this::failed);
    }

    /** Opens files that were dropped: the first here, the others in windows of their own. */
    public void drop(List<Path> files) {
        files.stream().findFirst().ifPresent(this::open);
        files.stream().skip(1).forEach(this::openBeside);
    }

    /** Opens a file of any kind in a window of its own, unless one shows it. */
    public void openBeside(Path file) {
        if (!host.bringToFront(file)) {
            read(file, new Place(host::open, this::refuseTable));
        }
    }

    /** A window has one network, and the last table would win without a word. */
    private void refuseTable(Path table) {
        dialogs.questions().problem(Messages.text("ui.document.oneTable", Quoted.file(table)));
    }

    /** Asks for a text: a document that was shared, an expression, Python. */
    public void openText(String first) {
        dialogs.questions()
                .text(Messages.text("ui.document.pasteText"), first)
                .filter(text -> !text.isBlank())
                .ifPresent(this::showText);
    }

    /** Opens a text. */
    public void showText(String text) {
        tasks.run(() -> OpenedFile.ofText(text), this::show, this::failed);
    }

    // This document

    /** Writes the document into its file; asks for one if it has none. */
    public void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        Optional<Path> file = document.fileProperty().get();
        file.ifPresentOrElse(place -> save(place, false, then), () -> saveAs(then));
    }

    /** Asks for a file, and writes the document there. */
    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        Optional<Path> folder = document.fileProperty()
                .get()
                .or(() -> recents.listProperty().get().stream().findFirst().map(each -> each.file()))
                .map(Path::getParent);
        String name = FileNames.of(document.nameProperty().get());
        String proposed = (name.isEmpty() ? Messages.text("ui.document.untitled") : name) + DocumentFiles.ENDING;
        dialogs.save().choose(owner.get(), KIND, proposed, folder).ifPresent(place -> save(place, false, then));
    }

    private void save(Path place, boolean force, Runnable then) {
        document.save(
                place,
                force,
                () -> {
                    recents.opened(place);
                    host.changed();
                    then.run();
                },
                problem -> {
                    if (!(problem instanceof OpenDocument.ChangedElsewhereException)) {
                        failed(problem);
                    } else if (confirm("ui.document.changedElsewhere", Quoted.file(place), "ui.document.overwrite")) {
                        save(place, true, then);
                    }
                });
    }

    private boolean confirm(String question, String about, String deed) {
        return dialogs.questions()
                        .choose(
                                List.of(Messages.text(question, about)),
                                List.of(Messages.text(deed)),
                                Messages.text("ui.document.cancel"))
                == 0;
    }

    /** Opens a copy, which is in no file, in another window. */
    public void duplicate() {
        document.now(present -> host.openCopy(present.withTitle(
                Messages.text("ui.document.copyOf", document.nameProperty().get()))));
    }

    /** Goes back to what the file has. */
    public void revert() {
        document.fileProperty().get().ifPresent(file -> {
            String name = document.nameProperty().get();
            if (!document.unsavedProperty().get() || confirm("ui.document.revertLoses", name, "ui.document.revert")) {
                tasks.run(() -> DocumentFiles.open(file), read -> replace(read, Optional.of(file)), this::failed);
            }
        });
    }

    /** Asks for another title. */
    public void rename() {
        dialogs.questions()
                .line(
                        Messages.text("ui.document.askTitle"),
                        document.nameProperty().get())
                .map(String::strip)
                .ifPresent(title -> {
                    Document present = document.history().present();
                    document.history().done(Act.change("title", "", present.title(), title), present.withTitle(title));
                });
    }

    private void failed(Exception problem) {
        dialogs.questions().problem(String.valueOf(problem.getMessage()));
    }
}
