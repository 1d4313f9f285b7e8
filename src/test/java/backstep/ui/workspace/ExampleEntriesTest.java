package backstep.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Document;
import backstep.document.History;
import backstep.ui.action.PaletteEntry;
import backstep.ui.start.Gallery;
import java.util.List;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;

/** Examples in the command palette, which is another way to the menus of examples. */
class ExampleEntriesTest extends WindowTest {

    /** What an example makes of the document, and what the history says of it; undone again. */
    private List<Object> outcome(Runnable choice) {
        run(choice);
        settle();
        settleNetwork();
        History<Document> history = call(() -> window().document().open().history());
        List<Object> outcome = call(() -> List.of(
                history.present().expression(),
                history.present().network().experiment(),
                history.undoable().orElseThrow(),
                window().shell().shown()));
        run(history::undo);
        settleNetwork();
        return outcome;
    }

    private Runnable menu(String id, String item) {
        MenuButton menu = find(id, MenuButton.class);
        return () -> menu.getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .forEach(each -> each.fire());
    }

    private Runnable palette(String id) {
        return () -> new ExampleEntries(window()::begin)
                .entries().stream()
                        .filter(each -> each.id().equals(id))
                        .forEach(each -> each.deed().run());
    }

    @Test
    void choosingOneDoesWhatItsMenuDoes() {
        assertThat(outcome(palette("example.expression.micrograd")))
                .isEqualTo(outcome(menu("examples", "example-micrograd")));
        run(() -> window().shell().show("network"));
        settleNetwork();
        assertThat(outcome(palette("example.network.spiral"))).isEqualTo(outcome(menu("ready", "ready-spiral")));
    }

    @Test
    void itOffersWhatTheStartPageShows() {
        assertThat(new ExampleEntries(_ -> {}).entries())
                .extracting(PaletteEntry::text)
                .isEqualTo(Gallery.all().stream().map(each -> each.title()).toList());
    }
}
