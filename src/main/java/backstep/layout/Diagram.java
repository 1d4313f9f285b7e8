package backstep.layout;

import backstep.engine.Folding;
import backstep.engine.Graph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Boxes and the links between them: all that a layout needs to know of a graph. It holds no values or gradients, so a
 * placement outlives every change of numbers. Immutable.
 */
public final class Diagram {

    private static final int NONE = -1;

    private final List<Box> boxes;
    private final List<Link> links;
    private final List<Cluster> clusters;
    private final int[] seenAs;

    /** A diagram of single nodes. */
    public Diagram(List<Box> boxes, List<Link> links) {
        this(boxes, links, List.of(), seenAs(boxes));
    }

    /**
     * A diagram.
     *
     * @param boxes operands before results
     * @param links indices into {@code boxes}; two links may join the same pair, as in {@code a + a}
     * @param clusters outer ones before inner ones
     * @param seenAs for each node the box in which its value is seen; taken as its own
     */
    Diagram(List<Box> boxes, List<Link> links, List<Cluster> clusters, int[] seenAs) {
        this.boxes = List.copyOf(boxes);
        this.links = List.copyOf(links);
        this.clusters = List.copyOf(clusters);
        this.seenAs = seenAs;
        for (Link link : links) {
            if (link.from() >= link.to() || link.from() < 0 || link.to() >= boxes.size()) {
                throw new IllegalArgumentException(link + " does not lead forwards within " + boxes.size() + " boxes");
            }
        }
    }

    private static int[] seenAs(List<Box> boxes) {
        int[] seenAs = new int[boxes.stream().mapToInt(Box::node).max().orElse(NONE) + 1];
        Arrays.fill(seenAs, NONE);
        for (int index = 0; index < boxes.size(); index++) {
            if (boxes.get(index).kind() == Box.Kind.VALUE) {
                seenAs[boxes.get(index).node()] = index;
            }
        }
        return seenAs;
    }

    /**
     * micrograd's picture: every value is a record box; every operation is a round box before its value, entered by its
     * operands.
     */
    public static Diagram of(Graph graph) {
        return of(Folding.open(graph));
    }

    /** The same where some groups are closed: each of these is one box, and links from or to its nodes lead there. */
    public static Diagram of(Folding folding) {
        return new FoldedDiagram(folding, true).build();
    }

    /** The same of boxes of any size, which is quicker, for what needs no places. */
    public static Diagram unsized(Folding folding) {
        return new FoldedDiagram(folding, false).build();
    }

    /**
     * The part of it in which some nodes are seen, with the links between them. A closed group stays if it hides one of
     * them, and an open one if anything in it stays.
     */
    public Diagram only(IntPredicate nodes) {
        return new SubDiagram(this, boxesOf(nodes)).diagram();
    }

    /** The boxes in which nodes and their operations are seen. */
    private BitSet boxesOf(IntPredicate nodes) {
        BitSet kept = new BitSet();
        for (int node = 0; node < seenAs.length; node++) {
            if (seenAs[node] != NONE && nodes.test(node)) {
                kept.set(seenAs[node]);
                kept.set(operationBoxOf(node));
            }
        }
        return kept;
    }

    /** For each node the box in which it is seen when boxes get other numbers; negative for those that are left out. */
    int[] seenAs(IntUnaryOperator number) {
        return Arrays.stream(seenAs)
                .map(box -> box == NONE ? NONE : number.applyAsInt(box))
                .toArray();
    }

    /** Operands stand before results. */
    public List<Box> boxes() {
        return boxes;
    }

    /** How many nodes are seen: an operation and its value are one, and so is a closed group. */
    public int nodeCount() {
        return (int)
                boxes.stream().filter(box -> box.kind() != Box.Kind.OPERATION).count();
    }

    /** Two links may join the same pair, as in {@code a + a}. */
    public List<Link> links() {
        return links;
    }

    /** The open groups, outer ones before inner ones. */
    public List<Cluster> clusters() {
        return clusters;
    }

    /** Whether it shows groups, open or closed. */
    public boolean isFolded() {
        return !clusters.isEmpty() || boxes.stream().anyMatch(box -> box.kind() == Box.Kind.GROUP);
    }

    /** Whether every node is seen, if only as a part of a closed group: whether it is no part of a larger diagram. */
    public boolean isWhole() {
        return Arrays.stream(seenAs).allMatch(box -> box != NONE);
    }

    /** Index of the box in which a node's value is seen: its own, or that of a closed group; negative if none. */
    public int boxOf(int node) {
        return node >= 0 && node < seenAs.length ? seenAs[node] : NONE;
    }

    /** Index of the box in which a node's operation is seen: its own, or that of a closed group. */
    public int operationBoxOf(int node) {
        int seen = boxOf(node);
        boolean own = seen > 0
                && boxes.get(seen).kind() == Box.Kind.VALUE
                && boxes.get(seen - 1).kind() == Box.Kind.OPERATION
                && boxes.get(seen - 1).node() == node;
        return own ? seen - 1 : seen;
    }

    /** Whether the other has the same boxes, links and clusters. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Diagram that
                && boxes.equals(that.boxes)
                && links.equals(that.links)
                && clusters.equals(that.clusters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(boxes, links, clusters);
    }

    @Override
    public String toString() {
        return "Diagram of " + boxes.size() + " boxes, " + links.size() + " links, " + clusters.size() + " clusters";
    }
}
