package backstep.ui.widget;

import backstep.text.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/** Undo and redo, which say in the menu what they would undo and redo, and have their keys wherever the keyboard is. */
public final class UndoCommands {

    private final ObservableStringValue undoable;
    private final ObservableStringValue redoable;
    private final Command undo;
    private final Command redo;
    private final Command otherRedo;

    /**
     * Both commands.
     *
     * @param undoable what would be undone, in words; empty where there is nothing
     * @param redoable what would be done again, in words; empty where there is nothing
     */
    public UndoCommands(ObservableStringValue undoable, Runnable undo, ObservableStringValue redoable, Runnable redo) {
        this.undoable = undoable;
        this.redoable = redoable;
        this.undo = Command.of("undo", "Shortcut+Z", undo, isEmpty(undoable));
        this.redo = Command.of("redo", "Shortcut+Shift+Z", redo, isEmpty(redoable));
        this.otherRedo = Command.of("redo", "Shortcut+Y", redo, isEmpty(redoable));
    }

    private static BooleanExpression isEmpty(ObservableStringValue words) {
        return StringExpression.stringExpression(words).isEmpty();
    }

    /** For the menu. */
    public List<MenuItem> items() {
        return List.of(item(undo, undoable, "ui.undo.what"), item(redo, redoable, "ui.redo.what"));
    }

    private static MenuItem item(Command command, ObservableStringValue what, String message) {
        MenuItem item = command.item();
        String plain = item.getText();
        // What is undone may have a name with an underscore.
        item.setMnemonicParsing(false);
        item.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> what.get().isEmpty() ? plain : Messages.text(message, what.get()), what));
        return item;
    }

    /** All keys. */
    public List<Command> commands() {
        return List.of(undo, redo, otherRedo);
    }

    /**
     * Answers its keys in every control but one in which something is being typed that is not done yet; says whether it
     * did.
     */
    public boolean answer(KeyEvent event) {
        return !event.isConsumed()
                && !Keyboard.isTyping(event.getTarget())
                && Keyboard.answerAnywhere(event, commands());
    }
}
