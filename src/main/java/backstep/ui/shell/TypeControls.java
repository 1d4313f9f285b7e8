package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.theme.TypeSize;
import backstep.ui.widget.Command;
import backstep.ui.widget.Keyboard;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/** Larger and smaller type, in the menu and by keys. */
final class TypeControls {

    private final TypeSize size;
    private final List<Command> commands;
    /** On keyboards where plus needs Shift or is another key, and on number pads. */
    private final List<Command> otherKeys;

    TypeControls(TypeSize size) {
        this.size = size;
        commands = List.of(
                command("typeLarger", "Shortcut+Plus", size::enlarge, TypeSize.OFFERED.getLast()),
                command("typeSmaller", "Shortcut+Minus", size::reduce, TypeSize.OFFERED.getFirst()),
                command("typeUsual", "Shortcut+0", size::reset, TypeSize.USUAL));
        otherKeys = List.of(
                Command.of("typeLarger", "Shortcut+Equals", size::enlarge),
                Command.of("typeLarger", "Shortcut+Shift+Equals", size::enlarge),
                Command.of("typeLarger", "Shortcut+Add", size::enlarge),
                Command.of("typeSmaller", "Shortcut+Subtract", size::reduce),
                Command.of("typeUsual", "Shortcut+Numpad 0", size::reset));
    }

    /** @param last the size at which it does nothing */
    private Command command(String name, String keys, Runnable action, int last) {
        return Command.of(
                name,
                keys,
                action,
                Bindings.createBooleanBinding(() -> size.pointsProperty().get() == last, size.pointsProperty()));
    }

    /** Larger, smaller, usual. */
    List<Command> commands() {
        return commands;
    }

    List<Command> otherKeys() {
        return otherKeys;
    }

    /** Answers its keys wherever the keyboard is: no control means something else by them. */
    void key(KeyEvent event) {
        if (!Keyboard.answerAnywhere(event, commands)) {
            Keyboard.answerAnywhere(event, otherKeys);
        }
    }

    /** An item for each size. */
    List<MenuItem> sizes() {
        ToggleGroup group = new ToggleGroup();
        return TypeSize.OFFERED.stream()
                .<MenuItem>map(points -> {
                    RadioMenuItem item = new RadioMenuItem(Messages.text("ui.type.points", points));
                    item.setId("menu-type-" + points);
                    item.setToggleGroup(group);
                    item.setOnAction(event -> size.pointsProperty().set(points));
                    size.pointsProperty().subscribe(now -> item.setSelected(points.equals(now)));
                    return item;
                })
                .toList();
    }
}
