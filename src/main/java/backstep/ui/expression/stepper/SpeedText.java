package backstep.ui.expression.stepper;

import backstep.text.Messages;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How a speed is written: {@code 2 a second}. */
final class SpeedText extends StringConverter<Double> {

    @Override
    public String toString(@Nullable Double stepsPerSecond) {
        if (stepsPerSecond == null) {
            return "";
        }
        boolean whole = stepsPerSecond == Math.rint(stepsPerSecond);
        return Messages.text(
                "ui.stepper.perSecond",
                whole ? Long.toString(stepsPerSecond.longValue()) : Double.toString(stepsPerSecond));
    }

    @Override
    public Double fromString(String text) {
        throw new UnsupportedOperationException("speeds are chosen, not typed");
    }
}
