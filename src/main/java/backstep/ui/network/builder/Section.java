package backstep.ui.network.builder;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of the builder under a title that folds it away. What matters most stays beside the title. */
final class Section extends VBox {

    private final Label note = new Label();
    private final BooleanProperty open;

    Section(String name, List<? extends Node> content) {
        FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
        ToggleButton title = new ToggleButton(BuilderTexts.of(name).toUpperCase(Locale.ROOT), arrow);
        title.setId("section-" + name);
        title.setAccessibleText(BuilderTexts.of(name));
        title.setTooltip(new Tooltip(BuilderTexts.of("fold")));
        title.getStyleClass().add("builder-fold");
        title.setSelected(true);
        open = title.selectedProperty();
        VBox rows = new VBox();
        rows.getStyleClass().add("builder-rows");
        rows.getChildren().setAll(content);
        open.subscribe(unfolded -> {
            arrow.setIconCode(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            LabelledRow.show(rows, unfolded);
        });
        note.setId("note-" + name);
        note.getStyleClass().add("builder-note");
        note.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, space, note);
        header.getStyleClass().add("builder-header");
        getStyleClass().add("builder-section");
        getChildren().setAll(header, rows);
    }

    /** Whether it is not folded away. */
    BooleanProperty openProperty() {
        return open;
    }

    /** What stands beside the title. */
    void setNote(String text) {
        if (!text.equals(note.getText())) {
            note.setText(text);
        }
    }
}
