package backstep.ui.scene;

import static backstep.ui.expression.model.ExpressionSections.COMPARE;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionMenus;
import backstep.ui.network.model.KeptRun;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** Offers to compare the graph of a network with that of other parameters. */
public final class ComparedNetworkItems {

    private final ComparedNetworks compared;
    private final BooleanBinding none;
    private final List<Action> actions;

    public ComparedNetworkItems(ComparedNetworks compared) {
        this.compared = compared;
        this.none = compared.scene().viewProperty().isNull();
        this.actions = List.of(
                COMPARE.action("compare.seed", compared::anotherSeed)
                        .withKeys("Shortcut+Shift+U")
                        .when(none.not()),
                COMPARE.action("compare.initial", compared::initial).when(none.not()));
    }

    /** Another seed, the beginning. */
    public List<Action> actions() {
        return actions;
    }

    /** Another seed, the beginning, and the runs that are over. */
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(ActionMenus.items(actions));
        items.add(runs());
        return items;
    }

    private Menu runs() {
        Menu menu = new Menu(Messages.text("ui.menu.compareRun"));
        menu.setId("menu-compareRun");
        menu.disableProperty().bind(none);
        list(menu);
        compared.scene().network().runs().list().addListener((ListChangeListener<KeptRun>) change -> list(menu));
        compared.scene().viewProperty().subscribe(() -> list(menu));
        return menu;
    }

    private void list(Menu menu) {
        List<MenuItem> runs = compared.scene().network().runs().list().stream()
                .map(this::item)
                .toList();
        menu.getItems().setAll(runs.isEmpty() ? List.of(nothing()) : runs);
    }

    private MenuItem item(KeptRun run) {
        MenuItem item = new MenuItem(run.name());
        item.setId("compare-run-" + run.number());
        item.setMnemonicParsing(false);
        item.setDisable(!compared.fits(run));
        item.setOnAction(event -> compared.run(run));
        return item;
    }

    private static MenuItem nothing() {
        MenuItem item = new MenuItem(Messages.text("ui.comparison.noRuns"));
        item.setDisable(true);
        return item;
    }
}
