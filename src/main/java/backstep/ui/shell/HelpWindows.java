package backstep.ui.shell;

import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.action.ActionRegistry;
import backstep.ui.action.KeySheet;
import backstep.ui.theme.Appearance;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The small windows that explain the program, and what was done in it. */
final class HelpWindows {

    private final Appearance appearance;
    private final Supplier<Window> owner;
    private final Supplier<Workspace> workspace;
    private final Supplier<List<Action>> actions;
    private final ActionRegistry registry;
    private final String version;
    private final Consumer<HelpExample> tryOut;
    private @Nullable LanguageWindow language;
    private @Nullable HistoryWindow history;

    /**
     * None of them is open.
     *
     * @param owner the window before which they stand
     * @param workspace the one that is shown
     * @param actions what can be done in it
     * @param registry all actions
     * @param version of the program
     * @param tryOut shows an example of the language
     */
    HelpWindows(
            Appearance appearance,
            Supplier<Window> owner,
            Supplier<Workspace> workspace,
            Supplier<List<Action>> actions,
            ActionRegistry registry,
            String version,
            Consumer<HelpExample> tryOut) {
        this.appearance = appearance;
        this.owner = owner;
        this.workspace = workspace;
        this.actions = actions;
        this.registry = registry;
        this.version = version;
        this.tryOut = tryOut;
    }

    void showKeys() {
        KeySheet sheet = new KeySheet(actions.get());
        new ShortcutsWindow(owner.get(), appearance, sheet, workspace.get().gestures()).show();
    }

    /** One does not wait for it to be closed, and wants it but once. */
    void showLanguage() {
        LanguageWindow page = language;
        if (page == null) {
            page = new LanguageWindow(owner.get(), appearance, tryOut, this::keys);
            language = page;
        }
        page.show();
    }

    /** All that was done in both workspaces stands beside them while one goes back and forth. */
    void showHistory() {
        HistoryWindow list = history;
        if (list == null) {
            list = new HistoryWindow(owner.get(), appearance, workspace.get().undoing());
            history = list;
        }
        list.show();
    }

    void showAbout() {
        new AboutWindow(owner.get(), appearance, version).show();
    }

    private String keys(String id) {
        return registry.find(id).map(ActionButtons::keys).orElse("");
    }
}
