package backstep.explain;

import backstep.engine.GradientCheck;
import backstep.i18n.Messages;

/** Says what the comparison of a gradient with a central difference found. */
public final class CheckSentences {

    private CheckSentences() {}

    /** The verdict, with both figures: {@code The central difference agrees: 6 and 6.} */
    public static String verdict(GradientCheck check) {
        return Messages.text(
                "explain.check." + check.verdict(),
                Numbers.brief(check.gradient()),
                Numbers.brief(check.difference()),
                Numbers.brief(check.h()));
    }
}
