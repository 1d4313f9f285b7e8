package backstep.ui.network.tables;

import backstep.text.Messages;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;

/** A box to tick if a parameter is to stay as it is. */
final class FrozenCell extends WatchingCell<ParameterPlace> {

    private final Predicate<ParameterPlace> isFrozen;
    private final CheckBox box = new CheckBox();

    FrozenCell(
            Predicate<ParameterPlace> isFrozen,
            BiConsumer<ParameterPlace, Boolean> freeze,
            ObservableValue<?> changes) {
        super(changes);
        this.isFrozen = isFrozen;
        getStyleClass().add("frozen-cell");
        box.setAccessibleText(Messages.text("ui.tables.frozenMeaning"));
        box.setOnAction(event -> {
            ParameterPlace place = getItem();
            if (place != null) {
                freeze.accept(place, box.isSelected());
            }
        });
    }

    @Override
    void show(@Nullable ParameterPlace place) {
        setGraphic(place == null ? null : box);
        if (place != null) {
            box.setId("frozen-" + place.place());
            box.setSelected(isFrozen.test(place));
        }
    }
}
