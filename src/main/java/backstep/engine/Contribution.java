package backstep.engine;

/**
 * One {@code +=} of the backward pass: {@code target.grad += local × incoming}.
 *
 * @param step the step in which it happened
 * @param source the operation that sent it
 * @param slot the operand place of {@code source} in which {@code target} stands
 * @param target the operand that received it
 * @param local the local derivative ∂source/∂target
 * @param incoming the gradient of {@code source}, ∂root/∂source
 * @param amount what was added: {@code local × incoming}, but 0 where a closed gate met an infinite gradient, see {@link
 *     Rules#sent}
 * @param before the gradient of {@code target} before
 * @param after the gradient of {@code target} after
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
        double after) {}
