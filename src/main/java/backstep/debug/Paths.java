package backstep.debug;

import backstep.engine.BackwardPass;
import backstep.engine.Graph;
import backstep.engine.Trace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All ways from a node to the root: the chain rule as a sum over paths. Each way counts with the product of the local
 * derivatives along it, and the products add up to the gradient, but for rounding (Bauer 1974, "Computational graphs
 * and rounding error"). Where a run has several backward passes, these are the ways to the roots of those passes whose
 * contributions the gradient holds when the present one is done, each times the seed.
 *
 * @param found the ways, those through the first consumers first; not more than were asked for
 * @param count how many ways there are; grows exponentially with depth, so it may be infinite
 */
public record Paths(List<Path> found, double count) {

    /** How many hops are written down in all; beyond that no further way is. */
    private static final int MOST_HOPS = 20_000;

    public Paths {
        found = List.copyOf(found);
    }

    /** The ways that a gradient at the end of a run is the sum of. */
    public static Paths of(Trace trace, int node, int limit) {
        return of(trace, node, trace.passCount() - 1, limit);
    }

    /**
     * The ways from a node to the root, pass after pass.
     *
     * @param last the number of the present backward pass, from 0: later ones are not followed
     * @param limit how many to list at most
     */
    public static Paths of(Trace trace, int node, int last, int limit) {
        Graph graph = trace.graph();
        if (!graph.feedsRoot(node) || !graph.carriesGradient(node)) {
            return new Paths(List.of(), 0);
        }
        Consumers consumers = new Consumers(graph);
        List<Path> found = new ArrayList<>();
        double count = 0;
        for (int pass = graph.passes().since(last, node, graph); pass <= last; pass++) {
            if (trace.reaches(pass, node)) {
                found.addAll(new Walk(trace, consumers, pass, limit - found.size()).from(node));
                count += count(trace, consumers, node, graph.passes().get(pass).root());
            }
        }
        return new Paths(found, count);
    }

    /** Whether every way is listed. */
    public boolean isComplete() {
        return found.size() == count;
    }

    /** The sum of the products of the ways that are listed. */
    public double sum() {
        return found.stream().mapToDouble(Path::product).sum();
    }

    /** The number of ways from each node is the sum of those from its consumers. */
    private static double count(Trace trace, Consumers consumers, int node, int root) {
        Graph graph = trace.graph();
        BitSet between = consumers.towardsRoot(node);
        double[] ways = new double[graph.size()];
        ways[root] = 1;
        for (int at = root - 1; at >= node; at--) {
            for (int index = 0; between.get(at) && index < consumers.count(at); index++) {
                int operation = consumers.operation(at, index);
                boolean counts = trace.rules().counts(graph, operation, consumers.slot(at, index));
                ways[at] += counts ? ways[operation] : 0;
            }
        }
        return ways[node];
    }

    /** Walks the ways depth first, with a stack of its own because ways may be very long. */
    private static final class Walk {

        private final Trace trace;
        private final Consumers consumers;
        private final int pass;
        private final BackwardPass to;
        private final int limit;
        private final List<Path> paths = new ArrayList<>();
        private final List<Path.Hop> hops = new ArrayList<>();
        /** Of each node on the way: the use to take next. */
        private final List<Integer> next = new ArrayList<>();

        private int written;

        Walk(Trace trace, Consumers consumers, int pass, int limit) {
            this.trace = trace;
            this.consumers = consumers;
            this.pass = pass;
            this.to = trace.graph().passes().get(pass);
            this.limit = limit;
        }

        List<Path> from(int start) {
            next.add(0);
            while (!next.isEmpty() && paths.size() < limit && written <= MOST_HOPS) {
                int at = hops.isEmpty() ? start : hops.getLast().operation();
                int use = next.getLast();
                if (at == to.root()) {
                    arrive();
                    leave();
                } else if (use < consumers.count(at)) {
                    next.set(next.size() - 1, use + 1);
                    int operation = consumers.operation(at, use);
                    int slot = consumers.slot(at, use);
                    if (trace.reaches(pass, operation) && trace.rules().counts(trace.graph(), operation, slot)) {
                        enter(operation, slot);
                    }
                } else {
                    leave();
                }
            }
            return paths;
        }

        private void enter(int operation, int slot) {
            hops.add(new Path.Hop(operation, slot, trace.local(operation, slot)));
            next.add(0);
        }

        private void leave() {
            next.removeLast();
            if (!hops.isEmpty()) {
                hops.removeLast();
            }
        }

        private void arrive() {
            double product = to.seed();
            for (Path.Hop hop : hops.reversed()) {
                product = trace.rules().sent(trace.graph(), hop.operation(), hop.slot(), hop.local(), product);
            }
            written += hops.size();
            paths.add(new Path(hops, pass, to.seed(), product));
        }
    }
}
