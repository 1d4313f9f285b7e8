package backstep.ui.expression.export;

import backstep.export.ExportFormat;
import backstep.text.Messages;
import backstep.ui.theme.Appearance;
import backstep.ui.widget.ExportChoices;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.SavePicker;
import backstep.ui.widget.SaveWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

/** Asks for format and options, then for a file, and has the graph written. */
public final class ExportWindow {

    private final ExportModel model;
    private final SaveWindow window;

    /**
     * Prepares the window; {@link #show} shows it.
     *
     * @param folder where the file dialog begins
     */
    public ExportWindow(
            Window owner, Appearance appearance, ExportModel model, SavePicker picker, Optional<Path> folder) {
        this.model = model;
        model.begin();
        HBox scales = ExportChoices.scales(model.scaleProperty());
        scales.disableProperty().bind(model.formatProperty().isNotEqualTo(ExportFormat.PNG));
        this.window = new SaveWindow(
                owner,
                appearance,
                Messages.text("ui.export.title"),
                List.of(
                        new ScopeChoice(model.scopes(), model.scopeProperty(), model.levelProperty()),
                        ExportChoices.formats(List.of(ExportFormat.values()), model.formatProperty()),
                        description(),
                        scales,
                        state()),
                model,
                picker,
                folder);
    }

    /**
     * Shows the window.
     *
     * @param remember is told the folder of a file that was written
     */
    public void show(Consumer<Path> remember) {
        window.show(remember);
    }

    private Label description() {
        Label description = FigureRows.paragraph("", "hint");
        description
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.formatProperty().get().description(), model.formatProperty()));
        return description;
    }

    private CheckBox state() {
        CheckBox state = new CheckBox(Messages.text("ui.export.state"));
        state.setId("with-state");
        state.selectedProperty().bindBidirectional(model.withStateProperty());
        return state;
    }
}
