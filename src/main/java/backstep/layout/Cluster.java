package backstep.layout;

/**
 * An open group: boxes that are to be drawn within one outline.
 *
 * @param group its number in the graph
 * @param parent index of the cluster that it lies in, which stands before it; {@link #NONE} if in none
 * @param first index of its first box
 * @param end index after that of its last box
 */
public record Cluster(int group, int parent, int first, int end) {

    public static final int NONE = -1;
}
