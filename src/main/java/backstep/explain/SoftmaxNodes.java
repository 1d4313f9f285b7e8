package backstep.explain;

import backstep.engine.Graph;
import backstep.engine.Op;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The nodes that turn logits into log Σ exp(o − m), however they are written: the middle of a softmax cross-entropy.
 *
 * @param log the logarithm
 * @param sum of the powers
 * @param shift what is taken from every logit
 * @param powers of the shifted logits, in their order
 * @param shifted the logits less the shift
 * @param logits what the softmax is of
 */
record SoftmaxNodes(int log, int sum, int shift, List<Integer> powers, List<Integer> shifted, List<Integer> logits) {

    /** So many nodes between another one and the logarithm are gone through. */
    private static final int MOST = 200;

    /** Those at whose logarithm a node is; empty if that is no such logarithm. */
    static Optional<SoftmaxNodes> at(Graph graph, int log) {
        if (graph.op(log) != Op.LOG) {
            return Optional.empty();
        }
        int sum = graph.operand(log, 0);
        List<Integer> powers = powers(graph, sum);
        List<Integer> shifted =
                powers.stream().map(power -> graph.operand(power, 0)).toList();
        boolean isSoftmax = powers.size() > 1
                && shifted.stream().allMatch(each -> graph.op(each) == Op.SUBTRACT)
                && shifted.stream()
                                .map(each -> graph.operand(each, 1))
                                .distinct()
                                .count()
                        == 1;
        if (!isSoftmax) {
            return Optional.empty();
        }
        List<Integer> logits =
                shifted.stream().map(each -> graph.operand(each, 0)).toList();
        return Optional.of(new SoftmaxNodes(log, sum, graph.operand(shifted.getFirst(), 1), powers, shifted, logits));
    }

    /** The terms of a sum, if all are exponentials. */
    private static List<Integer> powers(Graph graph, int sum) {
        List<Integer> powers = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(sum));
        while (!open.isEmpty() && powers.size() < MOST) {
            int node = open.pop();
            switch (graph.op(node)) {
                case EXP -> powers.add(node);
                case ADD -> {
                    open.push(graph.operand(node, 1));
                    open.push(graph.operand(node, 0));
                }
                default -> {
                    return List.of();
                }
            }
        }
        return powers;
    }

    /** Those that a node belongs to or feeds as a logit, or whose loss it is. */
    static Optional<SoftmaxNodes> around(Graph graph, int node) {
        if (graph.op(node) == Op.SUBTRACT && graph.op(graph.operand(node, 0)) == Op.LOG) {
            Optional<SoftmaxNodes> of = at(graph, graph.operand(node, 0));
            if (of.isPresent()) {
                return of;
            }
        }
        Deque<Integer> open = new ArrayDeque<>(List.of(node));
        Set<Integer> seen = new HashSet<>(open);
        while (!open.isEmpty() && seen.size() < MOST) {
            int next = open.pop();
            Optional<SoftmaxNodes> found = at(graph, next).filter(each -> each.has(node));
            if (found.isPresent()) {
                return found;
            }
            graph.consumers(next)
                    .filter(consumer -> leads(graph.op(next), graph.op(consumer)))
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return Optional.empty();
    }

    /** Whether one operation comes before another on the way from a logit to the logarithm. */
    private static boolean leads(Op from, Op to) {
        return switch (to) {
            case LOG, ADD -> from == Op.EXP || from == Op.ADD;
            case EXP -> from == Op.SUBTRACT;
            case SUBTRACT -> true;
            default -> false;
        };
    }

    private boolean has(int node) {
        return node == log
                || node == sum
                || node == shift
                || powers.contains(node)
                || shifted.contains(node)
                || logits.contains(node);
    }

    /** The nodes that are cross-entropies of this softmax: the logarithm less one of the shifted logits. */
    List<Integer> losses(Graph graph) {
        return graph.consumers(log)
                .filter(each -> graph.op(each) == Op.SUBTRACT && graph.operand(each, 0) == log)
                .filter(each -> shifted.contains(graph.operand(each, 1)))
                .boxed()
                .toList();
    }
}
