package backstep.ui.expression.debug;

import backstep.text.Messages;
import backstep.ui.expression.debug.BreakpointsModel.Entry;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

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
        model.entries().forEach(entry -> rows.getChildren().add(new BreakpointRow(model, entry)));
        if (focused >= 0 && focused < rows.getChildren().size()) {
            rows.getChildren().get(focused).requestFocus();
        }
    }

    /** The row that has the keyboard, to which it returns once the rows are made anew; negative if none has. */
    private int focusedRow() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner == null ? -1 : rows.getChildren().indexOf(owner.getParent());
    }
}
