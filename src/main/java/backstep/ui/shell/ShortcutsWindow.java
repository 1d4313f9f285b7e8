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
            "fitSelection",
            "operand",
            "runTo",
            "levels",
            "editor",
            "export",
            "find",
            "findNext",
            "nodeMenu",
            "runToBreak",
            "breakpoint",
            "runToNode",
            "strides",
            "set",
            "undoSetting",
            "order",
            "debug");

    ShortcutsWindow(Window owner, Appearance appearance) {
        super(owner, appearance, Messages.text("ui.shortcuts.title"), content());
    }

    private static Region content() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        int rows = (ENTRIES.size() + 1) / 2;
        for (int index = 0; index < ENTRIES.size(); index++) {
            String entry = ENTRIES.get(index);
            Label keys = new Label(Messages.text("ui.shortcuts." + entry + ".keys"));
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            int column = index < rows ? 0 : 2;
            grid.add(keys, column, index % rows);
            grid.add(new Label(Messages.text("ui.shortcuts." + entry)), column + 1, index % rows);
        }
        return grid;
    }
}
