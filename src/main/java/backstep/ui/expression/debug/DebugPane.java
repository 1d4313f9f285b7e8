package backstep.ui.expression.debug;

import backstep.text.Messages;
import backstep.ui.widget.TabContent;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** Breakpoints and watches. */
final class DebugPane extends TabPane {

    DebugPane(Node breakpointsView, Node watchesView) {
        setId("debug-tabs");
        setAccessibleText(Messages.text("ui.action.columns.debug"));
        getTabs().setAll(tab("breakpoints", breakpointsView), tab("watches", watchesView));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setMinHeight(0);
    }

    private static Tab tab(String name, Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        Tab tab = new Tab(Messages.text("ui.debug." + name));
        tab.setId("tab-" + name);
        TabContent.show(tab, scroll);
        return tab;
    }

    /** Brings one of the tabs to the front. */
    void select(String name) {
        getTabs().stream().filter(tab -> ("tab-" + name).equals(tab.getId())).forEach(getSelectionModel()::select);
    }
}
