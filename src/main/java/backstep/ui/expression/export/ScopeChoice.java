package backstep.ui.expression.export;

import backstep.engine.Level;
import backstep.text.Messages;
import backstep.ui.theme.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** One line for each scope: the choice, and how much it is, or why it cannot be made. */
final class ScopeChoice extends VBox {

    private final ExportScopes scopes;
    private final ObjectProperty<ExportScope> chosen;
    private final ObjectProperty<Level> level;
    private final ToggleGroup toggles = new ToggleGroup();

    ScopeChoice(ExportScopes scopes, ObjectProperty<ExportScope> chosen, ObjectProperty<Level> level) {
        this.scopes = scopes;
        this.chosen = chosen;
        this.level = level;
        getStyleClass().add("export-scopes");
        for (ExportScope scope : ExportScope.values()) {
            getChildren().add(row(scope));
        }
    }

    private HBox row(ExportScope scope) {
        Optional<String> hindrance = scopes.hindrance(scope);
        RadioButton button = new RadioButton(scopes.title(scope));
        button.setId("scope-" + scope.word());
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setToggleGroup(toggles);
        button.setDisable(hindrance.isPresent());
        button.setOnAction(event -> chosen.set(scope));
        chosen.when(Shown.of(this)).subscribe(now -> button.setSelected(now == scope));
        Label extent = new Label(hindrance.orElse(""));
        extent.setId("extent-" + scope.word());
        extent.getStyleClass().add("hint");
        extent.setMinWidth(Region.USE_PREF_SIZE);
        if (hindrance.isEmpty()) {
            level.when(Shown.of(this)).subscribe(now -> extent.setText(scopes.extent(scope, now)));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(button, space, extent);
        if (scope == ExportScope.LEVEL && hindrance.isEmpty()) {
            row.getChildren().add(1, levels());
        }
        row.getStyleClass().add("export-row");
        return row;
    }

    private ChoiceBox<Level> levels() {
        ChoiceBox<Level> levels = new ChoiceBox<>(FXCollections.observableList(List.of(Level.values())));
        levels.setId("export-level");
        levels.setConverter(new StringConverter<>() {
            @Override
            public String toString(Level each) {
                String kind = scopes.isOfNetwork() ? "network" : "text";
                return Messages.text(
                        "ui.export.level." + kind + "." + each.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public Level fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        levels.setValue(level.get());
        levels.valueProperty().subscribe(level::set);
        levels.setOnAction(event -> chosen.set(ExportScope.LEVEL));
        return levels;
    }
}
