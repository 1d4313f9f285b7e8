package backstep.ui.action;

/**
 * Where keys mean something: in the whole window, in a workspace, or in one view of it while that has the keyboard.
 *
 * @param workspace empty for the whole window
 * @param view empty for the whole workspace
 */
public record KeyScope(String workspace, String view) {

    /** Wherever the keyboard is. */
    public static final KeyScope WINDOW = new KeyScope("", "");

    /** A workspace of a name. */
    public static KeyScope workspace(String name) {
        return new KeyScope(name, "");
    }

    /** One view of this workspace. */
    public KeyScope view(String name) {
        return new KeyScope(workspace, name);
    }

    /** Whether it has its meaning while a workspace is shown. */
    public boolean isIn(KeyScope shown) {
        return equals(WINDOW) || workspace.equals(shown.workspace);
    }

    /**
     * Whether one key cannot mean two things here and there. A view may take a key of its workspace for itself while it
     * has the keyboard; nothing takes a key of the whole window.
     */
    boolean compared(KeyScope other) {
        return equals(other) || equals(WINDOW) || other.equals(WINDOW);
    }
}
