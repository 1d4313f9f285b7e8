package backstep.ui.network.training;

import backstep.explain.StepSentences;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.NodeWalk;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** What the step in the scalar graph of a sample did, in a sentence; only while it is stepped through. */
final class WalkRow extends HBox {

    private final Label phase = new Label();
    private final Label sentence = new Label();
    private final Tooltip whole = new Tooltip();

    WalkRow(NetworkSession session, Action rest) {
        getStyleClass().add("stepper-row");
        setId("walk-row");
        phase.setId("walk-phase");
        phase.setMinWidth(USE_PREF_SIZE);
        sentence.setId("walk-sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setTooltip(whole);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button finish = ActionButtons.text(
                "finish-sample", rest, Messages.text("ui.training.rest"), Messages.text("ui.training.restMeaning"));
        finish.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(phase, sentence, finish);
        managedProperty().bind(visibleProperty());
        session.walkProperty().subscribe(this::show);
    }

    private void show(@Nullable NodeWalk walk) {
        setVisible(walk != null);
        if (walk != null) {
            phase.setText(StepSentences.badge(walk.trace(), walk.index()));
            String name = walk.trace().phase(walk.index()).name().toLowerCase(Locale.ROOT);
            phase.getStyleClass().setAll("phase-chip", name);
            String action = StepSentences.action(walk.trace(), walk.index());
            String text = walk.isOver() ? Messages.text("ui.training.walked", action) : action;
            sentence.setText(text);
            whole.setText(text);
        }
    }
}
