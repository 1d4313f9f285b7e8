package backstep.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * Contributions to one node's gradient that come from the same group of nodes: the second level of its ledger.
 *
 * @param group the number of that group
 * @param contributions in the order of arrival, at least one
 * @param sum what those of them add up to that a later one has not taken the place of
 */
public record LedgerPart(int group, List<Contribution> contributions, double sum) {

    public LedgerPart {
        contributions = List.copyOf(contributions);
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
        Set<Contribution> standing = new HashSet<>(Contribution.standing(all));
        SequencedMap<Integer, List<Contribution>> parts = all.stream()
                .collect(Collectors.groupingBy(
                        each -> groupOf.applyAsInt(each.source()), LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> new LedgerPart(part.getKey(), part.getValue(), sum(part.getValue(), standing)))
                .toList();
    }

    private static double sum(List<Contribution> part, Set<Contribution> standing) {
        return part.stream()
                .filter(standing::contains)
                .mapToDouble(Contribution::amount)
                .sum();
    }
}
