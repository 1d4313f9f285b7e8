package backstep.engine.analysis;

import backstep.engine.BackwardPass;
import backstep.engine.Pass;
import backstep.engine.Passes;
import backstep.engine.Trace;
import java.util.function.IntToDoubleFunction;

/**
 * What a gradient at the end of a run is the derivative of: the root or, where there are several backward passes, the
 * sum of the roots of all passes that the gradient still holds, each times its seed.
 */
final class CheckedRoot {

    private final Trace trace;
    private final Passes passes;
    private final int since;
    private final Pass slopes;

    CheckedRoot(Trace trace, int node) {
        this.trace = trace;
        this.passes = trace.graph().passes();
        this.since = trace.since(node, trace.stepCount());
        this.slopes = new Pass(trace.graph());
        for (int each = 0; each < trace.graph().size() && !passes.isPlain(); each++) {
            slopes.set(each, trace.data(each));
        }
        for (int pass = since; pass < passes.count() && !passes.isPlain(); pass++) {
            addSlopes(passes.get(pass));
        }
    }

    /** Adds the derivatives of one root, which has to be kept apart from those that are there. */
    private void addSlopes(BackwardPass pass) {
        double[] before = new double[trace.graph().size()];
        for (int node = 0; node < before.length; node++) {
            before[node] = slopes.grad(node);
        }
        slopes.zero();
        slopes.setGrad(pass.root(), pass.seed());
        for (int node = pass.root(); node >= 0; node--) {
            if (slopes.grad(node) != 0) {
                slopes.propagate(node);
            }
        }
        for (int node = 0; node < before.length; node++) {
            slopes.setGrad(node, before[node] + slopes.grad(node));
        }
    }

    /** The value of the function with the values of a pass. */
    double value(Pass pass) {
        return sum(pass::data);
    }

    /** Its value in the run. */
    double value() {
        return sum(trace::data);
    }

    private double sum(IntToDoubleFunction data) {
        if (passes.isPlain()) {
            return data.applyAsDouble(passes.root());
        }
        double sum = 0;
        for (int pass = since; pass < passes.count(); pass++) {
            sum += passes.get(pass).seed() * data.applyAsDouble(passes.get(pass).root());
        }
        return sum;
    }

    /** Its derivative with respect to a node, for an estimate of what roundings do. */
    double slope(int node) {
        return passes.isPlain() ? trace.grad(node) : slopes.grad(node);
    }

    /** What was in the gradient of a node before the passes added to it. */
    double base(int node) {
        Double set = passes.get(since).settings().get(node);
        return set == null || passes.isSeededAnew(since, node, trace.graph()) ? 0 : set;
    }
}
