package backstep.ui.expression.debug;

import backstep.text.Messages;
import backstep.ui.expression.debug.BreakpointsModel.Entry;
import backstep.ui.widget.Buttons;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A breakpoint in the list: it can be switched off and on, and removed. */
final class BreakpointRow extends HBox {

    private final CheckBox on;

    BreakpointRow(BreakpointsModel model, Entry entry) {
        on = new CheckBox(entry.name());
        on.setSelected(entry.on());
        on.getStyleClass().add("debug-name");
        on.setMnemonicParsing(false);
        on.setMinWidth(0);
        on.setWrapText(true);
        on.setMinHeight(USE_PREF_SIZE);
        on.setOnAction(event -> model.switchOn(entry, on.isSelected()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(on, space);
        if (model.matchesNothing(entry.breakpoint())) {
            Label nothing = new Label(Messages.text("ui.debug.matchesNothing"));
            nothing.getStyleClass().add("error-text");
            nothing.setMinWidth(USE_PREF_SIZE);
            getChildren().add(nothing);
        }
        Button remove = Buttons.icon(Feather.X, Messages.text("ui.debug.removeBreakpoint", entry.name()));
        remove.getStyleClass().add("flat");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> model.remove(entry));
        getChildren().add(remove);
        getStyleClass().add("debug-row");
    }

    /** The keyboard goes to the switch. */
    @Override
    public void requestFocus() {
        on.requestFocus();
    }
}
