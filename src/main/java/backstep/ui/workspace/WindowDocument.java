package backstep.ui.workspace;

import backstep.document.Document;
import backstep.document.History;
import backstep.text.Messages;
import backstep.ui.document.Autosaving;
import backstep.ui.document.DocumentActions;
import backstep.ui.document.DocumentDeeds;
import backstep.ui.document.DocumentView;
import backstep.ui.document.OpenDocument;
import backstep.ui.start.StartPage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The document of a window: its title bar, what is asked when it is closed, and what is dropped on it. */
public final class WindowDocument {

    private static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop-target");

    private final Stage stage;
    private final OpenDocument open;
    private final DocumentDeeds deeds;
    private final DocumentActions actions;
    private final Autosaving autosaving;

    WindowDocument(Stage stage, WindowServices services, History<Document> history, DocumentView view) {
        this.stage = stage;
        Optional<Path> state = services.host().state();
        open = new OpenDocument(services.tasks(), history, view);
        deeds = new DocumentDeeds(
                services.tasks(), open, view, services.recents(), services.dialogs(), services.host(), () -> stage);
        actions = new DocumentActions(
                deeds,
                open,
                services.recents(),
                services.host(),
                WindowDocument::clipboard,
                view::welcome,
                this::close);
        autosaving = new Autosaving(
                services.tasks(),
                open,
                state,
                problem -> view.say(problem.isEmpty() ? "" : Messages.text("ui.document.autosaveFailed", problem)));
        stage.titleProperty()
                .bind(Bindings.createStringBinding(this::title, open.nameProperty(), open.unsavedProperty()));
        stage.setOnCloseRequest(this::closeRequested);
    }

    private String title() {
        String name = open.nameProperty().get();
        return open.isUntouched()
                ? Messages.text("ui.title")
                : Messages.text(
                        open.unsavedProperty().get() ? "ui.document.windowTitleUnsaved" : "ui.document.windowTitle",
                        name);
    }

    private static String clipboard() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    }

    private void closeRequested(WindowEvent event) {
        event.consume();
        close();
    }

    /** Closes the window once nothing is lost by that. */
    void close() {
        deeds.settle(stage::hide);
    }

    /** The window is closed: nothing is to be restored. */
    void closed() {
        autosaving.close();
    }

    /** Lets files be dropped anywhere on the window. */
    void acceptDropsOn(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                scene.getRoot().pseudoClassStateChanged(DROP_TARGET, true);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_EXITED, _ -> scene.getRoot().pseudoClassStateChanged(DROP_TARGET, false));
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            scene.getRoot().pseudoClassStateChanged(DROP_TARGET, false);
            List<Path> files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            deeds.drop(files);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    /** What the window shows while nothing is open. */
    StartPage startPage(WindowServices services) {
        return new StartPage(
                services.tasks(), services.appearance(), actions.first(), services.recents(), deeds::open, deeds::show);
    }

    /** Which file it is, and whether it is saved. */
    public OpenDocument open() {
        return open;
    }

    /** What can be done with it. */
    public DocumentDeeds deeds() {
        return deeds;
    }

    public DocumentActions actions() {
        return actions;
    }

    Autosaving autosaving() {
        return autosaving;
    }
}
