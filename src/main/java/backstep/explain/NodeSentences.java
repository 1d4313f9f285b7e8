package backstep.explain;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.Intervention;
import backstep.engine.Known;
import backstep.engine.Op;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.List;
import java.util.Optional;

/** Says what a node is, and why its gradient stands where it stands. */
public final class NodeSentences {

    private static final int CONSUMERS_NAMED = 3;

    private NodeSentences() {}

    /** What a node is and who uses it: {@code leaf, used by e}. */
    public static String description(Graph graph, int node) {
        String kind = kind(graph, node);
        List<Integer> consumers = graph.consumers(node).boxed().toList();
        if (node == graph.root()) {
            return Messages.text("explain.node.root", kind);
        }
        if (consumers.isEmpty()) {
            return Messages.text("explain.node.unused", kind);
        }
        String names = String.join(
                ", ",
                consumers.stream()
                        .limit(CONSUMERS_NAMED)
                        .map(consumer -> Notation.name(graph, consumer))
                        .toList());
        int more = consumers.size() - CONSUMERS_NAMED;
        return more > 0
                ? Messages.text("explain.node.usedByMore", kind, names, Integer.toString(more))
                : Messages.text("explain.node.usedBy", kind, names);
    }

    /** That a node's value was set by hand, if it was by step {@code index}, and what it computed before. */
    public static Optional<String> setByHand(Trace trace, int node, int index) {
        return Optional.ofNullable(trace.intervention(node, Quantity.DATA, index))
                .map(intervention -> Messages.text(
                        "explain.value.set", Integer.toString(intervention.step()), Numbers.brief(trace.result(node))));
    }

    /** How much of a node's gradient is known after step {@code index}, and why it is what it is. */
    public static String gradient(Trace trace, int node, int index) {
        Graph graph = trace.graph();
        String name = Notation.name(graph, node);
        String root = Notation.name(graph, graph.root());
        Intervention intervention = trace.intervention(node, Quantity.GRAD, index);
        if (intervention != null) {
            return Messages.text(
                    "explain.gradient.set", Numbers.brief(intervention.value()), Integer.toString(intervention.step()));
        }
        if (!graph.passes().isPlain() && graph.carriesGradient(node)) {
            return PassSentences.gradient(trace, node, index);
        }
        int pass = trace.pass(index);
        if (RuleSentences.changes(trace, node, index)) {
            return RuleSentences.gradient(trace, node, index);
        }
        String arrived = Integer.toString(trace.arrived(node, index));
        String uses = Integer.toString(trace.uses(node, pass));
        return switch (trace.gradState(node, index)) {
            case CONSTANT -> noGradient(graph, node, name);
            case UNREACHED -> unreached(new Known(trace, index).hasGradient(node), name, root);
            case PENDING -> pending(graph, node, trace.uses(node, pass), name);
            case PARTIAL -> Messages.text("explain.gradient.partial", arrived, uses, name);
            case COMPLETE -> complete(trace, node, index, name);
        };
    }

    /** Why no gradient is kept for a node. */
    static String noGradient(Graph graph, int node, String name) {
        return Messages.text(
                graph.op(node) == Op.LEAF ? "explain.gradient.notRequired" : "explain.gradient.constant", name);
    }

    /** One row of a gradient's ledger: {@code e = a·b sends (−3) · (−2) = 6}. */
    public static String ledgerRow(Graph graph, Contribution sent) {
        return Messages.text(
                "explain.gradient.row",
                Formulas.operation(graph, sent.source()).text(),
                ChainRule.contribution(sent).text() + RuleSentences.replacing(sent));
    }

    /** Where an operand stands twice in an operation, what {@code a₁} and {@code a₂} mean; else empty. */
    public static String places(Graph graph, int node) {
        if (!Places.sameOperand(graph, node)) {
            return "";
        }
        Formula operand = Notation.term(graph, graph.operand(node, 0));
        return Messages.text(
                "explain.node.places",
                operand.text(),
                Formulas.operation(graph, node).text(),
                Places.numbered(operand, 0).text(),
                Places.numbered(operand, 1).text());
    }

    /** The shape of an operation's derivative in one sentence for learners; empty for leaves and constants. */
    public static String slope(Op op) {
        return op.isOperation() ? Messages.text("explain.slope." + op) : "";
    }

    private static String kind(Graph graph, int node) {
        Op op = graph.op(node);
        return switch (op) {
            case LEAF -> Messages.text("explain.node.leaf");
            case CONSTANT -> Messages.text("explain.node.constant");
            default ->
                Messages.text(
                        "explain.node.operation",
                        Formulas.operation(graph, node).text());
        };
    }

    private static String unreached(boolean known, String name, String root) {
        return Messages.text(known ? "explain.gradient.unreached" : "explain.gradient.unreachedYet", name, root);
    }

    private static String pending(Graph graph, int node, int uses, String name) {
        if (node == graph.root()) {
            return Messages.text("explain.gradient.pendingRoot", name);
        }
        return uses == 1
                ? Messages.text("explain.gradient.pendingOne", name)
                : Messages.text("explain.gradient.pending", name, Integer.toString(uses));
    }

    private static String complete(Trace trace, int node, int index, String name) {
        if (node == trace.graph().root()) {
            return Messages.text("explain.gradient.root", name);
        }
        int uses = trace.graph().uses(node);
        String sum = uses == 1
                ? Messages.text("explain.gradient.once", name)
                : Messages.text("explain.gradient.complete", name, Integer.toString(uses));
        Optional<String> softmax = SoftmaxSentences.gradient(trace, node, index);
        if (softmax.isPresent()) {
            return sum + " " + softmax.get();
        }
        List<Contribution> ledger = trace.ledger(node, index);
        boolean zero = trace.grad(node, index) == 0 && !ledger.isEmpty();
        return zero ? sum + " " + whyZero(trace, ledger) : sum;
    }

    private static String whyZero(Trace trace, List<Contribution> ledger) {
        Graph graph = trace.graph();
        Contribution first = ledger.getFirst();
        if (ledger.stream().anyMatch(sent -> sent.amount() != 0)) {
            return Messages.text("explain.gradient.cancels");
        }
        if (ledger.size() > 1) {
            return Messages.text("explain.gradient.allZero");
        }
        return first.incoming() == 0
                ? Messages.text("explain.gradient.zeroIncoming", Notation.name(graph, first.source()))
                : Messages.text(
                        "explain.gradient.zeroSlope",
                        Formulas.localDerivativeValue(trace, first.source(), first.slot())
                                .text());
    }
}
