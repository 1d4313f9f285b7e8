package backstep.layout;

/**
 * Something to be placed: a node of the graph, or one half of it, for an operation has a round box for what it does and
 * a record box for what comes out; or a closed group.
 *
 * @param node the number of the node in its graph; of a group's box the number of the group
 * @param kind what the box stands for
 * @param width in pixels at 100 %
 * @param height in pixels at 100 %
 */
public record Box(int node, Kind kind, double width, double height) {

    /** What a box shows, and with it its outline. */
    public enum Kind {
        /** A value: a rectangle with label, value and gradient. */
        VALUE,
        /** An operation: a circle, or a lying pill where the name is long. */
        OPERATION,
        /** A closed group: a rectangle that stands for all nodes within. */
        GROUP
    }

    public Box {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a box needs a width and a height, not " + width + " × " + height);
        }
    }
}
