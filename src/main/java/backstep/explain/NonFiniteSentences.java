package backstep.explain;

import backstep.engine.Phase;
import backstep.engine.Trace;
import backstep.engine.analysis.NonFinite;
import backstep.engine.analysis.Reason;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.Optional;

/** Says why a value or a gradient stopped being a finite number: what, where, and how to mend it. */
public final class NonFiniteSentences {

    private NonFiniteSentences() {}

    /** The sentences about one place where it begins. */
    public static String origin(Trace trace, NonFinite found) {
        Object[] arguments = found.phase() == Phase.BACKWARD
                ? NonFiniteArguments.ofGradient(trace, found)
                : NonFiniteArguments.ofValue(trace, found.node());
        String text =
                Messages.text("explain.nonFinite." + found.reason(), arguments) + Cures.sentence(trace.graph(), found);
        return found.reason() == Reason.UNDEFINED ? text + infiniteOperand(trace, found.node()) : text;
    }

    /** Why the value of a node is infinite or NaN, traced to where that began; empty if it is finite. */
    public static Optional<String> value(Trace trace, int node) {
        return NonFinite.cause(trace, node)
                .map(found -> since("explain.nonFinite.value", trace, node, trace.data(node), found));
    }

    /** Why the gradient of a node is infinite or NaN, traced to where that began; empty if it is finite. */
    public static Optional<String> gradient(Trace trace, int node) {
        return NonFinite.gradientCause(trace, node)
                .map(found -> since("explain.nonFinite.gradient", trace, node, trace.grad(node), found));
    }

    /** An operation on infinities is not where the trouble began, so the sentences go on to say where it did. */
    private static String infiniteOperand(Trace trace, int node) {
        return trace.graph().node(node).operands().stream()
                .map(operand -> NonFinite.cause(trace, operand.id()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> " " + origin(trace, found))
                .orElse("");
    }

    private static String since(String key, Trace trace, int node, double number, NonFinite found) {
        String origin = origin(trace, found);
        if (found.node() == node && key.endsWith("value")) {
            return origin;
        }
        return Messages.text(key, Notation.name(trace.graph(), node), Numbers.brief(number), origin);
    }
}
