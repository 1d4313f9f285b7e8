package backstep.ui.widget;

import backstep.i18n.Messages;
import backstep.ui.theme.Appearance;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/** Asks what to write and how, then for a file, and has it written. It stays open with the reason if that fails. */
public final class SaveWindow {

    /** What somebody has chosen to write. */
    public interface Target {

        FileKind kind();

        /** A name for the file, ending included. */
        String suggestedName();

        /** Writes it by means of {@link #saving}. */
        void write(Path file);

        Saving saving();
    }

    private final Target target;
    private final SavePicker picker;
    private final Stage stage = new Stage();
    private Optional<Path> folder;

    /**
     * Prepares the window; {@link #show} shows it.
     *
     * @param content the controls by which one chooses
     * @param folder where the file dialog begins
     */
    public SaveWindow(
            Window owner,
            Appearance appearance,
            String title,
            List<? extends Node> content,
            Target target,
            SavePicker picker,
            Optional<Path> folder) {
        this.target = target;
        this.picker = picker;
        this.folder = folder;
        VBox root = new VBox();
        root.getChildren().addAll(content);
        root.getChildren().addAll(problem(), buttons());
        root.getStyleClass().addAll("info-window", "export-window");
        Scene scene = new Scene(root);
        appearance.dress(scene);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setResizable(false);
    }

    /**
     * Shows the window.
     *
     * @param remember is told the folder of a file that was written
     */
    public void show(Consumer<Path> remember) {
        target.saving().reset();
        Subscription closing = target.saving()
                .writtenProperty()
                .subscribe(written -> written.ifPresent(file -> {
                    folder = Optional.ofNullable(file.getParent());
                    folder.ifPresent(remember);
                    stage.close();
                }));
        stage.setOnHidden(event -> closing.unsubscribe());
        stage.show();
    }

    private Label problem() {
        Label problem = Figures.paragraph("", "error-text");
        problem.setId("export-problem");
        problem.textProperty().bind(target.saving().problemProperty());
        problem.managedProperty().bind(target.saving().problemProperty().isNotEmpty());
        problem.managedProperty().subscribe(shown -> stage.sizeToScene());
        return problem;
    }

    private ButtonBar buttons() {
        Button cancel = new Button(Messages.text("ui.export.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> stage.close());
        ButtonBar.setButtonData(cancel, ButtonBar.ButtonData.CANCEL_CLOSE);
        Button save = new Button(Messages.text("ui.export.save"));
        save.setId("export-save");
        save.setDefaultButton(true);
        save.disableProperty().bind(target.saving().writingProperty());
        save.setOnAction(event -> picker.choose(stage, target.kind(), target.suggestedName(), folder)
                .ifPresent(target::write));
        ButtonBar.setButtonData(save, ButtonBar.ButtonData.OK_DONE);
        ButtonBar bar = new ButtonBar();
        bar.getButtons().addAll(save, cancel);
        return bar;
    }
}
