package backstep.document;

import backstep.engine.Op;

/**
 * Names a node of a graph without its number, which the next edit of the text may give to another node.
 *
 * @see NodeNames
 */
public sealed interface NodeRef {

    /** 0 for the first node that is called so, in topological order; 1 for the next, and so on. */
    int occurrence();

    /**
     * A node that has a label.
     *
     * @param label not empty
     */
    record Labelled(String label, int occurrence) implements NodeRef {}

    /** A node without a label, counted among those of its operation that have none. */
    record Unlabelled(Op op, int occurrence) implements NodeRef {}
}
