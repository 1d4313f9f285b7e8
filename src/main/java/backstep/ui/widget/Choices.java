package backstep.ui.widget;

import backstep.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Radio menu items for the constants of an enum. */
public final class Choices {

    private Choices() {}

    /**
     * One item for each constant; choosing it sets the property, and the property checks its item.
     *
     * @param group the texts are the messages {@code ui.choice.group.constant}
     * @param possible the others are shown but cannot be chosen
     */
    public static <E extends Enum<E>> List<MenuItem> of(
            String group, List<E> constants, Property<E> property, Predicate<E> possible) {
        ToggleGroup toggles = new ToggleGroup();
        return constants.stream()
                .<MenuItem>map(constant -> {
                    String name = constant.name().toLowerCase(Locale.ROOT);
                    RadioMenuItem item = new RadioMenuItem(Messages.text("ui.choice." + group + "." + name));
                    item.setId("menu-" + group + "-" + name);
                    item.setToggleGroup(toggles);
                    item.setDisable(!possible.test(constant));
                    item.setOnAction(event -> property.setValue(constant));
                    property.subscribe(value -> item.setSelected(value == constant));
                    return item;
                })
                .toList();
    }
}
