package backstep.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * Contributions to one node's gradient that come from the same group of nodes: the second level of its ledger.
 *
 * @param group the number of that group
 * @param contributions in the order of arrival, at least one
 */
public record LedgerPart(int group, List<Contribution> contributions) {

    public LedgerPart {
        contributions = List.copyOf(contributions);
    }

    /** What they add up to. */
    public double sum() {
        return contributions.stream().mapToDouble(Contribution::amount).sum();
    }

    /**
     * A node's contributions after step {@code index}, taken together by samples if they come from several; else by the
     * groups next to each other that they come from, if that makes fewer rows of them. Empty if there is nothing to take
     * together.
     */
    public static List<LedgerPart> of(Trace trace, int node, int index) {
        Groups groups = trace.graph().groups();
        if (groups.isEmpty() || trace.arrived(node, index) < 2) {
            return List.of();
        }
        List<Contribution> all = trace.ledger(node, index);
        List<LedgerPart> samples = by(all, source -> sample(groups, groups.groupOf(source)));
        if (groups.isOfNetwork() && samples.size() > 1) {
            return samples;
        }
        int common = common(groups, all);
        List<LedgerPart> parts = by(all, source -> within(groups, common, groups.groupOf(source)));
        return parts.size() > 1 && parts.size() < all.size() ? parts : List.of();
    }

    private static List<LedgerPart> by(List<Contribution> all, IntUnaryOperator groupOf) {
        SequencedMap<Integer, List<Contribution>> parts = all.stream()
                .collect(Collectors.groupingBy(
                        each -> groupOf.applyAsInt(each.source()), LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> new LedgerPart(part.getKey(), part.getValue()))
                .toList();
    }

    /** The smallest group of a sample that a group lies in, or itself if it lies in none. */
    private static int sample(Groups groups, int group) {
        for (int each = group; each > Groups.WHOLE; each = groups.parent(each)) {
            if (groups.level(each) == Level.SAMPLE) {
                return each;
            }
        }
        return group;
    }

    /** The smallest group that holds the sources of all. */
    private static int common(Groups groups, List<Contribution> all) {
        int group = groups.groupOf(all.getFirst().source());
        for (Contribution each : all) {
            while (!groups.contains(group, each.source())) {
                group = groups.parent(group);
            }
        }
        return group;
    }

    /** The outermost group within another one that a group lies in. */
    private static int within(Groups groups, int outer, int group) {
        int inner = group;
        while (inner != outer && groups.parent(inner) != outer) {
            inner = groups.parent(inner);
        }
        return inner;
    }
}
