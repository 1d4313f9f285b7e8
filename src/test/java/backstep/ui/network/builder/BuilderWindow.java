package backstep.ui.network.builder;

import backstep.data.DatasetSpec;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.nn.train.TrainingSettings;
import backstep.ui.workspace.WindowTest;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;

/** The builder of the Network workspace, worked in the real window. */
abstract class BuilderWindow extends WindowTest {

    @BeforeEach
    void enter() {
        enterNetwork();
    }

    final Experiment experiment() {
        return call(() -> network().experimentProperty().get());
    }

    final TrainingSettings training() {
        return experiment().training();
    }

    final DatasetSpec data() {
        return ((SampleSource.Named) experiment().samples()).spec();
    }

    final Optional<String> problem() {
        return Optional.ofNullable(call(() -> network().problemProperty().get()))
                .map(Throwable::getMessage);
    }

    final void press(String id) {
        fire(id);
        settleNetwork();
    }

    final void open(String ready) {
        MenuItem chosen = call(() -> find("ready", MenuButton.class).getItems().stream()
                .filter(item -> ("ready-" + ready).equals(item.getId()))
                .findFirst()
                .orElseThrow());
        run(chosen::fire);
        settleNetwork();
    }

    /** Types a text in place of what stands in a field, and presses Enter. */
    final void enter(String id, String text) {
        TextField field = find(id, TextField.class);
        run(() -> {
            field.requestFocus();
            field.setText(text);
        });
        keys(KeyCode.ENTER);
        settleNetwork();
    }

    final String written(String id) {
        TextField field = find(id, TextField.class);
        return call(field::getText);
    }

    final void slide(String id, double place) {
        set(find(id, Slider.class), place);
        settleNetwork();
    }

    final double place(String id) {
        Slider slider = find(id, Slider.class);
        return call(slider::getValue);
    }

    @SuppressWarnings("unchecked")
    final <E> ComboBox<E> combo(String id) {
        return find(id, ComboBox.class);
    }

    final <E> void pick(String id, E choice) {
        ComboBox<E> box = combo(id);
        run(() -> box.setValue(choice));
        settle();
    }

    final boolean isShown(String id) {
        Node node = find(id, Node.class);
        return call(() -> {
            for (Node each = node; each != null; each = each.getParent()) {
                if (!each.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    /** The text of a label that may be hidden. */
    final String said(String id) {
        return Objects.requireNonNullElse(text(id), "");
    }
}
