package backstep.ui.slope.model;

import backstep.document.LeafKey;
import backstep.document.LeafPlace;
import backstep.document.LeafSettings;
import backstep.document.SlopeSpec;
import backstep.lang.Language;
import backstep.text.Messages;

/** What the lecture's notebooks ask about slopes. */
public enum SlopeCase {
    X_3("x = 3") {
        @Override
        SlopeSpec in(SlopeSpec spec) {
            return parabola(spec, 3);
        }
    },
    X_MINUS_3("x = −3") {
        @Override
        SlopeSpec in(SlopeSpec spec) {
            return parabola(spec, -3);
        }
    },
    X_LEVEL("x = 2/3") {
        @Override
        SlopeSpec in(SlopeSpec spec) {
            return parabola(spec, 2.0 / 3);
        }
    },
    H_HUNDREDTH("h = 0.01") {
        @Override
        SlopeSpec in(SlopeSpec spec) {
            return spec.withH(1e-2);
        }
    },
    H_MILLIONTH("h = 10⁻⁶") {
        @Override
        SlopeSpec in(SlopeSpec spec) {
            return spec.withH(1e-6);
        }
    },
    H_TINY("h = 10⁻¹²") {
        @Override
        SlopeSpec in(SlopeSpec spec) {
            return spec.withH(1e-12);
        }
    },
    C_LARGE("a·b + c, c = 10⁸") {
        @Override
        SlopeSpec in(SlopeSpec spec) {
            return spec.opening("a = 2.0\nb = -3.0\nc = 100000000.0\nd = a*b + c")
                    .withVariable(new LeafPlace("c", 0))
                    .withH(1e-4);
        }
    },
    LECTURE("L = (a·b + c)·f") {
        @Override
        SlopeSpec in(SlopeSpec spec) {
            return spec.opening("a = 2.0\nb = -3.0\nc = 10.0\nf = -2.0\nL = (a*b + c)*f")
                    .withNudge(0.01)
                    .withH(0.5);
        }
    };

    private final String title;

    SlopeCase(String title) {
        this.title = title;
    }

    /** The function as the case has it; what it does not speak of stays. */
    abstract SlopeSpec in(SlopeSpec spec);

    /** What its button says: the same in every language. */
    public String title() {
        return title;
    }

    /** What it shows. */
    public String meaning() {
        return Messages.text("ui.slope.case." + this);
    }

    private static SlopeSpec parabola(SlopeSpec spec, double x) {
        SlopeSpec parabola = spec.text().equals(SlopeSpec.FIRST.text()) ? spec : spec.opening(SlopeSpec.FIRST.text());
        LeafSettings leaves = parabola.leaves().with(new LeafKey("x", 0, Language.FREE_VALUE), x);
        return parabola.withLeaves(leaves);
    }
}
