package backstep.ui.document;

import backstep.document.Document;
import backstep.document.RecentDocuments.Recent;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionMenus;
import backstep.ui.action.ActionSection;
import backstep.ui.action.KeyScope;
import backstep.ui.action.PaletteEntry;
import backstep.ui.action.PaletteSource;
import backstep.ui.recent.RecentModel;
import backstep.ui.widget.Menus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** What the File menu offers for documents, and the command palette for recent ones. */
public final class DocumentActions implements PaletteSource {

    private static final ActionSection FILE = new ActionSection("file", KeyScope.WINDOW);

    /** Longer lists are for the start page. */
    private static final int MOST_IN_MENU = 10;

    private final DocumentDeeds deeds;

    /** Follows the list weakly: that outlives the window. */
    private final ObjectProperty<List<Recent>> recents = new SimpleObjectProperty<>(List.of());

    private final List<Action> opening;
    private final List<Action> saving;
    private final Action home;
    private final Action closing;

    /**
     * @param clipboard the text that is on the clipboard
     * @param start shows the start page
     * @param close closes the window, which may ask
     */
    public DocumentActions(
            DocumentDeeds deeds,
            OpenDocument document,
            RecentModel recents,
            Host host,
            Supplier<String> clipboard,
            Runnable start,
            Runnable close) {
        this.deeds = deeds;
        this.recents.bind(recents.listProperty());
        BooleanBinding inFile = Bindings.createBooleanBinding(
                () -> document.fileProperty().get().isPresent(), document.fileProperty());
        opening = List.of(
                FILE.action("file.new", deeds::create).withKeys("Shortcut+N").withIcon(Feather.FILE_PLUS),
                FILE.action("file.newWindow", () -> host.open(Document.EMPTY, Optional.empty()))
                        .withKeys("Shortcut+Shift+N"),
                FILE.action("file.open", deeds::open).withKeys("Shortcut+O").withIcon(Feather.FOLDER),
                FILE.action("file.openText", () -> deeds.openText(clipboard.get()))
                        .withKeys("Shortcut+Alt+O")
                        .withIcon(Feather.CLIPBOARD));
        saving = List.of(
                FILE.action("file.save", deeds::save)
                        .withKeys("Shortcut+S")
                        .when(document.savingProperty().not()),
                FILE.action("file.saveAs", deeds::saveAs)
                        .withKeys("Shortcut+Shift+S")
                        .when(document.savingProperty().not()),
                FILE.action("file.duplicate", deeds::duplicate),
                FILE.action("file.revert", deeds::revert).when(inFile),
                FILE.action("file.title", deeds::rename));
        home = FILE.action("file.start", start).withIcon(Feather.HOME);
        closing = FILE.action("file.close", close).withKeys("Shortcut+W");
    }

    /** All of them. */
    public List<Action> all() {
        return Stream.of(opening, List.of(home), saving, List.of(closing))
                .flatMap(List::stream)
                .toList();
    }

    /** What the start page begins with: New, Open, Open text. */
    public List<Action> first() {
        return opening.stream().filter(each -> each.icon().isPresent()).toList();
    }

    /** The first block of the File menu. */
    public List<MenuItem> openItems() {
        return Stream.concat(ActionMenus.items(opening).stream(), Stream.of(recentMenu(), ActionMenus.item(home)))
                .toList();
    }

    /** The second block of the File menu. */
    public List<MenuItem> saveItems() {
        return ActionMenus.items(saving);
    }

    /** Closes the window. */
    public MenuItem closeItem() {
        return ActionMenus.item(closing);
    }

    private Menu recentMenu() {
        Menu menu = Menus.of("recent");
        recents.subscribe(list -> {
            List<Recent> shown = list.stream().limit(MOST_IN_MENU).toList();
            menu.getItems()
                    .setAll(IntStream.range(0, shown.size())
                            .mapToObj(place -> recentItem(place, shown.get(place)))
                            .toList());
            menu.setDisable(shown.isEmpty());
        });
        return menu;
    }

    private MenuItem recentItem(int place, Recent recent) {
        MenuItem item = new MenuItem(words(recent));
        item.setId("menu-recent-" + place);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> deeds.open(recent.file()));
        return item;
    }

    private static String words(Recent recent) {
        String folder = Optional.ofNullable(recent.file().getParent())
                .map(Path::toString)
                .orElse("");
        return Messages.text("ui.document.inFolder", recent.file().getFileName(), folder);
    }

    @Override
    public List<PaletteEntry> entries() {
        String kind = Messages.text("ui.document.recent");
        return recents.get().stream()
                .map(each -> PaletteEntry.of("recent." + each.file(), words(each), kind, () -> deeds.open(each.file())))
                .toList();
    }
}
