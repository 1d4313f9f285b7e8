package backstep.ui.widget;

import backstep.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Toggle buttons in a row, one for each constant of an enum; one of them always holds. */
public final class Segments<E extends Enum<E>> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final List<E> constants;
    private final Property<E> property;

    /**
     * Buttons that set a property and follow it.
     *
     * @param id the identifiers of the buttons begin with it
     * @param key the texts are the messages {@code key.constant}, their meanings {@code key.constant.tip}
     */
    public Segments(String id, String key, List<E> constants, Property<E> property) {
        this(id, key, constants, property, meaning -> meaning);
    }

    /** @param explained makes of a meaning what the button says that it does */
    public Segments(String id, String key, List<E> constants, Property<E> property, UnaryOperator<String> explained) {
        this.constants = List.copyOf(constants);
        this.property = property;
        getStyleClass().add("segment-switch");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        constants.forEach(constant -> getChildren().add(button(id, key, constant, explained)));
        property.subscribe(value -> group.selectToggle(group.getToggles().get(this.constants.indexOf(value))));
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null) {
                group.selectToggle(was);
            }
        });
    }

    private ToggleButton button(String id, String key, E constant, UnaryOperator<String> explained) {
        String name = constant.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(Messages.text(key + "." + name));
        button.setId(id + "-" + name);
        button.setToggleGroup(group);
        button.getStyleClass().addAll(side(constant), "small");
        button.setOnAction(event -> property.setValue(constant));
        Buttons.explain(button, explained.apply(Messages.text(key + "." + name + ".tip")));
        return button;
    }

    private String side(E constant) {
        if (constant.equals(constants.getFirst())) {
            return "left-pill";
        }
        return constant.equals(constants.getLast()) ? "right-pill" : "center-pill";
    }
}
