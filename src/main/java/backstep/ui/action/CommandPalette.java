package backstep.ui.action;

import backstep.text.Messages;
import backstep.text.Quoted;
import backstep.ui.theme.TypeSize;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A field that finds whatever can be done, and the list of what it finds. It lies above all else while it is open, keeps
 * the keys to itself, and closes as soon as the keyboard is elsewhere.
 */
public final class CommandPalette extends VBox {

    private static final int PAGE = 8;

    /** In pixels at the usual size of type; less where the window has less. */
    private static final double WIDTH = 620;

    private static final double HEIGHT = 400;
    private static final double MARGIN = 16;
    /** Of what is left of the window, this share is above. */
    private static final double SHARE_ABOVE = 0.3;

    private final PaletteSearch search;
    private final TextField field = new TextField();
    private final ListView<PaletteHit> list = new ListView<>();
    private final Label nothing = new Label();
    private final ObservableValue<Double> scale = TypeSize.scaleOf(this);
    private @Nullable Node before;

    /** A palette that is not open. */
    public CommandPalette(List<PaletteSource> sources) {
        search = new PaletteSearch(sources);
        setId("palette");
        getStyleClass().add("command-palette");
        field.setId("palette-field");
        field.setPromptText(Messages.text("ui.palette.prompt"));
        field.setAccessibleText(Messages.text("ui.palette.prompt"));
        list.setId("palette-list");
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.focusedProperty().subscribe(focused -> {
            if (focused) {
                typeOn();
            }
        });
        list.setCellFactory(view -> new PaletteCell());
        nothing.setId("palette-nothing");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        getChildren().setAll(field, list);
        setManaged(false);
        setVisible(false);
        field.textProperty().subscribe(this::find);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
    }

    /** Lies above the upper half of a window of this size, as large as it needs to be. */
    public void placeIn(double width, double height) {
        double factor = scale.getValue();
        double wide = Math.min(width - 2 * MARGIN, WIDTH * factor);
        double high = Math.min(height - 2 * MARGIN, HEIGHT * factor);
        double above = Math.max(MARGIN, SHARE_ABOVE * (height - high));
        resizeRelocate(Math.rint((width - wide) / 2), Math.rint(above), Math.rint(wide), Math.rint(high));
    }

    /** Opens it, or closes it if it is open. */
    public void toggle() {
        if (isVisible()) {
            close();
        } else {
            open();
        }
    }

    private void open() {
        Scene scene = getScene();
        before = scene == null ? null : scene.getFocusOwner();
        search.refresh();
        field.clear();
        find("");
        setVisible(true);
        requestLayout();
        field.requestFocus();
    }

    /** Closes it, and puts the keyboard where it was. */
    private void close() {
        Node owner = before;
        setVisible(false);
        if (owner != null && owner.getScene() != null) {
            owner.requestFocus();
        }
    }

    /** A click on the list does not take the keyboard from the field. */
    private void typeOn() {
        field.requestFocus();
        field.end();
    }

    private void find(String query) {
        list.getItems().setAll(search.find(query));
        nothing.setText(Messages.text("ui.palette.nothing", Quoted.of(query)));
        select(0);
    }

    private void select(int index) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int place = Math.clamp(index, 0, last);
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - PAGE / 2));
            field.setAccessibleHelp(list.getItems().get(place).entry().text());
        }
    }

    private void key(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        KeyCode code = event.getCode();
        switch (code) {
            case UP -> select(selected - 1);
            case DOWN -> select(selected + 1);
            case PAGE_UP -> select(selected - PAGE);
            case PAGE_DOWN -> select(selected + PAGE);
            case ENTER -> chosen().ifPresent(this::perform);
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<PaletteEntry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(PaletteHit::entry);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && isLine(event.getPickResult().getIntersectedNode())) {
            chosen().ifPresent(this::perform);
        }
    }

    private static boolean isLine(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof PaletteCell cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    /** Where the keyboard was may matter to what is done, so it goes there first. */
    private void perform(PaletteEntry entry) {
        if (entry.available().get()) {
            search.choose(entry);
            close();
            entry.deed().run();
        }
    }

    private void focusMoved(@Nullable Node owner) {
        if (isVisible() && !isWithin(owner)) {
            setVisible(false);
        }
    }

    /** Closes it where the mouse is pressed elsewhere. */
    public void pressed(MouseEvent event) {
        if (isVisible() && !(event.getTarget() instanceof Node node && isWithin(node))) {
            close();
        }
    }

    private boolean isWithin(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(this)) {
                return true;
            }
        }
        return false;
    }
}
