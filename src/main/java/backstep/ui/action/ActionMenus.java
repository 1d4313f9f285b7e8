package backstep.ui.action;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/** Menu items that do what actions do. */
public final class ActionMenus {

    private ActionMenus() {}

    /** An item for each action. */
    public static List<MenuItem> items(List<Action> actions) {
        return actions.stream().map(ActionMenus::item).toList();
    }

    /** An item with the identifier {@code menu-id}; it is marked while the action holds. */
    public static MenuItem item(Action action) {
        MenuItem item = switch (action.mark()) {
            case NONE -> new MenuItem();
            case CHECK -> checked(action);
            case RADIO -> chosen(action);
        };
        item.setId("menu-" + action.id());
        // What is undone, and what a graph is made of, may have a name with an underscore.
        item.setMnemonicParsing(false);
        item.textProperty().bind(action.label());
        action.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.disableProperty()
                .bind(BooleanExpression.booleanExpression(action.available()).not());
        item.setOnAction(event -> action.perform());
        return item;
    }

    private static MenuItem checked(Action action) {
        CheckMenuItem item = new CheckMenuItem();
        mark(item.selectedProperty(), action);
        return item;
    }

    private static MenuItem chosen(Action action) {
        RadioMenuItem item = new RadioMenuItem("");
        mark(item.selectedProperty(), action);
        return item;
    }

    private static void mark(BooleanProperty selected, Action action) {
        action.on().subscribe(selected::set);
        // A click has changed the mark already, whatever came of it.
        selected.subscribe(() -> selected.set(action.on().get()));
    }

    /** An item with an identifier of its own, for where there are several of one action. */
    public static MenuItem item(String id, Action action) {
        MenuItem item = item(action);
        item.setId(id);
        return item;
    }

    /** An item of a menu for one thing, with an identifier and words that name it; the menu bar shows the keys. */
    public static MenuItem item(String id, Action action, String words) {
        return item(id, action.saying(new ReadOnlyStringWrapper(words)).withKeys());
    }
}
