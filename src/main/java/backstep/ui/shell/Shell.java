package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Theme;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.Choices;
import backstep.ui.widget.Command;
import backstep.ui.widget.FittingRow;
import backstep.ui.widget.KeyGroup;
import backstep.ui.widget.Keyboard;
import backstep.ui.widget.Menus;
import backstep.ui.widget.TypedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The window's content: menus and tool bar above, the chosen workspace, the status bar below. */
public final class Shell extends BorderPane {

    private final Appearance appearance;
    private final List<Workspace> workspaces;
    private final ObjectProperty<Workspace> current;
    private final Command quit;
    private final TypeControls type;
    private final String version;
    private final Consumer<HelpExample> tryOut;
    private @Nullable LanguageWindow language;

    /** Menus and tool bar of each workspace that was shown. Made once: they listen for as long as the program runs. */
    private final Map<String, TopRows> tops = new HashMap<>();

    /**
     * Opens with the first workspace.
     *
     * @param workspaces at least one
     * @param quit what the menu item of that name does
     * @param version of the program
     * @param tryOut shows an example of the language
     */
    public Shell(
            Appearance appearance,
            List<Workspace> workspaces,
            Runnable quit,
            String version,
            Consumer<HelpExample> tryOut) {
        this.appearance = appearance;
        this.workspaces = List.copyOf(workspaces);
        this.current = new SimpleObjectProperty<>(workspaces.getFirst());
        this.quit = Command.of("quit", "Shortcut+Q", quit);
        this.type = new TypeControls(appearance.typeSize());
        TypedCharacters.install(this);
        addEventFilter(KeyEvent.KEY_PRESSED, type::key);
        this.version = version;
        this.tryOut = tryOut;
        getStyleClass().add("shell");
        StatusRow status = new StatusRow();
        setBottom(status);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Keyboard.answer(event, current.get().historyCommands());
            Keyboard.keepTyping(event);
        });
        current.subscribe(workspace -> {
            setCenter(workspace.view());
            setTop(tops.computeIfAbsent(workspace.name(), name -> new TopRows(menus(workspace), toolBar(workspace))));
            status.show(workspace.message(), workspace.figures());
        });
    }

    private MenuBar menus(Workspace workspace) {
        MenuBar bar = new MenuBar(
                Menus.of("file", workspace.fileItems(), List.of(quit.item())),
                Menus.of("edit", workspace.editItems()),
                Menus.of(
                        "view",
                        Menus.items(workspaceCommands()),
                        workspace.viewItems(),
                        List.of(typeMenu(), themeMenu())),
                Menus.of("run", workspace.runItems()),
                Menus.of("help", Menus.items(helpCommands(workspace))));
        bar.setId("menus");
        return bar;
    }

    private List<Command> workspaceCommands() {
        List<Command> commands = new ArrayList<>();
        for (Workspace workspace : workspaces) {
            String key = "Shortcut+" + (commands.size() + 1);
            commands.add(Command.of("show-" + workspace.name(), key, () -> show(workspace.name())));
        }
        return commands;
    }

    private List<Command> helpCommands(Workspace workspace) {
        return List.of(
                Command.of("shortcuts", "F1", () -> showKeys(workspace)),
                Command.of("language", "Shift+F1", this::showLanguage),
                Command.of("about", null, () -> new AboutWindow(getScene().getWindow(), appearance, version).show()));
    }

    /** One does not wait for it to be closed, and wants it but once. */
    private void showLanguage() {
        LanguageWindow page = language;
        if (page == null) {
            page = new LanguageWindow(getScene().getWindow(), appearance, tryOut);
            language = page;
        }
        page.show();
    }

    private void showKeys(Workspace workspace) {
        new ShortcutsWindow(getScene().getWindow(), appearance, keys(workspace), workspace.gestures()).show();
    }

    /** All that keys do at present, by groups. */
    public List<KeyGroup> keys() {
        return keys(current.get());
    }

    private List<KeyGroup> keys(Workspace workspace) {
        KeyGroup window = KeyGroup.of(
                "window",
                workspaceCommands(),
                type.commands(),
                type.otherKeys(),
                helpCommands(workspace),
                List.of(quit));
        return Stream.concat(workspace.keys().stream(), Stream.of(window)).toList();
    }

    /** Goes to the workspace of a name. */
    public void show(String name) {
        workspaces.stream().filter(each -> each.name().equals(name)).forEach(workspace -> {
            current.set(workspace);
            workspace.focus();
        });
    }

    private Menu themeMenu() {
        return Menus.of("theme", Choices.of("theme", List.of(Theme.values()), appearance.themeProperty(), all -> true));
    }

    private Menu typeMenu() {
        return Menus.of("type", Menus.items(type.commands()), type.sizes());
    }

    private FittingRow toolBar(Workspace workspace) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button export = new Button(Messages.text("ui.toolbar.export"));
        export.setId("export");
        export.setMinWidth(USE_PREF_SIZE);
        export.getStyleClass().add("accent");
        Buttons.setIcon(export, Feather.SHARE);
        Buttons.explain(export, Messages.text("ui.toolbar.exportMeaning"));
        export.setOnAction(event -> workspace.export());
        Button theme = themeButton();
        WorkspaceSwitch places = new WorkspaceSwitch(workspaces, current, this::show);
        FittingRow bar = new FittingRow(places, space, theme, export);
        bar.orElseIcon(export);
        bar.orElse(places::brief);
        bar.orElseWithout(theme);
        bar.getStyleClass().add("main-bar");
        ToolKeys.install(bar, workspace::focusSteps);
        return bar;
    }

    private Button themeButton() {
        Button button = Buttons.icon(Feather.MOON, Messages.text("ui.toolbar.theme"));
        button.setId("theme");
        appearance.darkProperty().subscribe(dark -> Buttons.setIcon(button, dark ? Feather.SUN : Feather.MOON));
        button.setOnAction(event ->
                appearance.themeProperty().set(appearance.darkProperty().get() ? Theme.LIGHT : Theme.DARK));
        return button;
    }
}
