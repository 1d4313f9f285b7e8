package backstep.engine;

import java.util.List;

/**
 * What one step did.
 *
 * @param index its number from 1; 0 for {@link Phase#START}
 * @param phase forward steps compute one operation, a seed step gives the root of a backward pass its
 *     seed, backward steps send one operation's gradient to its operands
 * @param node the node that computed, was seeded, or sent
 * @param value the value of {@code node} after a forward step, else its gradient, which is the incoming one of the
 *     contributions
 * @param contributions what a backward step added, in operand order; empty in other phases, and where all operands are
 *     constants
 */
public record Step(int index, Phase phase, int node, double value, List<Contribution> contributions) {

    public Step {
        contributions = List.copyOf(contributions);
    }
}
