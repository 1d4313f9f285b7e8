package backstep.explain;

import backstep.engine.analysis.GradientCheck;
import backstep.text.Messages;
import backstep.text.Numbers;

/** Says what the comparison of a gradient with a central difference found. */
public final class CheckSentences {

    private CheckSentences() {}

    /** The verdict, with both figures and how far they lie apart. */
    public static String verdict(GradientCheck check) {
        return Messages.text(
                "explain.check." + check.verdict(),
                Numbers.brief(check.gradient()),
                Numbers.brief(check.difference()),
                Numbers.brief(check.h()),
                Numbers.brief(Math.abs(check.gradient() - check.difference())));
    }
}
