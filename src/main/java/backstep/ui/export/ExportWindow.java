package backstep.ui.export;

import backstep.export.ExportFormat;
import backstep.i18n.Messages;
import backstep.ui.theme.Appearance;
import backstep.ui.widget.Figures;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.SegmentedButton;

/** Asks for format and options, then for a file, and writes it. It stays open with the reason if that fails. */
public final class ExportWindow {

    private static final List<Integer> SCALES = List.of(1, 2, 4);

    private final ExportModel model;
    private final SavePicker picker;
    private final Stage stage = new Stage();
    private Optional<Path> folder;

    /**
     * Prepares the window; {@link #show} shows it.
     *
     * @param folder where the file dialog begins
     */
    public ExportWindow(
            Window owner, Appearance appearance, ExportModel model, SavePicker picker, Optional<Path> folder) {
        this.model = model;
        this.picker = picker;
        this.folder = folder;
        Label description = Figures.paragraph("", "hint");
        description
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.formatProperty().get().description(), model.formatProperty()));
        VBox root = new VBox(formats(), description, scales(), state(), problem(), buttons());
        root.getStyleClass().addAll("info-window", "export-window");
        Scene scene = new Scene(root);
        appearance.dress(scene);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(Messages.text("ui.export.title"));
        stage.setScene(scene);
        stage.setResizable(false);
    }

    /**
     * Shows the window.
     *
     * @param remember is told the folder of a file that was written
     */
    public void show(Consumer<Path> remember) {
        model.reset();
        model.writtenProperty()
                .subscribe(written -> written.ifPresent(file -> {
                    folder = Optional.ofNullable(file.getParent());
                    folder.ifPresent(remember);
                    stage.close();
                }));
        stage.show();
    }

    private SegmentedButton formats() {
        ToggleGroup group = new ToggleGroup();
        SegmentedButton segments = new SegmentedButton();
        segments.setToggleGroup(group);
        for (ExportFormat format : ExportFormat.values()) {
            ToggleButton button = new ToggleButton(format.name());
            button.setId("format-" + format.ending());
            button.setAccessibleText(format.description());
            button.setOnAction(event -> {
                // A second click on a toggle button would leave no format chosen.
                button.setSelected(true);
                model.formatProperty().set(format);
            });
            model.formatProperty().subscribe(chosen -> button.setSelected(chosen == format));
            segments.getButtons().add(button);
        }
        return segments;
    }

    private HBox scales() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(new Label(Messages.text("ui.export.scale")));
        row.getStyleClass().add("export-row");
        for (int scale : SCALES) {
            RadioButton button = new RadioButton(Messages.text("ui.export.times", scale));
            button.setId("scale-" + scale);
            button.setToggleGroup(group);
            button.setSelected(model.scaleProperty().get() == scale);
            button.setOnAction(event -> model.scaleProperty().set(scale));
            row.getChildren().add(button);
        }
        row.disableProperty().bind(model.formatProperty().isNotEqualTo(ExportFormat.PNG));
        return row;
    }

    private CheckBox state() {
        CheckBox state = new CheckBox(Messages.text("ui.export.state"));
        state.setId("with-state");
        state.selectedProperty().bindBidirectional(model.withStateProperty());
        return state;
    }

    private Label problem() {
        Label problem = Figures.paragraph("", "error-text");
        problem.setId("export-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
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
        save.disableProperty().bind(model.writingProperty());
        save.setOnAction(event -> picker.choose(stage, model.formatProperty().get(), model.suggestedName(), folder)
                .ifPresent(model::write));
        ButtonBar.setButtonData(save, ButtonBar.ButtonData.OK_DONE);
        ButtonBar bar = new ButtonBar();
        bar.getButtons().addAll(save, cancel);
        return bar;
    }
}
