package backstep.ui.scene;

import backstep.text.Messages;
import backstep.ui.widget.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** What of the network is shown: the neuron or layer that was opened, the loss of one sample, of some, of all. */
final class PartChoice extends MenuButton {

    private final NetworkScene scene;
    /** The neuron or layer to come back to. */
    private Optional<ScenePart> origin = Optional.empty();

    private int count = ScenePart.FEW;

    PartChoice(NetworkScene scene) {
        this.scene = scene;
        setId("scene-part");
        getStyleClass().addAll("flat", "scene-part");
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        Buttons.explain(this, Messages.text("ui.scene.partMeaning"));
    }

    void refresh(ScalarView view) {
        ScenePart present = view.part();
        if (present.isOfOneSample() && !present.isLoss()) {
            origin = Optional.of(present);
        }
        if (present instanceof ScenePart.OfFirst(int first)) {
            count = first;
        }
        setText(PartTexts.name(present));
        setAccessibleText(Messages.text("ui.scene.partMeaning") + ": " + getText());
        ToggleGroup group = new ToggleGroup();
        List<ScenePart> parts = new ArrayList<>(origin.stream().toList());
        parts.addAll(List.of(new ScenePart.OfSample(), new ScenePart.OfFirst(count), new ScenePart.OfAll()));
        getItems()
                .setAll(parts.stream()
                        .map(part -> item(part, part.equals(present), group))
                        .toList());
    }

    private RadioMenuItem item(ScenePart part, boolean selected, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(PartTexts.name(part));
        item.setId("scene-part-" + PartTexts.id(part));
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(event -> scene.moves().show(part));
        return item;
    }
}
