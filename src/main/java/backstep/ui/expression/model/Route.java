package backstep.ui.expression.model;

import backstep.debug.Path;
import backstep.engine.Graph;
import backstep.picture.DebugMarks.Hop;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Nodes and links that belong together. */
public record Route(Set<Integer> nodes, Set<Hop> hops) {

    public static final Route NONE = new Route(Set.of(), Set.of());

    public Route {
        nodes = Set.copyOf(nodes);
        hops = Set.copyOf(hops);
    }

    /** Some nodes with all links between them. */
    public static Route among(BitSet nodes, Graph graph) {
        Set<Hop> hops = new HashSet<>();
        nodes.stream().forEach(node -> {
            for (int slot = 0; slot < graph.arity(node); slot++) {
                if (nodes.get(graph.operand(node, slot))) {
                    hops.add(new Hop(node, slot));
                }
            }
        });
        return new Route(nodes.stream().boxed().collect(Collectors.toUnmodifiableSet()), hops);
    }

    /** A path from a node on. */
    public static Route along(Path path, int node) {
        Set<Integer> nodes = new HashSet<>(Set.of(node));
        Set<Hop> hops = new HashSet<>();
        for (Path.Hop hop : path.hops()) {
            nodes.add(hop.operation());
            hops.add(new Hop(hop.operation(), hop.slot()));
        }
        return new Route(nodes, hops);
    }
}
