package backstep.ui.network.training;

import backstep.nn.train.Divergence;
import backstep.nn.train.TrainingSettings;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.FigureRows;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that a run has diverged, where and why, and offers the ways out. */
final class DivergenceBanner extends VBox {

    private final NetworkSession session;
    private final Label message = FigureRows.paragraph("", "divergence-message");
    private final Button remedy = button("divergence-remedy", this::applyRemedy);
    private final Button back = button("divergence-back", this::goBack);
    private final Button reset = button("divergence-reset", this::reset);
    private Optional<Divergence> shown = Optional.empty();

    DivergenceBanner(NetworkSession session) {
        this.session = session;
        setId("divergence");
        getStyleClass().add("divergence");
        message.setId("divergence-message");
        HBox.setHgrow(message, Priority.ALWAYS);
        HBox said = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), message);
        said.getStyleClass().add("notice-row");
        remedy.getStyleClass().add("accent");
        Buttons.explain(back, Messages.text("ui.training.lastFiniteMeaning"));
        reset.setText(Messages.text("ui.training.reset"));
        Buttons.explain(reset, Messages.text("ui.training.resetMeaning"));
        FlowPane ways = new FlowPane(remedy, back, reset);
        ways.getStyleClass().add("divergence-ways");
        getChildren().addAll(said, ways);
        managedProperty().bind(visibleProperty());
        session.frameProperty().subscribe(this::show);
    }

    private static Button button(String id, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(@Nullable TrainingFrame frame) {
        Optional<Divergence> divergence =
                frame == null ? Optional.empty() : frame.snapshot().divergence();
        setVisible(divergence.isPresent());
        if (!divergence.equals(shown)) {
            shown = divergence;
            divergence.ifPresent(this::explain);
        }
    }

    private void explain(Divergence divergence) {
        String text = divergence.message(Numbers::brief);
        message.setText(Character.toUpperCase(text.charAt(0)) + text.substring(1));
        back.setText(Messages.text("ui.training.lastFinite", FigureTexts.count(divergence.lastFiniteEpoch())));
        back.setVisible(divergence.hasWayBack());
        back.setManaged(divergence.hasWayBack());
        remedy.setVisible(!divergence.isFromTheStart());
        remedy.setManaged(!divergence.isFromTheStart());
        boolean zeroed = divergence.settings().zeroGradients();
        remedy.setText(
                zeroed
                        ? Messages.text("ui.training.slower", FigureTexts.rate(divergence.suggestedRate()))
                        : Messages.text("ui.training.zeroAgain"));
        Buttons.explain(remedy, Messages.text("ui.training.remedyMeaning"));
    }

    private void applyRemedy() {
        shown.ifPresent(divergence -> {
            UnaryOperator<TrainingSettings> change = divergence.settings().zeroGradients()
                    ? settings -> settings.withLearningRate(divergence.suggestedRate())
                    : settings -> settings.withZeroGradients(true);
            session.change(experiment -> experiment.withTraining(change.apply(experiment.training())));
            session.reset();
        });
    }

    private void goBack() {
        session.resetToLastFinite();
    }

    private void reset() {
        session.reset();
    }
}
