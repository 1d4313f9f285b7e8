package backstep.layout.flow;

/**
 * What an engine places as one piece: an operation with the value that comes out of it, or a box alone. Fusing the two
 * keeps an operation beside its value, on a straight line, and halves the work.
 *
 * @param first index of the box that is entered
 * @param last index of the box that is left; the same as {@code first} for a box alone
 * @param lead how far behind the block's beginning its last box begins
 * @param length in flow direction, in pixels
 * @param breadth across the flow, in pixels
 */
public record Block(int first, int last, double lead, double length, double breadth) {

    /** Whether it is an operation with its value. */
    public boolean fused() {
        return first != last;
    }
}
