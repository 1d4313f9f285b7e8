package backstep.ui.widget;

import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Menus, and menus in menus. */
public final class Menus {

    private Menus() {}

    /**
     * A menu of blocks, with lines between those that have items.
     *
     * @param name its text is the message {@code ui.menu.name}
     */
    @SafeVarargs
    public static Menu of(String name, List<? extends MenuItem>... blocks) {
        Menu menu = new Menu(Messages.text("ui.menu." + name));
        menu.setId("menu-" + name);
        menu.getItems().setAll(blocks(blocks));
        return menu;
    }

    /** The items of some blocks, with lines between those that have items. */
    @SafeVarargs
    public static List<MenuItem> blocks(List<? extends MenuItem>... blocks) {
        List<MenuItem> items = new ArrayList<>();
        for (List<? extends MenuItem> block : blocks) {
            if (!items.isEmpty() && !block.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(block);
        }
        return items;
    }

    /** All items of some menus that can be chosen, also those of the menus in them. */
    public static Stream<MenuItem> all(List<? extends MenuItem> items) {
        return items.stream()
                .flatMap(item -> item instanceof Menu menu
                        ? Stream.concat(Stream.of(item), all(menu.getItems()))
                        : Stream.of(item));
    }
}
