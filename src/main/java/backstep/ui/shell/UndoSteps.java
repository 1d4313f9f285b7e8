package backstep.ui.shell;

import javafx.beans.value.ObservableValue;

/**
 * What can be undone in a workspace, and done again.
 *
 * @param undoable what would be undone, in words; empty where there is nothing
 * @param redoable what would be done again, in words; empty where there is nothing
 */
public record UndoSteps(
        ObservableValue<String> undoable, Runnable undo, ObservableValue<String> redoable, Runnable redo) {}
