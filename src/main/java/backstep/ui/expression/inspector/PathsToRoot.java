package backstep.ui.expression.inspector;

import backstep.debug.Path;
import backstep.debug.Paths;
import backstep.engine.Known;
import backstep.engine.Trace;
import backstep.explain.Notation;
import backstep.explain.PassSentences;
import backstep.text.Messages;
import backstep.text.Numbers;

/**
 * What may be told, at one moment of a run, of the ways from a node to the root.
 *
 * @param answered whether everything may be told, because it was asked for
 */
record PathsToRoot(Known known, int node, boolean answered) {

    /** More rows than this are not shown. */
    static final int ROWS_SHOWN = 12;

    private static final int TERMS_SHOWN = 6;

    Trace trace() {
        return known.trace();
    }

    /** The present backward pass. */
    int pass() {
        return trace().pass(known.step());
    }

    boolean isAmongSeveral() {
        return trace().passCount() > 1;
    }

    /** Whether the gradient that the present pass leaves, and so the sum over all ways, may be told. */
    boolean isWhole() {
        return answered || (known.hasGradient(node) && !known.isPartial(node));
    }

    /** Whether the sum of the products is told, term by term. */
    boolean hasSum(Paths paths) {
        return isWhole() && isSum() && paths.isComplete() && paths.found().size() <= TERMS_SHOWN;
    }

    /** Whether the products of all ways add up to the gradient. */
    private boolean isSum() {
        boolean again = pass() > 0 && trace().graph().passes().flowsAgain();
        return trace().interventions().isEmpty() && !again;
    }

    /** Whether what comes along a way may be told: its first operation has sent it. */
    boolean hasArrived(Path path) {
        return answered
                || path.hops().isEmpty()
                || known.hasArrived(path.hops().getFirst().operation(), path.pass());
    }

    /** That there is no way. */
    String none() {
        String key = isAmongSeveral() ? "ui.inspector.noPathYet" : "ui.inspector.noPath";
        return Messages.text(key, name(), rootName());
    }

    /** How many ways there are, and what their products come to. */
    String summary(Paths paths) {
        if (!paths.isComplete()) {
            return Messages.text(
                    "ui.inspector.pathsTooMany",
                    Numbers.brief(paths.count()),
                    name(),
                    rootName(),
                    Math.min(ROWS_SHOWN, paths.found().size()));
        }
        if (!isSum()) {
            String key = trace().interventions().isEmpty() ? "ui.inspector.pathsAgain" : "ui.inspector.pathsSet";
            return Messages.text(key, paths.found().size(), name(), rootName());
        }
        String count = Messages.text("ui.inspector.pathCount", paths.found().size(), name(), rootName());
        return isWhole() && paths.found().size() > TERMS_SHOWN
                ? Messages.text("ui.inspector.pathSum", count, Numbers.brief(paths.sum()))
                : count;
    }

    private String name() {
        return Notation.name(trace().graph(), node);
    }

    private String rootName() {
        return PassSentences.roots(trace().graph(), trace().since(node, known.step()), pass());
    }
}
