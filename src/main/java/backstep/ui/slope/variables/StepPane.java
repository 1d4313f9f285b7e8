package backstep.ui.slope.variables;

import static backstep.ui.slope.model.SlopeSections.LIMIT;

import backstep.document.SlopeSpec;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.widget.NumberField;
import backstep.ui.widget.NumberRule;
import backstep.ui.widget.SliderField;
import backstep.ui.widget.SliderScale;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The step h on a logarithmic slider, and its way to 0. */
public final class StepPane extends VBox {

    private final Action limit;

    public StepPane(SlopeSession session, LimitWalk walk) {
        getStyleClass().add("slope-step");
        SliderField h = new SliderField(
                "slope-h", SliderScale.Logarithmic.of(SlopeSpec.LEAST_H, SlopeSpec.MOST_H), NumberField::legible);
        h.setRule(NumberRule.between(SlopeSpec.LEAST_H, SlopeSpec.MOST_H));
        h.explain(Messages.text("ui.slope.h"), Messages.text("ui.slope.h.meaning"));
        h.setOnChange(session::setH);
        session.specProperty().subscribe(spec -> h.show(spec.h()));
        limit = LIMIT.action("slope.limit", walk::toggle)
                .withKeys("Shortcut+Enter")
                .withIcon(Feather.PLAY)
                .saying(Bindings.when(walk.walkingProperty())
                        .then(Messages.text("ui.slope.stop"))
                        .otherwise(Messages.text("ui.action.slope.limit")))
                .when(session.figuresProperty().isNotNull());
        Button button = ActionButtons.text(
                "slope-limit", limit, Messages.text("ui.action.slope.limit"), Messages.text("ui.slope.limitMeaning"));
        button.textProperty().bind(limit.label());
        button.getStyleClass().add("small");
        getChildren().addAll(h, button);
    }

    public List<Action> actions() {
        return List.of(limit);
    }
}
