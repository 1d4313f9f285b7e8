package backstep.ui.export;

import backstep.text.Messages;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.Saving.Progress;
import backstep.ui.widget.ScreenRoom;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * Asks what to write and how, and shows what will come of it; then asks for a file, and has it written. It stays open
 * with the reason if that fails.
 */
final class ExportWindow {

    private final ExportModel model;
    private final Surroundings around;
    private final Stage stage = new Stage();
    private final VBox root = new VBox();

    /** Prepares the window; {@link #show} shows it. */
    ExportWindow(ExportModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        model.open(around.appearance().darkProperty().get());
        ExportBody body = new ExportBody(choices(), new PreviewPane(model));
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().addAll(body, progress(), problem(), buttons());
        root.getStyleClass().addAll("info-window", "export-window");
        Scene scene = new Scene(root);
        around.appearance().dress(scene);
        stage.initOwner(around.owner());
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(Messages.text("ui.export.title"));
        stage.setScene(scene);
    }

    private ScrollPane choices() {
        VBox choices = new VBox(new OfferChoice(model), ExportChoices.formats(model), description());
        choices.getChildren().add(ExportChoices.scales(model));
        if (model.lastStep() > 0) {
            choices.getChildren().add(new RunRows(model, model.lastStep()));
        }
        choices.getChildren().addAll(ExportChoices.parts(model));
        choices.getChildren().add(ExportChoices.dark(model));
        choices.getStyleClass().add("export-choices");
        choices.disableProperty().bind(model.saving().writingProperty());
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("export-scroll");
        return scroll;
    }

    /** Shows the window, as large as its content as far as the screen is. */
    void show() {
        Subscription closing = model.saving()
                .writtenProperty()
                .subscribe((was, is) -> is.ifPresent(file -> {
                    Optional.ofNullable(file.getParent()).ifPresent(around::rememberFolder);
                    stage.close();
                }));
        stage.setOnHidden(event -> {
            closing.unsubscribe();
            model.close();
        });
        root.applyCss();
        Dimension2D room = ScreenRoom.beside(around.owner());
        root.setPrefWidth(Math.min(root.prefWidth(-1), room.getWidth()));
        root.setPrefHeight(Math.min(root.prefHeight(root.getPrefWidth()), room.getHeight()));
        stage.show();
    }

    private Label description() {
        Label description = FigureRows.paragraph("", "hint");
        description.setMinHeight(Region.USE_PREF_SIZE);
        description
                .textProperty()
                .bind(Bindings.createStringBinding(() -> model.kind().description(), model.formatProperty()));
        return description;
    }

    private Label problem() {
        Label problem = FigureRows.paragraph("", "error-text");
        problem.setId("export-problem");
        problem.setMinHeight(Region.USE_PREF_SIZE);
        ObservableStringValue failed = model.saving().problemProperty();
        problem.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.hindrance().get().isEmpty()
                                ? failed.get()
                                : model.hindrance().get(),
                        model.hindrance(),
                        failed));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    /** What is being done and how far that is; nothing for what takes no time to speak of. */
    private VBox progress() {
        ObservableValue<Progress> progress = model.saving().progressProperty();
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
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.managedProperty().bind(progress.map(now -> !now.doing().isEmpty()));
        row.visibleProperty().bind(row.managedProperty());
        return row;
    }

    /** Gives up what is being written, or else leaves. */
    private void cancel() {
        if (model.saving().writingProperty().get()) {
            model.saving().cancel();
        } else {
            stage.close();
        }
    }

    private void save() {
        around.picker()
                .choose(stage, model.kind(), model.suggestedName(), around.folder())
                .ifPresent(model::write);
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
        save.disableProperty().bind(model.saving().writingProperty().or(Bindings.isNotEmpty(model.hindrance())));
        save.setOnAction(event -> save());
        ButtonBar.setButtonData(save, ButtonBar.ButtonData.OK_DONE);
        ButtonBar bar = new ButtonBar();
        bar.setMinHeight(Region.USE_PREF_SIZE);
        bar.getButtons().addAll(save, cancel);
        return bar;
    }
}
