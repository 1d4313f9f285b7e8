package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.action.KeySheet;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.TypeSize;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What each key does, by groups, and what the mouse does. */
final class ShortcutsWindow extends InfoWindow {

    /** In pixels at the usual size of type. */
    private static final double LEAST_OF_TWO = 640;

    /**
     * Lists all keys.
     *
     * @param gestures their texts are the messages {@code ui.shortcuts.gesture}
     */
    ShortcutsWindow(Window owner, Appearance appearance, KeySheet sheet, List<String> gestures) {
        super(owner, appearance, Messages.text("ui.shortcuts.title"), content(sheet.blocks(), gestures));
    }

    private static Region content(List<KeySheet.Block> blocks, List<String> gestures) {
        VBox left = column();
        VBox right = column();
        int all = rows(blocks) + gestures.size();
        for (KeySheet.Block group : blocks) {
            boolean fits =
                    2 * (rows(left) + group.rows().size()) <= all + group.rows().size();
            (fits && right.getChildren().isEmpty() ? left : right).getChildren().add(block(group.title(), keys(group)));
        }
        right.getChildren().add(block(Messages.text("ui.section.mouse"), mouse(gestures)));
        FlowPane pane = new FlowPane(left, right);
        pane.widthProperty().subscribe(width -> divide(pane, width.doubleValue()));
        pane.getStyleClass().add("shortcut-columns");
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setId("shortcuts");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("shortcuts-scroll");
        return scroll;
    }

    /** Beside one another, or below where a line of both would break. */
    private static void divide(FlowPane pane, double width) {
        boolean beside = width >= LEAST_OF_TWO * TypeSize.scaleOf(pane).getValue();
        double column = beside ? Math.floor((width - pane.getHgap()) / 2) : width;
        pane.getChildren().forEach(each -> ((Region) each).setPrefWidth(column));
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("shortcut-column");
        return column;
    }

    private static int rows(List<KeySheet.Block> blocks) {
        return blocks.stream().mapToInt(group -> group.rows().size()).sum();
    }

    private static int rows(VBox column) {
        return column.lookupAll(".keys").size();
    }

    private static VBox block(String title, GridPane rows) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        VBox block = new VBox(heading, rows);
        block.getStyleClass().add("shortcut-group");
        return block;
    }

    private static GridPane keys(KeySheet.Block group) {
        GridPane grid = grid();
        group.rows().forEach((text, keys) -> row(grid, String.join("  ", keys), text));
        return grid;
    }

    private static GridPane mouse(List<String> gestures) {
        GridPane grid = grid();
        gestures.forEach(gesture -> row(
                grid, Messages.text("ui.shortcuts." + gesture + ".keys"), Messages.text("ui.shortcuts." + gesture)));
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        return grid;
    }

    private static void row(GridPane grid, String keys, String text) {
        Label pressed = new Label(keys);
        pressed.getStyleClass().add("keys");
        pressed.setMinWidth(Region.USE_PREF_SIZE);
        Label meaning = new Label(text);
        meaning.setWrapText(true);
        int row = grid.getRowCount();
        grid.add(meaning, 0, row);
        grid.add(pressed, 1, row);
    }
}
