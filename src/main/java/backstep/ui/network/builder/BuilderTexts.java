package backstep.ui.network.builder;

import backstep.data.Named;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.Locale;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** The builder's texts: each control has a name and a meaning. */
final class BuilderTexts {

    private static final double MOST_PLAIN = 999;

    private BuilderTexts() {}

    static String of(String key, Object... arguments) {
        return Messages.text("ui.builder." + key, arguments);
    }

    /** What a constant of a group is called. */
    static String choice(String group, Named constant) {
        return of(group + "." + constant.id());
    }

    /** Gives a control its identifier, and its name and meaning to those who ask for them. */
    static <C extends Control> C explained(C control, String id, String key) {
        control.setId(id);
        control.setAccessibleText(of(key));
        control.setTooltip(new Tooltip(of(key + ".tip")));
        return control;
    }

    /** A whole number, in groups of three digits. */
    static String whole(double number) {
        return number <= MOST_PLAIN ? Numbers.full(number) : String.format(Locale.ROOT, "%,d", (long) number);
    }

    static String percent(double share) {
        return Numbers.brief(percents(share)) + " %";
    }

    /** A share in percent, without the rounding error of 0.29 · 100. */
    static double percents(double share) {
        return Double.isNaN(share) ? Double.NaN : Math.rint(share * 1e10) / 1e8;
    }
}
