package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Op;
import backstep.engine.Trace;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NodeSentencesTest {

    /** {@code r = relu(x)}, {@code y = x·x + r − 2·z} with z = 0 and a stray leaf. */
    private final Graphs graphs = new Graphs()
            .leaf("x", -1)
            .leaf("z", 0)
            .leaf("stray", 5)
            .constant("2", 2)
            .operation("r", Op.RELU, "x")
            .operation("q", Op.MULTIPLY, "x", "x")
            .operation("s", Op.ADD, "q", "r")
            .operation("t", Op.MULTIPLY, "2", "z")
            .operation("y", Op.SUBTRACT, "s", "t");

    private final Trace trace = graphs.trace("y");

    @Test
    void aNodeIsDescribedByItsKindAndItsUsers() {
        assertThat(IntStream.range(0, trace.graph().size())
                        .mapToObj(node -> NodeSentences.description(trace.graph(), node)))
                .containsExactly(
                        "leaf, used by r, q",
                        "leaf, used by t",
                        "leaf, used by nothing",
                        "constant, used by t",
                        "r = relu(x), used by s",
                        "q = x·x, used by s",
                        "s = q + r, used by y",
                        "t = 2·z, used by y",
                        "y = s − t, the root");
    }

    @Test
    void manyUsersAreCounted() {
        Graphs many = new Graphs().leaf("a", 1);
        for (int user = 1; user <= 5; user++) {
            many.operation("n" + user, Op.NEGATE, "a");
        }
        Trace run = many.trace("n5");
        assertThat(NodeSentences.description(run.graph(), 0)).isEqualTo("leaf, used by n1, n2, n3 and 2 more");
    }

    @Test
    void aGradientSaysHowMuchOfItHasArrived() {
        assertThat(IntStream.rangeClosed(trace.seedStep() + 2, trace.stepCount())
                        .mapToObj(step -> NodeSentences.gradient(trace, graphs.node("x"), step)))
                .containsExactly(
                        "No contribution yet: x is used 3 times and waits for each of them.",
                        "No contribution yet: x is used 3 times and waits for each of them.",
                        "2 of 3 contributions so far: x is used 3 times, and every use adds to its gradient.",
                        "x is used 3 times, and its gradient is the sum over all uses.");
    }

    @Test
    void everyStateOfAGradientHasItsReason() {
        assertThat(new String[] {
                    gradient("2", 0),
                    gradient("stray", 0),
                    gradient("y", 0),
                    gradient("z", 0),
                    gradient("y", trace.stepCount()),
                    gradient("z", trace.stepCount())
                })
                .containsExactly(
                        "2 is a constant. It never changes, so no gradient is kept for it.",
                        "y does not depend on stray, so the backward pass will not come to stray.",
                        "The backward pass begins at y, when all values are known.",
                        "No contribution yet: z is used once and waits for it.",
                        "y is the root. Its gradient with respect to itself is 1.",
                        "z is used once, so this is its whole gradient.");
    }

    @Test
    void aZeroGradientSaysWhy() {
        Graphs zeros = new Graphs()
                .leaf("n", -1)
                .leaf("m", 2)
                .operation("r", Op.RELU, "n")
                .operation("c", Op.SUBTRACT, "m", "m")
                .operation("d", Op.MULTIPLY, "r", "c")
                .operation("s", Op.SIN, "d")
                .operation("k", Op.MULTIPLY, "r", "r")
                .operation("o", Op.ADD, "s", "k");
        Trace run = zeros.trace("o");
        assertThat(new String[] {
                    NodeSentences.gradient(run, zeros.node("n"), run.stepCount()),
                    NodeSentences.gradient(run, zeros.node("m"), run.stepCount()),
                    NodeSentences.gradient(run, zeros.node("r"), run.stepCount()),
                    NodeSentences.gradient(run, zeros.node("c"), run.stepCount())
                })
                .containsExactly(
                        "n is used once, so this is its whole gradient. It is 0 because the gradient of r,"
                                + " which passes it on, is 0.",
                        "m is used 2 times, and its gradient is the sum over all uses. It is 0 because every"
                                + " contribution is 0.",
                        "r is used 3 times, and its gradient is the sum over all uses. It is 0 because every"
                                + " contribution is 0.",
                        "c is used once, so this is its whole gradient. It is 0 because the slope is 0 here:"
                                + " ∂(r·c)/∂c = r = 0.");
    }

    @Test
    void contributionsThatCancelAreNamed() {
        Graphs difference = new Graphs().leaf("a", 3).operation("b", Op.SUBTRACT, "a", "a");
        Trace run = difference.trace("b");
        assertThat(NodeSentences.gradient(run, 0, run.stepCount()))
                .isEqualTo("a is used 2 times, and its gradient is the sum over all uses. It is 0 because the"
                        + " contributions cancel.");
    }

    @Test
    void aLedgerRowSaysWhoSentWhat() {
        assertThat(trace.ledger(graphs.node("x"), trace.stepCount()).stream()
                        .map(sent -> NodeSentences.ledgerRow(trace.graph(), sent)))
                .containsExactly(
                        "q = x·x sends (−1) · 1 = −1", "q = x·x sends (−1) · 1 = −1", "r = relu(x) sends 0 · 1 = 0");
    }

    @Test
    void twoPlacesOfOneOperandAreExplained() {
        assertThat(NodeSentences.places(trace.graph(), graphs.node("q")))
                .isEqualTo("x stands in both places of q = x·x: x₁ is the first, x₂ the second.");
        assertThat(NodeSentences.places(trace.graph(), graphs.node("s"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationExplainsItsSlopeInASentence(Op op) {
        if (op.isOperation()) {
            assertThat(NodeSentences.slope(op)).endsWith(".").doesNotContain("{");
        } else {
            assertThat(NodeSentences.slope(op)).isEmpty();
        }
    }

    private String gradient(String name, int step) {
        return NodeSentences.gradient(trace, graphs.node(name), step);
    }
}
