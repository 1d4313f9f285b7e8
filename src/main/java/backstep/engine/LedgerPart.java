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
        List<LedgerPart> samples = by(all, source -> GroupAncestors.sample(groups, groups.groupOf(source)));
        if (groups.isOfNetwork() && samples.size() > 1) {
            return samples;
        }
        int common = GroupAncestors.common(groups, all);
        List<LedgerPart> parts = by(all, source -> GroupAncestors.within(groups, common, groups.groupOf(source)));
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
}
