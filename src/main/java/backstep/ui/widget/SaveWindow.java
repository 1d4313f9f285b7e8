package backstep.ui.widget;

import backstep.text.Messages;
import backstep.ui.theme.Appearance;
import backstep.ui.widget.Saving.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/** Asks what to write and how, then for a file, and has it written. It stays open with the reason if that fails. */
public final class SaveWindow {

    /** What has been chosen to be written. */
    public interface Target {

        /** Why there is nothing to write now; empty where there is something. */
        ObservableStringValue hindrance();

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
        VBox choices = new VBox();
        choices.getChildren().addAll(content);
        choices.getStyleClass().add("save-choices");
        choices.disableProperty().bind(target.saving().writingProperty());
        root.getChildren().addAll(choices, progress(), problem(), buttons());
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
        stage.setOnHidden(event -> {
            closing.unsubscribe();
            target.saving().cancel();
        });
        stage.show();
    }

    private Label problem() {
        Label problem = FigureRows.paragraph("", "error-text");
        problem.setId("export-problem");
        ObservableStringValue failed = target.saving().problemProperty();
        problem.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> target.hindrance().get().isEmpty()
                                ? failed.get()
                                : target.hindrance().get(),
                        target.hindrance(),
                        failed));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().subscribe(shown -> stage.sizeToScene());
        return problem;
    }

    /** What is being done and how far that is; nothing for what takes no time to speak of. */
    private VBox progress() {
        ObservableValue<Progress> progress = target.saving().progressProperty();
        Label doing = new Label();
        doing.setId("export-doing");
        doing.getStyleClass().add("hint");
        doing.textProperty().bind(progress.map(Progress::doing));
        Label share = new Label();
        share.getStyleClass().add("hint");
        share.setMinWidth(Region.USE_PREF_SIZE);
        share.textProperty()
                .bind(progress.map(now -> Messages.text("ui.export.percent", Math.round(100 * now.share()))));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar(0);
        bar.setId("export-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(progress.map(Progress::share));
        VBox row = new VBox(new HBox(doing, space, share), bar);
        row.getStyleClass().add("save-progress");
        row.managedProperty().bind(progress.map(now -> !now.doing().isEmpty()));
        row.visibleProperty().bind(row.managedProperty());
        row.managedProperty().subscribe(shown -> stage.sizeToScene());
        return row;
    }

    /** Gives up what is being written, or else leaves. */
    private void cancel() {
        if (target.saving().writingProperty().get()) {
            target.saving().cancel();
        } else {
            stage.close();
        }
    }

    private ButtonBar buttons() {
        Button cancel = new Button(Messages.text("ui.export.cancel"));
        cancel.setId("export-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> cancel());
        ButtonBar.setButtonData(cancel, ButtonBar.ButtonData.CANCEL_CLOSE);
        Button save = new Button(Messages.text("ui.export.save"));
        save.setId("export-save");
        save.setDefaultButton(true);
        save.disableProperty().bind(target.saving().writingProperty().or(Bindings.isNotEmpty(target.hindrance())));
        save.setOnAction(event -> picker.choose(stage, target.kind(), target.suggestedName(), folder)
                .ifPresent(target::write));
        ButtonBar.setButtonData(save, ButtonBar.ButtonData.OK_DONE);
        ButtonBar bar = new ButtonBar();
        bar.getButtons().addAll(save, cancel);
        return bar;
    }
}
