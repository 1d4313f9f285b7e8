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

    /** @param entries the texts are the messages {@code ui.shortcuts.entry} */
    ShortcutsWindow(Window owner, Appearance appearance, List<String> entries) {
        super(owner, appearance, Messages.text("ui.shortcuts.title"), content(entries));
    }

    private static Region content(List<String> entries) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        int rows = (entries.size() + 1) / 2;
        for (int index = 0; index < entries.size(); index++) {
            String entry = entries.get(index);
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
