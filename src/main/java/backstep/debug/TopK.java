package backstep.debug;

import backstep.engine.Known;
import backstep.engine.Quantity;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The nodes with the largest values or gradients, by size, whatever the sign. */
public record TopK(Quantity figure, int count) {

    /** How many there are if nothing else is said. */
    public static final int USUAL_COUNT = 10;

    /** The best of some nodes, the largest first; those that are not finite are the largest. Zeros are left out. */
    int[] best(Known known, int[] nodes) {
        return IntStream.of(nodes)
                .filter(node -> known.graph().carriesGradient(node) || figure == Quantity.DATA)
                .filter(node -> known.knows(node, figure) && known.figure(node, figure) != 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer node) -> -size(known, node)))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double size(Known known, int node) {
        double size = Math.abs(known.figure(node, figure));
        return Double.isNaN(size) ? Double.POSITIVE_INFINITY : size;
    }
}
