package backstep.ui.expression.debug;

import backstep.text.Messages;
import backstep.ui.expression.debug.BreakpointsModel.Entry;
import backstep.ui.widget.Buttons;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The list of breakpoints, with a field for one more. */
final class BreakpointsView extends VBox {

    private final BreakpointsModel model;
    private final VBox rows = new VBox();

    BreakpointsView(BreakpointsModel model) {
        this.model = model;
        getStyleClass().add("debug-list");
        Label hint = new Label(Messages.text("ui.debug.noBreakpointYet"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.visibleProperty().bind(Bindings.isEmpty(model.entries()));
        hint.managedProperty().bind(hint.visibleProperty());
        AddField field = new AddField("breakpoint", "ui.debug.breakpointPrompt", model::add);
        getChildren().setAll(field, hint, rows);
        model.entries().addListener((ListChangeListener<Entry>) change -> show());
    }

    private void show() {
        int focused = focusedRow();
        rows.getChildren().clear();
        model.entries().forEach(entry -> rows.getChildren().add(row(entry.name(), entry)));
        if (focused >= 0 && focused < rows.getChildren().size()) {
            ((HBox) rows.getChildren().get(focused)).getChildren().getFirst().requestFocus();
        }
    }

    /** The row that has the keyboard, to which it returns once the rows are made anew; negative if none has. */
    private int focusedRow() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner == null ? -1 : rows.getChildren().indexOf(owner.getParent());
    }

    private HBox row(String name, Entry entry) {
        CheckBox on = new CheckBox(name);
        on.setSelected(entry.on());
        on.getStyleClass().add("debug-name");
        on.setMnemonicParsing(false);
        on.setMinWidth(0);
        on.setWrapText(true);
        on.setMinHeight(USE_PREF_SIZE);
        on.setOnAction(event -> model.switchOn(entry, on.isSelected()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button remove = Buttons.icon(Feather.X, Messages.text("ui.debug.removeBreakpoint", name));
        remove.getStyleClass().add("flat");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> model.remove(entry));
        HBox row = new HBox(on, space);
        if (model.matchesNothing(entry.breakpoint())) {
            Label nothing = new Label(Messages.text("ui.debug.matchesNothing"));
            nothing.getStyleClass().add("error-text");
            nothing.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(nothing);
        }
        row.getChildren().add(remove);
        row.getStyleClass().add("debug-row");
        return row;
    }
}
