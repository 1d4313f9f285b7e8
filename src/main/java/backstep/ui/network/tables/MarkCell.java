package backstep.ui.network.tables;

import backstep.text.Messages;
import backstep.ui.network.model.SamplePlace;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/** Says whether a sample is classified right. */
final class MarkCell extends TableCell<SamplePlace, SamplePlace> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Predicate<SamplePlace> isRight;
    private final InvalidationListener listener = changed -> show();

    MarkCell(Predicate<SamplePlace> isRight, ObservableValue<?> changes) {
        this.isRight = isRight;
        getStyleClass().add("mark-cell");
        changes.addListener(new WeakInvalidationListener(listener));
    }

    @Override
    protected void updateItem(SamplePlace place, boolean empty) {
        super.updateItem(place, empty);
        show();
    }

    private void show() {
        SamplePlace place = getItem();
        boolean blank = isEmpty() || place == null;
        boolean wrong = !blank && !isRight.test(place);
        setText(blank ? "" : wrong ? "✗" : "✓");
        setAccessibleText(blank ? "" : Messages.text(wrong ? "ui.tables.wrong" : "ui.tables.right"));
        pseudoClassStateChanged(WRONG, wrong);
    }
}
