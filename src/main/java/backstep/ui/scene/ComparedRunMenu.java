package backstep.ui.scene;

import backstep.text.Messages;
import backstep.ui.network.model.KeptRun;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** Offers the runs that are over, for their graphs to be compared with that of the network. */
final class ComparedRunMenu extends Menu {

    private final ComparedNetworks compared;

    ComparedRunMenu(ComparedNetworks compared) {
        super(Messages.text("ui.menu.compareRun"));
        this.compared = compared;
        setId("menu-compareRun");
        disableProperty().bind(compared.scene().viewProperty().isNull());
        list();
        compared.scene().network().runs().list().addListener((ListChangeListener<KeptRun>) change -> list());
        compared.scene().viewProperty().subscribe(this::list);
    }

    private void list() {
        List<MenuItem> runs = compared.scene().network().runs().list().stream()
                .map(this::item)
                .toList();
        getItems().setAll(runs.isEmpty() ? List.of(nothing()) : runs);
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
