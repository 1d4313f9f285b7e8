package backstep.slope;

import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All variables moved at once, each by the same multiple of its own slope: the steepest way that there is.
 *
 * @param rate the multiple; above 0 along the gradient, which is uphill, below 0 against it
 * @param moves of each variable
 * @param root what the root does; it should change by rate · |∇|²
 */
public record GradientNudge(double rate, List<Move> moves, Nudge root) {

    /**
     * How one variable moves.
     *
     * @param slope ∂root/∂variable
     */
    public record Move(Variable variable, double slope, double from, double to) {}

    public GradientNudge {
        moves = List.copyOf(moves);
    }

    /**
     * Moves the variables of a run.
     *
     * @param run the run of their program, with their present values
     */
    public static GradientNudge of(Trace run, List<Variable> variables, double rate) {
        Trace moved = new GradientStep(-rate, Set.of()).after(run);
        List<Move> moves = new ArrayList<>();
        double squares = 0;
        for (Variable variable : variables) {
            double slope = run.grad(variable.node());
            squares += slope * slope;
            moves.add(new Move(variable, slope, run.data(variable.node()), moved.data(variable.node())));
        }
        int root = run.graph().root();
        return new GradientNudge(rate, moves, new Nudge(run.data(root), moved.data(root), rate * squares));
    }
}
