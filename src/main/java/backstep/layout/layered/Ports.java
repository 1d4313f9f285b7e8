package backstep.layout.layered;

/**
 * The points on the frame of a part of a picture where edges from and to the rest pass. They are blocks without size.
 *
 * @param entries how many of the first blocks are places where edges come in
 * @param exits how many of the last blocks are places where edges go out
 */
public record Ports(int entries, int exits) {

    /** For a picture without a frame. */
    public static final Ports NONE = new Ports(0, 0);

    boolean contains(int block, int blocks) {
        return block < entries || block >= blocks - exits;
    }
}
