package backstep.ui.scene;

import static backstep.ui.expression.model.ExpressionSections.COMPARE;

import backstep.ui.action.Action;
import backstep.ui.action.ActionMenus;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.MenuItem;

/** Offers to compare the graph of a network with that of other parameters. */
public final class ComparedNetworkItems {

    private final ComparedNetworks compared;
    private final List<Action> actions;

    public ComparedNetworkItems(ComparedNetworks compared) {
        this.compared = compared;
        BooleanBinding none = compared.scene().viewProperty().isNull();
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
        items.add(new ComparedRunMenu(compared));
        return items;
    }
}
