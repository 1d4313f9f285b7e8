package backstep.ui.widget;

import backstep.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
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
        for (List<? extends MenuItem> block : blocks) {
            if (!menu.getItems().isEmpty() && !block.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(block);
        }
        return menu;
    }

    /** All items of some menus that can be chosen, also those of the menus in them. */
    public static Stream<MenuItem> all(List<? extends MenuItem> items) {
        return items.stream()
                .flatMap(item -> item instanceof Menu menu
                        ? Stream.concat(Stream.of(item), all(menu.getItems()))
                        : Stream.of(item));
    }

    /** A command as an item that is checked while something holds. */
    public static CheckMenuItem check(Command command, ObservableBooleanValue on) {
        CheckMenuItem item = new CheckMenuItem(Messages.text("ui.command." + command.name()));
        item.setId("menu-" + command.name());
        item.setAccelerator(command.keys());
        item.disableProperty().bind(command.unavailable());
        on.subscribe(holds -> item.setSelected(holds));
        item.setOnAction(event -> {
            command.action().run();
            // A click has changed the mark already, whatever came of it.
            item.setSelected(on.get());
        });
        return item;
    }

    /** A menu item for each command. */
    public static List<MenuItem> items(List<Command> commands) {
        return commands.stream().map(Command::item).toList();
    }
}
