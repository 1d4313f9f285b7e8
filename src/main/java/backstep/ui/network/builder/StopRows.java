package backstep.ui.network.builder;

import backstep.nn.train.Experiment;
import backstep.nn.train.StopRules;
import backstep.text.Numbers;
import backstep.ui.widget.NumberField;
import backstep.ui.widget.NumberRule;
import backstep.ui.widget.SliderScale;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** When a run ends by itself: an empty field is a rule that does not apply. */
final class StopRows {

    private static final int MOST_EPOCHS = 1_000_000_000;
    private static final SliderScale EPOCHS = SliderScale.Logarithmic.whole(1, MOST_EPOCHS);
    private static final SliderScale LOSSES = SliderScale.Logarithmic.of(1e-9, 1e3);
    private static final SliderScale PERCENT = new SliderScale.Linear(0, 100, 1);

    private final Form form;
    private final Label title = new Label(BuilderTexts.of("stop"));
    private final NumberField epochs;
    private final NumberField loss;
    private final NumberField accuracy;
    private final LabelledRow accuracyRow;

    StopRows(Form form) {
        this.form = form;
        title.getStyleClass().add("builder-caption");
        epochs = Fields.of(
                "stop-epochs",
                "stopEpochs",
                EPOCHS,
                BuilderTexts::whole,
                number -> change(stop -> new StopRules(epochs(number), stop.lossBelow(), stop.accuracyAbove())));
        loss = Fields.of(
                "stop-loss",
                "stopLoss",
                LOSSES,
                Numbers::brief,
                number -> change(stop -> new StopRules(stop.epochs(), number, stop.accuracyAbove())));
        accuracy = Fields.of(
                "stop-accuracy",
                "stopAccuracy",
                PERCENT,
                each -> Numbers.brief(each) + " %",
                number -> change(stop -> new StopRules(stop.epochs(), stop.lossBelow(), number / 100)));
        epochs.setRule(NumberRule.whole(1, MOST_EPOCHS));
        loss.setRule(NumberRule.above(0));
        accuracy.setRule(NumberRule.percent(0));
        List.of(epochs, loss, accuracy).forEach(field -> field.setOptional(BuilderTexts.of("never")));
        accuracyRow = new LabelledRow("stopAccuracy", accuracy);
    }

    List<Node> rows() {
        return List.of(title, new LabelledRow("stopEpochs", epochs), new LabelledRow("stopLoss", loss), accuracyRow);
    }

    private void change(UnaryOperator<StopRules> change) {
        form.change(present -> present.withStop(change.apply(present.stop())));
    }

    private static long epochs(double number) {
        return Double.isNaN(number) ? 0 : (long) number;
    }

    void show(Experiment experiment) {
        StopRules stop = experiment.stop();
        epochs.show(stop.epochs() == 0 ? Double.NaN : (double) stop.epochs());
        loss.show(stop.lossBelow());
        accuracy.show(BuilderTexts.percents(stop.accuracyAbove()));
    }
}
