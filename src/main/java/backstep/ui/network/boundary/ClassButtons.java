package backstep.ui.network.boundary;

import backstep.data.Dataset;
import backstep.text.Messages;
import backstep.text.Quoted;
import backstep.ui.widget.Buttons;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/** A button for each class, with its colour and its name; one of them is always chosen. */
final class ClassButtons {

    private static final List<String> SIGNS_SHOWN = List.of("−1", "+1");

    /** Two stand beside each other in a narrow place. */
    private static final int LONGEST = 20;

    private final ToggleGroup group = new ToggleGroup();
    private final DoubleConsumer choose;
    private List<String> names = List.of();
    private List<ToggleButton> buttons = List.of();

    /** @param choose is told the label of the class that is chosen */
    ClassButtons(DoubleConsumer choose) {
        this.choose = choose;
    }

    /** The buttons for some classes, of which one is chosen; the same ones for the same names. */
    List<ToggleButton> of(List<String> wanted, int chosen) {
        if (!wanted.equals(names)) {
            names = wanted;
            group.getToggles().clear();
            buttons = IntStream.range(0, wanted.size()).mapToObj(this::button).toList();
        }
        group.selectToggle(buttons.get(chosen));
        return buttons;
    }

    private ToggleButton button(int place) {
        String name = names.get(place);
        ToggleButton button = new ToggleButton(
                names.equals(Dataset.PLAIN_CLASSES) ? SIGNS_SHOWN.get(place) : Quoted.middle(name, LONGEST));
        button.setId("boundary-class-" + place);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("small", "boundary-class");
        button.setToggleGroup(group);
        button.setGraphic(dot(place));
        Buttons.explain(button, Messages.quoting("ui.boundary.adds.class", name));
        // A second press on the one that is chosen changes nothing.
        button.setOnAction(event -> {
            group.selectToggle(button);
            choose.accept(Dataset.labelOf(place, names.size()));
        });
        return button;
    }

    private Region dot(int place) {
        Region dot = new Region();
        String pair = place == 0 ? "negative" : "positive";
        dot.getStyleClass().addAll("boundary-dot", names.size() == 2 ? pair : "class-" + place);
        return dot;
    }
}
