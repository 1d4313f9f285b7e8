package backstep.debug;

import backstep.engine.Known;
import backstep.engine.Quantity;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a graph: conditions that must all be fulfilled, and perhaps the largest of the nodes that
 * do. {@link Queries} reads it from a text.
 *
 * @param text as it was typed
 * @param ranking null for all nodes in the order of the graph
 */
public record Query(
        String text, List<NodePredicate> criteria, @Nullable TopK ranking) {

    public Query {
        criteria = List.copyOf(criteria);
    }

    /** Whether a node fulfils all conditions, whatever the ranking. */
    public boolean matches(Known known, int node) {
        for (NodePredicate criterion : criteria) {
            if (!criterion.matches(known, node)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a node that may fulfil it at some step: one that fulfils what does not depend on figures. */
    public boolean canMatch(Known known) {
        List<NodePredicate> constant =
                criteria.stream().filter(each -> each.figures().isEmpty()).toList();
        return IntStream.range(0, known.graph().size())
                .anyMatch(node -> constant.stream().allMatch(each -> each.matches(known, node)));
    }

    /** The figures that decide: with none the answer is the same at every moment. */
    public Set<Quantity> figures() {
        Set<Quantity> figures = EnumSet.noneOf(Quantity.class);
        criteria.forEach(criterion -> figures.addAll(criterion.figures()));
        if (ranking != null) {
            figures.add(ranking.figure());
        }
        return figures;
    }

    /** The nodes that are looked for, by their numbers or by rank. */
    public int[] search(Known known) {
        int[] found = IntStream.range(0, known.graph().size())
                .filter(node -> matches(known, node))
                .toArray();
        return ranking == null ? found : ranking.best(known, found);
    }

    /** Which of the nodes found to show first: one whose label is exactly the text, else the first. */
    public int first(Known known, int[] found) {
        for (int index = 0; index < found.length; index++) {
            if (Objects.equals(known.graph().label(found[index]), text.strip())) {
                return index;
            }
        }
        return 0;
    }
}
