package backstep.ui.expression.comparison;

import backstep.engine.Graph;
import backstep.engine.analysis.GradientStep;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.expression.model.Comparing;
import backstep.ui.expression.model.OtherRun.Updated;
import backstep.ui.widget.Segments;
import backstep.ui.widget.SliderField;
import backstep.ui.widget.SliderScale;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The learning rate of the update that is shown, its direction, and which leaves it moves. */
final class UpdateControls {

    private static final SliderScale RATES = SliderScale.Logarithmic.of(1e-4, 10);

    /** Where a step goes. */
    enum Direction {
        DESCEND,
        ASCEND
    }

    private final Comparing comparing;
    private final SliderField rate = new SliderField("update-rate", RATES, Numbers::brief);
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.DESCEND);
    private final MovesButton moves;
    private final List<Region> controls;
    private GradientStep shown = new GradientStep(0, Set.of());

    UpdateControls(Comparing comparing) {
        this.comparing = comparing;
        this.moves = new MovesButton(still -> show(new GradientStep(shown.rate(), still)));
        Label caption = new Label(Messages.text("ui.comparison.rate"));
        caption.getStyleClass().add("caption");
        rate.explain(caption.getText(), Messages.text("ui.comparison.rate.tip"));
        rate.setOnChange(this::setRate);
        HBox slider = new HBox(caption, rate);
        slider.getStyleClass().add("update-rate");
        direction.subscribe((was, is) -> setRate(Math.abs(shown.rate())));
        controls = List.of(
                slider,
                new Segments<>("update", "ui.comparison.direction", List.of(Direction.values()), direction),
                moves);
    }

    /** What there is to be laid out. */
    List<Region> controls() {
        return controls;
    }

    /** Whether it is there. */
    void show(boolean wanted) {
        controls.forEach(control -> {
            control.setVisible(wanted);
            control.setManaged(wanted);
        });
    }

    private void setRate(double size) {
        if (Double.isFinite(size)) {
            show(new GradientStep(direction.get() == Direction.DESCEND ? size : -size, shown.still()));
        }
    }

    private void show(GradientStep gradientStep) {
        if (!gradientStep.equals(shown)) {
            comparing.start(new Updated(gradientStep));
        }
    }

    /** Shows what governs the update. */
    void refresh(Updated update, Graph graph) {
        shown = update.gradientStep();
        rate.show(Math.abs(shown.rate()));
        direction.set(shown.rate() < 0 ? Direction.ASCEND : Direction.DESCEND);
        moves.refresh(shown, graph);
    }
}
