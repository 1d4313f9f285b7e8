package backstep.ui.action;

/**
 * Where keys mean something: in the whole window, in a workspace, or in one view of it while that has the keyboard.
 *
 * @param workspace empty for the whole window
 * @param view empty for the whole workspace
 */
public record Scope(String workspace, String view) {

    /** Wherever the keyboard is. */
    public static final Scope WINDOW = new Scope("", "");

    /** A workspace of a name. */
    public static Scope workspace(String name) {
        return new Scope(name, "");
    }

    /** One view of this workspace. */
    public Scope view(String name) {
        return new Scope(workspace, name);
    }

    /** Whether it has its meaning while a workspace is shown. */
    public boolean isIn(Scope shown) {
        return equals(WINDOW) || workspace.equals(shown.workspace);
    }

    /**
     * Whether one key cannot mean two things here and there. A view may take a key of its workspace for itself while it
     * has the keyboard; nothing takes a key of the whole window.
     */
    boolean compared(Scope other) {
        return equals(other) || equals(WINDOW) || other.equals(WINDOW);
    }
}
