package backstep.document;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Groups;
import backstep.engine.Level;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which groups of a graph are closed: those of a level, but for some that were opened or closed by themselves. So a graph
 * of very many groups needs few words.
 *
 * @param level groups of this level and finer ones are closed; empty for as many open as can be read
 * @param toggled the groups that are open where the level has them closed, or the other way round
 */
public record FoldingSpec(Optional<Level> level, Set<GroupRef> toggled) {

    /** More boxes than this are not opened at once, unless they are asked for. */
    private static final int MOST_READABLE = 30;

    /** As many groups are open as can be read. */
    public static final FoldingSpec READABLE = new FoldingSpec(Optional.empty(), Set.of());

    public FoldingSpec {
        toggled = Set.copyOf(toggled);
    }

    /** What a folding is. */
    public static FoldingSpec of(Folding folding) {
        Graph graph = folding.graph();
        return Stream.concat(
                        Stream.of(Optional.<Level>empty()),
                        Stream.of(Level.values()).map(Optional::of))
                .min(Comparator.comparingInt(level -> base(level, graph).distance(folding)))
                .map(level -> new FoldingSpec(level, differing(base(level, graph), folding)))
                .orElse(READABLE);
    }

    private static Folding base(Optional<Level> level, Graph graph) {
        return level.map(each -> Folding.toLevel(graph, each)).orElseGet(() -> Folding.readable(graph, MOST_READABLE));
    }

    /** Names are made only if there is something to be named: in large graphs they take longer than all else here. */
    private static Set<GroupRef> differing(Folding base, Folding folding) {
        if (base.distance(folding) == 0) {
            return Set.of();
        }
        GroupNames names = new GroupNames(folding.groups());
        return IntStream.range(1, folding.groups().count())
                .filter(group -> base.isOpen(group) != folding.isOpen(group))
                .mapToObj(names::of)
                .collect(Collectors.toSet());
    }

    /** The folding of a graph; groups that it has not are passed over. */
    public Folding on(Graph graph) {
        Folding base = base(level, graph);
        return toggled.isEmpty() ? base : toggled(base, new GroupNames(graph.groups()));
    }

    private Folding toggled(Folding base, GroupNames names) {
        Folding folding = base;
        for (GroupRef each : toggled) {
            int group = names.find(each);
            if (group != Groups.NONE) {
                folding = folding.isOpen(group) ? folding.withClosed(group) : folding.withOpen(group);
            }
        }
        return folding;
    }

    /** What stays of it in a graph that an edit has made of another one. */
    FoldingSpec carried(Graph before, Graph after) {
        if (toggled.isEmpty() && before.groups().isShapedLike(after.groups())) {
            return this;
        }
        return of(on(before).carriedTo(after, MOST_READABLE));
    }
}
