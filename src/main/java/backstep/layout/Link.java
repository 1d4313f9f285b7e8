package backstep.layout;

/**
 * A curve that is wanted from one box to another.
 *
 * @param from index of the box that it leaves
 * @param to index of the box that it enters
 * @param slot which operand it brings, from 0; operands arrive in this order
 * @param count how many uses of operands it stands for: more than one only where it enters a closed group
 */
public record Link(int from, int to, int slot, int count) {

    /** A link that stands for itself. */
    public Link(int from, int to, int slot) {
        this(from, to, slot, 1);
    }
}
