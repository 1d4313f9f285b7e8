package backstep.ui.shell;

import backstep.document.History;
import backstep.text.Messages;
import backstep.ui.theme.Appearance;
import backstep.ui.widget.Undoing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.stage.Window;

/** All that was done, in its order, what is undone among it. To choose an entry is to go there. */
final class HistoryWindow extends InfoWindow {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass SAVED = PseudoClass.getPseudoClass("saved");

    private final Undoing undoing;
    private final ListView<Entry> list;

    /** Whether the list follows the history, and not the other way round. */
    private boolean isFollowing;

    /**
     * A line of the list.
     *
     * @param place after how many acts
     * @param undone whether it is not done at present
     * @param saved whether the file has it so
     */
    private record Entry(int place, String name, boolean undone, boolean saved) {}

    HistoryWindow(Window owner, Appearance appearance, Undoing undoing) {
        this(owner, appearance, undoing, new ListView<>());
    }

    private HistoryWindow(Window owner, Appearance appearance, Undoing undoing, ListView<Entry> list) {
        super(owner, appearance, Messages.text("ui.history.title"), list, false);
        this.undoing = undoing;
        this.list = list;
        list.setId("history");
        list.getStyleClass().add("history");
        list.setAccessibleText(Messages.text("ui.history.title"));
        list.setCellFactory(_ -> new Line());
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        undoing.history().subscribe(this::follow);
        list.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::showingProperty)
                .subscribe(_ -> follow());
    }

    private void chosen(Entry entry) {
        if (entry != null && !isFollowing) {
            undoing.goTo(entry.place);
        }
    }

    private void follow() {
        if (!isShown() || isFollowing) {
            return;
        }
        isFollowing = true;
        List<Entry> entries = entries(undoing.history());
        if (!entries.equals(list.getItems())) {
            list.getItems().setAll(entries);
        }
        int place = undoing.history().place();
        list.getSelectionModel().select(place);
        list.getFocusModel().focus(place);
        list.scrollTo(Math.max(0, place - 3));
        isFollowing = false;
    }

    private static List<Entry> entries(History<?> history) {
        OptionalInt saved = history.savedPlace();
        List<String> names = new ArrayList<>(List.of(Messages.text("ui.history.beginning")));
        history.acts().forEach(act -> names.add(act.name()));
        List<Entry> entries = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            boolean isSaved = saved.isPresent() && saved.getAsInt() == place;
            entries.add(new Entry(place, names.get(place), place > history.place(), isSaved));
        }
        return entries;
    }

    private static final class Line extends ListCell<Entry> {

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            boolean shown = !empty && entry != null;
            setText(shown ? words(Objects.requireNonNull(entry)) : null);
            pseudoClassStateChanged(UNDONE, shown && entry.undone);
            pseudoClassStateChanged(SAVED, shown && entry.saved);
        }

        private static String words(Entry entry) {
            return entry.saved ? Messages.text("ui.history.saved", entry.name) : entry.name;
        }
    }
}
