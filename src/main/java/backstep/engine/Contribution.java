package backstep.engine;

import java.util.List;

/**
 * One {@code +=} of the backward pass: {@code target.grad += local × incoming}. Under rules that are wrong it may be
 * another amount, or a {@code =}; then it says beside it what would be right.
 *
 * @param step the step in which it happened
 * @param source the operation that sent it
 * @param slot the operand place of {@code source} in which {@code target} stands
 * @param target the operand that received it
 * @param local the local derivative ∂source/∂target
 * @param incoming the gradient of {@code source}, ∂root/∂source
 * @param amount what was sent: {@code local × incoming}, but 0 where a closed gate met an infinite gradient, see {@link
 *     StandardRules#sent}
 * @param before the gradient of {@code target} before
 * @param after the gradient of {@code target} after
 * @param gathering whether it was added to what was there before, or put in its place
 * @param standardLocal the local derivative that is right
 * @param standardAmount what the chain rule sends of the same incoming gradient
 */
public record Contribution(
        int step,
        int source,
        int slot,
        int target,
        double local,
        double incoming,
        double amount,
        double before,
        double after,
        Gathering gathering,
        double standardLocal,
        double standardAmount) {

    /** One as the chain rule has it. */
    public Contribution(
            int step,
            int source,
            int slot,
            int target,
            double local,
            double incoming,
            double amount,
            double before,
            double after) {
        this(step, source, slot, target, local, incoming, amount, before, after, Gathering.ADD, local, amount);
    }

    /** Whether it took the place of another gradient than it brought, where it should have been added. */
    public boolean replaces() {
        return gathering == Gathering.ASSIGN && before != 0;
    }

    /** Whether it is another amount than the chain rule sends. */
    public boolean isWrong() {
        return amount != standardAmount && !(Double.isNaN(amount) && Double.isNaN(standardAmount));
    }

    /**
     * Those of a ledger that the gradient at its end is made of: none before the last that took the place of the others.
     *
     * @param ledger in the order of arrival
     */
    public static List<Contribution> standing(List<Contribution> ledger) {
        int from = ledger.size() - 1;
        while (from > 0 && ledger.get(from).gathering == Gathering.ADD) {
            from--;
        }
        return ledger.subList(Math.max(0, from), ledger.size());
    }
}
