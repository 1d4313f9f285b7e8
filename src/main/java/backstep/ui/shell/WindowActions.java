package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionChoices;
import backstep.ui.action.ActionSection;
import backstep.ui.action.KeyScope;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Theme;
import backstep.ui.theme.TypeSize;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;

/** What can be done whichever workspace is shown. */
final class WindowActions {

    private static final ActionSection WINDOW = new ActionSection("window", KeyScope.WINDOW);

    private final TypeSize size;
    final List<Action> workspaces;
    final List<Action> type;
    final List<Action> sizes;
    final List<Action> themes;
    final Action theme;
    final Action palette;
    final Action history;
    final List<Action> help;
    final Action quit;

    WindowActions(Appearance appearance, List<Workspace> shown, Shell shell, HelpWindows windows, Runnable quit) {
        size = appearance.typeSize();
        workspaces = IntStream.range(0, shown.size())
                .mapToObj(index -> toWorkspace(shown.get(index).name(), index + 1, shell))
                .toList();
        type = List.of(
                WINDOW.action("type.larger", size::enlarge)
                        // On keyboards where plus needs Shift or is another key, and on number pads.
                        .withKeys("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add")
                        .when(isNot(TypeSize.OFFERED.getLast())),
                WINDOW.action("type.smaller", size::reduce)
                        .withKeys("Shortcut+Minus", "Shortcut+Subtract")
                        .when(isNot(TypeSize.OFFERED.getFirst())),
                WINDOW.action("type.usual", size::reset)
                        .withKeys("Shortcut+0", "Shortcut+Numpad 0")
                        .when(isNot(TypeSize.USUAL)));
        ActionChoices<Integer> points = new ActionChoices<>(WINDOW, "type", size.pointsProperty());
        sizes = TypeSize.OFFERED.stream()
                .map(each -> points.value(String.valueOf(each), Messages.text("ui.type.points", each), each))
                .toList();
        ActionChoices<Theme> looks = new ActionChoices<>(WINDOW, "theme", appearance.themeProperty());
        themes = Stream.of(Theme.values())
                .map(each -> looks.constant(each, true))
                .toList();
        theme = WINDOW.action("theme.toggle", () -> toggleTheme(appearance)).withIcon(Feather.MOON);
        palette = WINDOW.action("help.palette", shell::togglePalette).withKeys("Shortcut+Shift+P");
        history = WINDOW.action("edit.history", windows::showHistory).withKeys("Shortcut+Shift+H");
        help = List.of(
                palette,
                WINDOW.action("help.shortcuts", windows::showKeys).withKeys("F1"),
                WINDOW.action("help.language", windows::showLanguage).withKeys("Shift+F1"),
                WINDOW.action("help.about", windows::showAbout));
        this.quit = WINDOW.action("window.quit", quit).withKeys("Shortcut+Q");
    }

    private static Action toWorkspace(String name, int number, Shell shell) {
        return WINDOW.action("window." + name, () -> shell.show(name)).withKeys("Shortcut+" + number);
    }

    private BooleanBinding isNot(int points) {
        return Bindings.createBooleanBinding(() -> size.pointsProperty().get() != points, size.pointsProperty());
    }

    private static void toggleTheme(Appearance appearance) {
        appearance.themeProperty().set(appearance.darkProperty().get() ? Theme.LIGHT : Theme.DARK);
    }

    List<Action> all() {
        return Stream.of(workspaces, type, sizes, themes, List.of(theme, history), help, List.of(quit))
                .flatMap(List::stream)
                .toList();
    }
}
