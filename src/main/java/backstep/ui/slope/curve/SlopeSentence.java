package backstep.ui.slope.curve;

import backstep.slope.Secant;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Quoted;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** What the slope means, in one plain sentence. */
public final class SlopeSentence extends Label {

    /** Flatter than this is level, to the eye and in figures of a few digits. */
    private static final double LEVEL = 1e-9;

    public SlopeSentence(SlopeSession session) {
        setId("slope-sentence");
        getStyleClass().add("sentence");
        setWrapText(true);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        session.figuresProperty().subscribe(figures -> setText(sentence(figures)));
    }

    private static String sentence(@Nullable SlopeFigures figures) {
        if (figures == null) {
            return "";
        }
        Secant secant = figures.secant();
        String x = Quoted.name(figures.variable().name());
        String f = Quoted.name(figures.function());
        double slope = secant.exact();
        String key;
        if (!secant.isDefined()) {
            key = "ui.slope.says.undefined";
        } else if (Math.abs(slope) < LEVEL) {
            key = "ui.slope.says.level";
        } else {
            key = slope > 0 ? "ui.slope.says.grows" : "ui.slope.says.falls";
        }
        return Messages.text(key, x, f, Numbers.brief(Math.abs(slope)), Numbers.brief(secant.x()));
    }
}
