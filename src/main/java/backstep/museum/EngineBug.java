package backstep.museum;

import backstep.debug.NaiveBackward;
import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Rules;
import backstep.engine.StandardRules;
import backstep.text.Messages;
import java.util.Arrays;
import java.util.Optional;

/** What someone's engine for gradients got wrong: all else in it is right. Each was found in code that people wrote. */
public enum EngineBug {
    /** {@code self.grad = out.data * out.grad} in {@code exp}: what came from another use is lost. */
    EXP_ASSIGNS("exp-assigns", RulesWith.assigning(op -> op == Op.EXP)),

    /** {@code other.grad += out.grad} in {@code __sub__}: a − b is taken to grow with b. */
    MINUS_ADDS("minus-adds", RulesWith.slope(Op.SUBTRACT, (slot, a, b, result) -> 1)),

    /** {@code self.grad = …} in every operation: of several uses the last one counts. */
    ASSIGNS("assigns", RulesWith.assigning(op -> true)),

    /** {@code backward()} twice without a reset in between: gradients inside the graph flow once more. */
    BACKWARD_TWICE("backward-twice", new BackwardTwice()),

    /** Operands in a set, from which the gradient is sent: {@code a + a} has one. */
    OPERAND_SET("operand-set", RulesWith.counting((graph, node, slot) -> slot == 0 || !isSame(graph, node))),

    /** {@code (exp(2x) − 1) / (exp(2x) + 1)}: from x = 355 on that is ∞ / ∞. */
    TANH_OVERFLOWS("tanh-overflows", RulesWith.value(Op.TANH, (a, b) -> (Math.exp(2 * a) - 1) / (Math.exp(2 * a) + 1))),

    /** {@code self.grad += out.grad} in {@code relu}, whether the gate is open or not. */
    RELU_OPEN("relu-open", RulesWith.slope(Op.RELU, (slot, a, b, result) -> 1)),

    /** {@code __rsub__} as {@code self - other}: 2 − a becomes a − 2, which a square behind it hides. */
    RSUB_REVERSED("rsub-reversed", new RsubReversed()),

    /** {@code self * other.data}: the second factor is taken for a constant, so that no gradient reaches it. */
    DATA_CUTS("data-cuts", RulesWith.counting((graph, node, slot) -> slot == 0 || graph.op(node) != Op.MULTIPLY)),

    /** {@code for operand in self._prev: operand.backward()}: what is reached twice sends twice. */
    NO_ORDER("no-order", new NaiveBackward(StandardRules.INSTANCE)) {
        @Override
        public boolean canRun(Graph graph) {
            return new NaiveBackward(StandardRules.INSTANCE).isFinished(graph);
        }
    };

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // rules never change
    private final Rules rules;

    EngineBug(String id, Rules rules) {
        this.id = id;
        this.rules = rules;
    }

    private static boolean isSame(Graph graph, int node) {
        return graph.operand(node, 0) == graph.operand(node, 1);
    }

    /** Its name in texts and on the command line; it stays for good. */
    public String id() {
        return id;
    }

    /** What such an engine goes by. */
    public Rules rules() {
        return rules;
    }

    /** Whether an engine with it comes to an end on a graph. */
    public boolean canRun(Graph graph) {
        return true;
    }

    /** The bug of a name. */
    public static Optional<EngineBug> of(String id) {
        return Arrays.stream(values()).filter(bug -> bug.id.equals(id)).findFirst();
    }

    /** What it is called, in a few words. */
    public String title() {
        return Messages.text("museum.bug." + id);
    }

    /** What is wrong, and what would be right. */
    public String told() {
        return Messages.text("museum.bug." + id + ".told");
    }

    /** Where it occurs. */
    public String wild() {
        return Messages.text("museum.bug." + id + ".wild");
    }
}
