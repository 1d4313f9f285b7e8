package backstep.ui.shell;

import backstep.i18n.Messages;
import backstep.ui.theme.Appearance;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** What each key does. */
final class ShortcutsWindow extends InfoWindow {

    private static final List<String> ENTRIES = List.of(
            "forward",
            "back",
            "first",
            "last",
            "phase",
            "play",
            "fit",
            "zoom",
            "pan",
            "operand",
            "runTo",
            "editor",
            "export",
            "find",
            "findNext");

    ShortcutsWindow(Window owner, Appearance appearance) {
        super(owner, appearance, Messages.text("ui.shortcuts.title"), content());
    }

    private static Region content() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        for (String entry : ENTRIES) {
            Label keys = new Label(Messages.text("ui.shortcuts." + entry + ".keys"));
            keys.getStyleClass().add("keys");
            grid.addRow(grid.getRowCount(), keys, new Label(Messages.text("ui.shortcuts." + entry)));
        }
        return grid;
    }
}
