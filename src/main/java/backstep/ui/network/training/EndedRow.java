package backstep.ui.network.training;

import backstep.nn.train.StopRule;
import backstep.nn.train.StopRules;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.NetworkState;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Says which of its rules has ended a run, and offers to go on without it. */
final class EndedRow extends HBox {

    private final Notice said = new Notice("run-ended", "notice-info", Feather.FLAG);

    EndedRow(NetworkSession session, Action goOn) {
        getStyleClass().add("stepper-row");
        Button without = ActionButtons.text(
                "run-go-on", goOn, Messages.text("ui.training.goOn"), Messages.text("ui.training.goOnMeaning"));
        without.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(said, without);
        visibleProperty().bind(said.visibleProperty());
        managedProperty().bind(visibleProperty());
        session.stateProperty().subscribe(this::show);
    }

    private void show(NetworkState now) {
        StopRules rules = now.spec().experiment().stop();
        said.say(Optional.ofNullable(now.frame())
                .flatMap(frame -> frame.snapshot().endedBy(rules))
                .map(rule -> words(rule, rules))
                .orElse(""));
    }

    private static String words(StopRule rule, StopRules rules) {
        Object bound = switch (rule) {
            case EPOCHS -> rules.epochs();
            case LOSS -> Numbers.brief(rules.lossBelow());
            case ACCURACY ->
                Messages.text("ui.training.percent", Numbers.brief(Math.rint(1e10 * rules.accuracyAbove()) / 1e8));
        };
        return Messages.text("ui.training.ended." + rule, bound);
    }
}
