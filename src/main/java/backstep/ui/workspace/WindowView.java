package backstep.ui.workspace;

import backstep.document.ViewSpec;
import backstep.ui.shell.Shell;
import backstep.ui.view.ViewItems;

/**
 * What a window looks like, as documents keep it. What is not made yet, such as a workspace that was not looked at, is
 * shown so once it is; names that mean nothing here are kept.
 */
public final class WindowView {

    private final Shell shell;
    private final WindowState memory;
    private final ViewItems items;
    private ViewSpec shown = ViewSpec.FIRST;

    /** @param items all but the workspace that is open; more may come */
    WindowView(Shell shell, WindowState memory, ViewItems items) {
        this.shell = shell;
        this.memory = memory;
        this.items = items;
    }

    /** How the window looks now. */
    public ViewSpec capture() {
        return items.capture(shown).withWorkspace(shell.shown());
    }

    /**
     * Makes the window look as a document says whose expression and network are shown already, or on their way. What it
     * does not name is as the person's settings have it, and they stay as they are.
     */
    public void apply(ViewSpec view) {
        shown = view;
        memory.leave(() -> items.apply(view));
        if (!view.workspace().isEmpty() && !view.workspace().equals(shell.shown())) {
            shell.show(view.workspace());
        }
    }
}
