package backstep.ui.debug;

import backstep.i18n.Messages;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Breakpoints and watches, folded away behind their title until someone wants them. */
final class DebugPane extends VBox {

    private final ToggleButton title = new ToggleButton();
    private final TabPane tabs = new TabPane();

    DebugPane(ObservableList<?> breakpoints, Node breakpointsView, ObservableList<?> watches, Node watchesView) {
        getStyleClass().add("debug-pane");
        title.setId("debug");
        title.getStyleClass().addAll("flat", "debug-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.text("ui.debug.title", breakpoints.size(), watches.size()),
                        breakpoints,
                        watches));
        title.selectedProperty()
                .subscribe(open -> title.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        tabs.setId("debug-tabs");
        tabs.setAccessibleText(Messages.text("ui.command.debug"));
        tabs.getTabs().setAll(tab("breakpoints", breakpointsView), tab("watches", watchesView));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setMinHeight(0);
        tabs.visibleProperty().bind(title.selectedProperty());
        tabs.managedProperty().bind(title.selectedProperty());
        getChildren().setAll(title, tabs);
        setMinHeight(USE_PREF_SIZE);
    }

    private static Tab tab(String name, Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        Tab tab = new Tab(Messages.text("ui.debug." + name), scroll);
        tab.setId("tab-" + name);
        return tab;
    }

    /** Unfolds it, with one of the tabs in front. */
    void open(String name) {
        title.setSelected(true);
        tabs.getTabs().stream()
                .filter(tab -> ("tab-" + name).equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
    }

    void toggle() {
        title.setSelected(!title.isSelected());
    }
}
