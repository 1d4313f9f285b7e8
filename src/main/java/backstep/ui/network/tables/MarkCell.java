package backstep.ui.network.tables;

import backstep.text.Messages;
import backstep.ui.network.model.SamplePlace;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;

/** Says whether a sample is classified right. */
final class MarkCell extends WatchingCell<SamplePlace> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Predicate<SamplePlace> isRight;

    MarkCell(Predicate<SamplePlace> isRight, ObservableValue<?> changes) {
        super(changes);
        this.isRight = isRight;
        getStyleClass().add("mark-cell");
    }

    @Override
    void show(@Nullable SamplePlace place) {
        boolean blank = place == null;
        boolean wrong = place != null && !isRight.test(place);
        setText(blank ? "" : wrong ? "✗" : "✓");
        setAccessibleText(blank ? "" : Messages.text(wrong ? "ui.tables.wrong" : "ui.tables.right"));
        pseudoClassStateChanged(WRONG, wrong);
    }
}
