package backstep.ui.expression.debug;

import static backstep.ui.expression.model.ExpressionSections.FIND;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.FigureRows;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A slim bar that looks for nodes; it is there only during a search. */
public final class SearchBar extends VBox {

    private static final List<String> FILTERS = List.of("largest", "zero", "nonFinite", "leaves");

    private final SearchModel model;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final List<Action> actions = List.of(
            FIND.action("find.open", this::open).withKeys("Shortcut+F").withIcon(Feather.SEARCH),
            FIND.action("find.next", this::next).withKeys("F3"),
            FIND.action("find.previous", this::previous).withKeys("Shift+F3"));

    /** @param leave puts the keyboard where it belongs once the bar is closed */
    public SearchBar(ExpressionSession session, Runnable leave) {
        this.model = new SearchModel(session);
        this.leave = leave;
        getStyleClass().add("search-bar");
        field.setId("search");
        field.setPromptText(Messages.text("ui.debug.searchPrompt"));
        field.setAccessibleText(Messages.text("ui.debug.search"));
        field.setTooltip(new Tooltip(Messages.text("ui.debug.searchHelp")));
        field.textProperty().bindBidirectional(model.textProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        Label count = new Label();
        count.setId("search-count");
        count.getStyleClass().add("search-count");
        count.textProperty().bind(model.countProperty());
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        count.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(
                new FontIcon(Feather.SEARCH),
                field,
                count,
                button("search-previous", Feather.CHEVRON_UP, "ui.debug.previousMatch", model::previous),
                button("search-next", Feather.CHEVRON_DOWN, "ui.debug.nextMatch", model::next),
                filters(),
                button("search-close", Feather.X, "ui.debug.closeSearch", this::close));
        row.getStyleClass().add("search-row");
        Label message = FigureRows.paragraph("", "hint");
        message.setId("search-message");
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        getChildren().setAll(row, message);
        show(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Button button(String id, Feather icon, String meaning, Runnable action) {
        Button button = Buttons.icon(icon, Messages.text(meaning));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Ready queries; they are put into the field, where one can see how they are written. */
    private MenuButton filters() {
        MenuButton menu = new MenuButton();
        menu.setId("search-filters");
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        Buttons.setIcon(menu, Feather.FILTER);
        Buttons.explain(menu, Messages.text("ui.debug.filters"));
        menu.setMinWidth(USE_PREF_SIZE);
        for (String filter : FILTERS) {
            MenuItem item = new MenuItem(Messages.text("ui.debug.filter." + filter));
            item.setId("filter-" + filter);
            item.setOnAction(event -> {
                model.textProperty().set(Messages.text("ui.debug.filter." + filter + ".query"));
                field.requestFocus();
                field.end();
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private void key(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && event.getTarget().equals(field);
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (enter && event.isShiftDown()) {
            model.previous();
            event.consume();
        } else if (enter) {
            model.next();
            event.consume();
        }
    }

    private void show(boolean wanted) {
        setVisible(wanted);
        setManaged(wanted);
        model.setActive(wanted);
    }

    /** Whether it is there, and what is looked for. */
    public List<ViewItem> looks() {
        return List.of(
                ViewValue.ofChoice(ViewName.SEARCH_TEXT, model.textProperty()::get, this::restore),
                ViewValue.ofSwitch(ViewName.SEARCH, this::isVisible, this::restore));
    }

    private void restore(String text) {
        model.restore(text, isVisible());
    }

    private void restore(boolean wanted) {
        setVisible(wanted);
        setManaged(wanted);
        model.restore(model.textProperty().get(), wanted);
    }

    private void open() {
        show(true);
        field.requestFocus();
        field.selectAll();
    }

    /** Takes the bar and its marks away. */
    public void close() {
        show(false);
        leave.run();
    }

    private void next() {
        show(true);
        model.next();
    }

    private void previous() {
        show(true);
        model.previous();
    }

    /** Find, find next, find previous. */
    public List<Action> actions() {
        return actions;
    }
}
