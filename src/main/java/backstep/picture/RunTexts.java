package backstep.picture;

import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.explain.Formulas;
import backstep.explain.KnownTexts;
import backstep.explain.Notation;
import backstep.text.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * What pictures of one run have in common at every step. Texts are made when first shown and then kept; two threads
 * that make the same one at once do no harm, because strings are immutable and come out equal.
 */
final class RunTexts {

    /** Stands for a value that is not computed yet. */
    static final String UNKNOWN = "—";

    /** As long as {@code −0.7071}. */
    private static final int LONGEST_PART = 7;

    private final Trace trace;
    /** How long the words are that stand beside a part. */
    private final int words = KnownTexts.soFar("", true).length();

    private final @Nullable String[] values;
    private final @Nullable String[] gradientNames;
    private double @Nullable [] largestGradients;

    RunTexts(Trace trace) {
        int size = trace.graph().size();
        this.trace = trace;
        this.values = new @Nullable String[size];
        this.gradientNames = new @Nullable String[size];
    }

    /** The same, with texts of its own. */
    RunTexts apart() {
        RunTexts others = new RunTexts(trace);
        others.largestGradients = largestGradients;
        return others;
    }

    /** The largest finite |gradient| up to a step; 0 before there is one. */
    double largestGradient(int step) {
        double[] known = largestGradients;
        if (known == null) {
            known = trace.largestGradients();
            largestGradients = known;
        }
        return step < trace.seedStep() ? 0 : known[step - trace.seedStep()];
    }

    /** {@code −6 so far}. */
    String partial(double gradient, int room) {
        int digits = Math.min(room - words, gradient < 0 ? LONGEST_PART : LONGEST_PART - 1);
        return KnownTexts.soFar(Numbers.fitting(gradient, digits), true);
    }

    /** A node's value, which only differs from step to step where it was set by hand. */
    String value(int node, double data) {
        if (data != trace.data(node)) {
            return text(node, data);
        }
        String known = values[node];
        if (known == null) {
            known = text(node, data);
            values[node] = known;
        }
        return known;
    }

    private String text(int node, double data) {
        return trace.graph().op(node) == Op.CONSTANT ? Numbers.brief(data) : Numbers.fixed(data);
    }

    /** What an operation computes, for the place where its value would stand. */
    String expression(int node) {
        String known = values[node];
        if (known == null) {
            known = Formulas.expression(trace.graph(), node).text();
            values[node] = known;
        }
        return known;
    }

    String label(int node) {
        String label = trace.graph().label(node);
        return label == null ? "" : label;
    }

    String gradientName(int node) {
        String known = gradientNames[node];
        if (known == null) {
            known = Notation.gradientName(trace.graph(), node);
            gradientNames[node] = known;
        }
        return known;
    }
}
