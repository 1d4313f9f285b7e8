package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.action.ActionMenus;
import backstep.ui.action.ActionRegistry;
import backstep.ui.action.CommandPalette;
import backstep.ui.action.KeyMap;
import backstep.ui.action.KeyScope;
import backstep.ui.action.PaletteEntry;
import backstep.ui.action.PaletteSource;
import backstep.ui.document.DocumentActions;
import backstep.ui.theme.Appearance;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.FittingRow;
import backstep.ui.widget.Keyboard;
import backstep.ui.widget.Menus;
import backstep.ui.widget.TypedCharacters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The window's content: menus and tool bar above, the chosen workspace, the status bar below. */
public final class Shell extends BorderPane {

    private final Appearance appearance;
    private final List<Workspace> workspaces;
    private final DocumentActions documents;
    private final StatusRow status = new StatusRow();
    private final ObjectProperty<Workspace> current;
    private final ActionRegistry registry = new ActionRegistry();
    private final WindowActions actions;
    private final WorkspaceActions everyWorkspace;
    private final CommandPalette palette;

    /** Whether a page stands in place of the workspace. */
    private boolean covered;

    /** Menus and tool bar of each workspace that was shown. Made once: they listen for as long as the program runs. */
    private final Map<String, TopRows> tops = new HashMap<>();

    /**
     * Opens with one of its workspaces.
     *
     * @param workspaces at least one
     * @param opened the name of the one that is shown at first
     * @param documents what can be done with documents
     * @param quit what the menu item of that name does
     * @param version of the program
     * @param tryOut shows an example of the language
     * @param offers what the command palette offers besides actions
     */
    public Shell(
            Appearance appearance,
            List<Workspace> workspaces,
            String opened,
            DocumentActions documents,
            Runnable quit,
            String version,
            Consumer<HelpExample> tryOut,
            List<PaletteSource> offers) {
        this.appearance = appearance;
        this.workspaces = List.copyOf(workspaces);
        this.documents = documents;
        this.current = new SimpleObjectProperty<>(workspaces.stream()
                .filter(each -> each.name().equals(opened))
                .findFirst()
                .orElseThrow());
        HelpWindows help = new HelpWindows(
                appearance, () -> getScene().getWindow(), current::get, this::present, registry, version, tryOut);
        this.actions = new WindowActions(appearance, this.workspaces, this, help, quit);
        this.everyWorkspace = new WorkspaceActions(current);
        registry.add(everyWorkspace.history);
        registry.add(List.of(everyWorkspace.export));
        registry.add(documents.all());
        registry.add(everyWorkspace.copying);
        registry.add(actions.all());
        this.palette = new CommandPalette(
                Stream.concat(Stream.of(this::offered), offers.stream()).toList());
        getStyleClass().add("shell");
        setBottom(status);
        getChildren().add(palette);
        answerKeys();
        current.subscribe(workspace -> {
            uncover();
            setCenter(workspace.view());
            setTop(tops.computeIfAbsent(workspace.name(), name -> enter(workspace)));
            status.show(workspace.message(), workspace.figures());
        });
    }

    private TopRows enter(Workspace workspace) {
        registry.add(workspace.actions());
        return new TopRows(menus(workspace), toolBar(workspace));
    }

    /** The keys of the whole window come before all controls: none means something else by them. */
    private void answerKeys() {
        TypedCharacters.install(this);
        KeyMap window = new KeyMap(
                Stream.of(actions.all(), documents.all(), List.of(everyWorkspace.export), everyWorkspace.copying)
                        .flatMap(List::stream)
                        .toList());
        KeyMap history = new KeyMap(everyWorkspace.history);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            window.answerAnywhere(event);
            // What is being typed, and not done yet, is undone by its field.
            if (!palette.isVisible() && !event.isConsumed() && !Keyboard.isTyping(event.getTarget())) {
                history.answerAnywhere(event);
            }
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, palette::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, Keyboard::keepTyping);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        palette.placeIn(getWidth(), getHeight());
    }

    /** Says something in passing, in the status bar, until the workspace has something to say; an empty text takes it back. */
    public void say(String notice) {
        status.say(notice);
    }

    void togglePalette() {
        palette.toggle();
    }

    private List<PaletteEntry> offered() {
        return present().stream().filter(Action::offered).map(PaletteEntry::of).toList();
    }

    /** What can be done in the workspace that is shown. */
    private List<Action> present() {
        return registry.in(KeyScope.workspace(current.get().name()));
    }

    /** All that can be done in the workspaces that were shown, and in the window. */
    public ActionRegistry registry() {
        return registry;
    }

    private MenuBar menus(Workspace workspace) {
        MenuBar bar = new MenuBar(
                Menus.of(
                        "file",
                        documents.openItems(),
                        documents.saveItems(),
                        Stream.concat(
                                        workspace.fileItems().stream(),
                                        Stream.of(ActionMenus.item(everyWorkspace.export)))
                                .toList(),
                        List.of(documents.closeItem(), ActionMenus.item(actions.quit))),
                Menus.of(
                        "edit",
                        ActionMenus.items(Stream.concat(everyWorkspace.history.stream(), Stream.of(actions.history))
                                .toList()),
                        workspace.editItems(),
                        ActionMenus.items(everyWorkspace.copying)),
                Menus.of(
                        "view",
                        ActionMenus.items(actions.workspaces),
                        workspace.viewItems(),
                        List.of(
                                Menus.of("type", ActionMenus.items(actions.type), ActionMenus.items(actions.sizes)),
                                Menus.of("theme", ActionMenus.items(actions.themes)))),
                Menus.of("run", workspace.runItems()),
                Menus.of("help", ActionMenus.items(actions.help)));
        bar.setId("menus");
        return bar;
    }

    /** The name of the workspace that is shown. */
    public String shown() {
        return current.get().name();
    }

    /** Shows a page in place of the workspace, until a workspace is asked for or {@link #uncover}. */
    public void cover(Node page) {
        covered = true;
        setCenter(page);
        page.requestFocus();
    }

    /** Shows the workspace again, if a page stands in its place. */
    public void uncover() {
        if (covered) {
            covered = false;
            setCenter(current.get().view());
            current.get().focus();
        }
    }

    /** Goes to the workspace of a name. */
    public void show(String name) {
        uncover();
        workspaces.stream().filter(each -> each.name().equals(name)).forEach(workspace -> {
            current.set(workspace);
            workspace.focus();
        });
    }

    private FittingRow toolBar(Workspace workspace) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button export = ActionButtons.text(
                "export",
                everyWorkspace.export,
                Messages.text("ui.toolbar.export"),
                Messages.text("ui.toolbar.exportMeaning"));
        export.setMinWidth(USE_PREF_SIZE);
        export.getStyleClass().add("accent");
        Button theme = themeButton();
        WorkspaceSwitch places = new WorkspaceSwitch(workspaces, current, actions.workspaces);
        FittingRow bar = new FittingRow(places, space, theme, export);
        bar.orElseIcon(export);
        bar.orElse(places::brief);
        bar.orElseWithout(theme);
        // It stands in the File menu too.
        bar.orElseWithout(export);
        bar.getStyleClass().add("main-bar");
        ToolKeys.install(bar, workspace::focusSteps);
        return bar;
    }

    private Button themeButton() {
        Button button = ActionButtons.icon("theme", actions.theme);
        appearance.darkProperty().subscribe(dark -> Buttons.setIcon(button, dark ? Feather.SUN : Feather.MOON));
        return button;
    }
}
