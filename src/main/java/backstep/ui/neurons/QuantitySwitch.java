package backstep.ui.neurons;

import backstep.i18n.Messages;
import backstep.picture.network.Quantity;
import backstep.ui.widget.Buttons;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Chooses what colours stand for: weights or gradients. */
final class QuantitySwitch extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    QuantitySwitch(ObjectProperty<Quantity> quantity) {
        getStyleClass().add("quantity-switch");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(button(Quantity.WEIGHTS, "left-pill"), button(Quantity.GRADIENTS, "right-pill"));
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null) {
                // One of the two holds always.
                group.selectToggle(was);
            } else {
                quantity.set((Quantity) is.getUserData());
            }
        });
    }

    private ToggleButton button(Quantity choice, String side) {
        String name = choice.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(Messages.text("ui.neurons.show." + name));
        button.setId("show-" + name);
        button.setUserData(choice);
        button.setToggleGroup(group);
        button.setSelected(choice == Quantity.WEIGHTS);
        button.getStyleClass().addAll(side, "small");
        Buttons.explain(button, Messages.text("ui.neurons.show." + name + ".tip"));
        return button;
    }
}
