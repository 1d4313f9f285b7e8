package backstep.ui.expression.graph;

import backstep.engine.Level;
import backstep.text.Messages;
import backstep.ui.expression.model.Drawing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** A menu item for each level to which a graph can be open: those are there that differ, called by their groups. */
final class LevelItems {

    private final Folds folds;

    private LevelItems(Folds folds) {
        this.folds = folds;
    }

    static List<MenuItem> of(Folds folds, ReadOnlyObjectProperty<@Nullable Drawing> drawing) {
        LevelItems made = new LevelItems(folds);
        return Arrays.stream(Level.values())
                .map(level -> made.item(level, drawing))
                .toList();
    }

    private MenuItem item(Level level, ReadOnlyObjectProperty<@Nullable Drawing> drawing) {
        MenuItem item = new MenuItem();
        item.setId("menu-level." + level.name().toLowerCase(Locale.ROOT));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> folds.toLevel(level));
        drawing.subscribe(shown -> show(item, level, shown));
        return item;
    }

    private void show(MenuItem item, Level level, @Nullable Drawing shown) {
        boolean differs = shown != null
                && !shown.folding().groups().isEmpty()
                && folds.levels().contains(level);
        item.setVisible(differs);
        if (shown != null && differs) {
            String name = Levels.name(shown.folding().groups(), level);
            item.setText(Messages.text("ui.graph.level.item", name));
        }
    }
}
