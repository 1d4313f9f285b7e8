package backstep.ui.network.tables;

import backstep.text.Messages;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;

/** A box to tick if a parameter is to stay as it is. */
final class FrozenCell extends TableCell<ParameterPlace, ParameterPlace> {

    private final Predicate<ParameterPlace> isFrozen;
    private final CheckBox box = new CheckBox();
    private final InvalidationListener listener = changed -> show();

    FrozenCell(
            Predicate<ParameterPlace> isFrozen,
            BiConsumer<ParameterPlace, Boolean> freeze,
            ObservableValue<?> changes) {
        this.isFrozen = isFrozen;
        getStyleClass().add("frozen-cell");
        changes.addListener(new WeakInvalidationListener(listener));
        box.setAccessibleText(Messages.text("ui.tables.frozenMeaning"));
        box.setOnAction(event -> {
            ParameterPlace place = getItem();
            if (place != null) {
                freeze.accept(place, box.isSelected());
            }
        });
    }

    @Override
    protected void updateItem(ParameterPlace place, boolean empty) {
        super.updateItem(place, empty);
        setGraphic(empty ? null : box);
        show();
    }

    private void show() {
        ParameterPlace place = getItem();
        if (!isEmpty() && place != null) {
            box.setId("frozen-" + place.place());
            box.setSelected(isFrozen.test(place));
        }
    }
}
