package backstep.layout;

/**
 * A curve that is wanted from one box to another.
 *
 * @param from index of the box that it leaves
 * @param to index of the box that it enters
 * @param slot which operand it brings, from 0; operands arrive in this order
 */
public record Link(int from, int to, int slot) {}
