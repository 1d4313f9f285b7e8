package backstep.ui.action;

import backstep.text.Messages;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.KeyText;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;

/** Buttons that do what actions do, and say by which key it can be done as well. */
public final class ActionButtons {

    private ActionButtons() {}

    /**
     * A button with the icon of an action only.
     *
     * @param control the identifier of the button
     */
    public static Button icon(String control, Action action) {
        Button button = new Button();
        button.getStyleClass().add("button-icon");
        connect(button, control, action);
        return button;
    }

    /**
     * A button with the icon of an action, if it has one, and words of its own.
     *
     * @param control the identifier of the button
     * @param meaning what it does, in more words than the action's name
     */
    public static Button text(String control, Action action, String words, String meaning) {
        Button button = new Button(words);
        connect(button, control, action);
        Buttons.explain(button, withKey(meaning, action));
        return button;
    }

    /** Makes a button do what an action does. */
    public static void connect(ButtonBase button, String control, Action action) {
        button.setId(control);
        action.icon().ifPresent(icon -> Buttons.setIcon(button, icon));
        Buttons.explain(button, withKey(action.name(), action));
        button.disableProperty()
                .bind(BooleanExpression.booleanExpression(action.available()).not());
        button.setOnAction(event -> action.perform());
    }

    /** Words for what an action does, and its first key: {@code Step forward (→)}. */
    public static String withKey(String words, Action action) {
        return action.keys().isEmpty() ? words : Messages.text("ui.action.withKey", words, keys(action));
    }

    /** The first key of an action, as it is called on this machine; empty if it has none. */
    public static String keys(Action action) {
        return action.keys().stream().findFirst().map(KeyText::of).orElse("");
    }
}
