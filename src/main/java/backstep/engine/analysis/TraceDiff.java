package backstep.engine.analysis;

import backstep.engine.Known;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import org.jspecify.annotations.Nullable;

/**
 * How a run differs from an earlier run of the same operations. A difference is always later − earlier. Figures are the
 * same only if they are the same number; infinities that agree and two NaN are no difference. Immutable but for a memory
 * of what was asked last.
 */
public final class TraceDiff {

    /** The value of {@link Extent#node()} when nothing differs. */
    public static final int NONE = -1;

    private final Trace earlier;
    private final Trace later;
    private final Extent values;
    private final Extent gradients;
    private volatile @Nullable Sighting sighting;

    /** What differed after some step. */
    private record Sighting(Quantity figure, int index, Extent extent) {}

    /**
     * How much differs between two runs, at their ends or after some step.
     *
     * @param compared how many figures both runs have
     * @param differing how many of those differ
     * @param node where they differ most, or {@link #NONE}; an infinite difference is the most
     * @param largest the largest finite |difference|; 0 if there is none
     */
    public record Extent(int compared, int differing, int node, double largest) {}

    private TraceDiff(Trace earlier, Trace later) {
        this.earlier = earlier;
        this.later = later;
        this.values = count(Quantity.DATA, later.stepCount());
        this.gradients = count(Quantity.GRAD, later.stepCount());
    }

    /**
     * Compares two runs.
     *
     * @throws IllegalArgumentException if they are not of graphs with equally many nodes; that the operations are the
     *     same is for the caller to know
     */
    public static TraceDiff between(Trace earlier, Trace later) {
        int size = earlier.graph().size();
        if (size != later.graph().size()) {
            throw new IllegalArgumentException(size + " and " + later.graph().size() + " nodes");
        }
        return new TraceDiff(earlier, later);
    }

    private Extent count(Quantity figure, int index) {
        boolean over = index >= later.stepCount();
        int compared = 0;
        int differing = 0;
        int node = NONE;
        double most = 0;
        double largest = 0;
        for (int each = 0; each < later.graph().size(); each++) {
            if (over ? isFigure(each, figure) : isKnown(each, figure, index)) {
                compared++;
                double size = size(over ? difference(each, figure) : difference(each, figure, index));
                differing += size > 0 ? 1 : 0;
                if (size > most) {
                    most = size;
                    node = each;
                }
                largest = Double.isFinite(size) ? Math.max(largest, size) : largest;
            }
        }
        return new Extent(compared, differing, node, largest);
    }

    private boolean isFigure(int node, Quantity figure) {
        return figure == Quantity.DATA || later.graph().carriesGradient(node);
    }

    /** A difference that is no number is as large as can be. */
    private static double size(double difference) {
        return Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.abs(difference);
    }

    /** How much differs at the ends of the runs. */
    public Extent extent(Quantity figure) {
        return figure == Quantity.DATA ? values : gradients;
    }

    /**
     * How much differs after step {@code index}, among the figures that are known then. Pictures ask for it again and
     * again at the same step, so the last answer is kept.
     */
    public Extent extent(Quantity figure, int index) {
        Sighting last = sighting;
        if (last == null || last.figure != figure || last.index != index) {
            boolean over = index >= later.stepCount();
            last = new Sighting(figure, index, over ? extent(figure) : count(figure, index));
            sighting = last;
        }
        return last.extent;
    }

    /** The difference at the ends of the runs; 0 where the figures are the same, NaN where one of them is NaN. */
    public double difference(int node, Quantity figure) {
        return figure == Quantity.DATA
                ? difference(earlier.data(node), later.data(node))
                : difference(earlier.grad(node), later.grad(node));
    }

    /** The difference after step {@code index}; 0 also where {@link #isKnown} says no. */
    public double difference(int node, Quantity figure, int index) {
        return isKnown(node, figure, index) ? difference(earlier(node, figure, index), later(node, figure, index)) : 0;
    }

    /** A figure of the earlier run after step {@code index}. */
    public double earlier(int node, Quantity figure, int index) {
        return figure(earlier, node, figure, index);
    }

    /** A figure of the later run after step {@code index}. */
    public double later(int node, Quantity figure, int index) {
        return figure(later, node, figure, index);
    }

    private static double figure(Trace trace, int node, Quantity figure, int index) {
        return figure == Quantity.DATA ? trace.data(node, index) : trace.grad(node, index);
    }

    private static double difference(double earlier, double later) {
        boolean same = earlier == later || (Double.isNaN(earlier) && Double.isNaN(later));
        return same ? 0 : later - earlier;
    }

    /** Whether both runs have a figure after step {@code index}; a gradient that is still to come counts as 0. */
    public boolean isKnown(int node, Quantity figure, int index) {
        return new Known(earlier, index).knows(node, figure) || new Known(later, index).knows(node, figure);
    }

    /** Whether what is known of a gradient after step {@code index} is a part of it in one of the runs. */
    public boolean isPartial(int node, Quantity figure, int index) {
        return new Known(earlier, index).isPartial(node, figure) || new Known(later, index).isPartial(node, figure);
    }
}
