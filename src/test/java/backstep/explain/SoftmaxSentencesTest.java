package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Trace;
import org.junit.jupiter.api.Test;

class SoftmaxSentencesTest {

    /** Two classes with logits 0 and log 3: probabilities ¼ and ¾; the first is the right one. */
    private final Graphs graphs = softmax();

    private static Graphs softmax() {
        return new Graphs()
                .leaf("o1", 0)
                .leaf("o2", Math.log(3))
                .operation("largest", Op.MAX, "o1", "o2")
                .operation("m", Op.DETACH, "largest")
                .operation("z1", Op.SUBTRACT, "o1", "m")
                .operation("z2", Op.SUBTRACT, "o2", "m")
                .operation("e1", Op.EXP, "z1")
                .operation("e2", Op.EXP, "z2")
                .operation("sum", Op.ADD, "e1", "e2")
                .operation("log", Op.LOG, "sum")
                .operation("loss", Op.SUBTRACT, "log", "z1");
    }

    private String gradient(Trace trace, String name) {
        return NodeSentences.gradient(trace, graphs.node(name), trace.stepCount());
    }

    @Test
    void theGradientOfALogitIsPMinusY() {
        Trace trace = graphs.trace("loss");
        assertThat(gradient(trace, "o1")).contains("It is p − y = 0.25 − 1 = −0.75:", "this is (y = 1)");
        assertThat(gradient(trace, "o2")).contains("It is p − y = 0.75 − 0 = 0.75:", "(y = 0)");
        assertThat(gradient(trace, "z1")).doesNotContain("p − y");
    }

    @Test
    void aMeanScalesIt() {
        graphs.constant("share", 0.1).operation("mean", Op.MULTIPLY, "loss", "share");
        assertThat(gradient(graphs.trace("mean"), "o1"))
                .contains("It is (p − y) · incoming = (0.25 − 1) · 0.1 = −0.075:");
    }

    @Test
    void aLogitThatIsUsedElsewhereTooHasNoSuchGradient() {
        graphs.operation("more", Op.ADD, "loss", "o1");
        assertThat(gradient(graphs.trace("more"), "o1")).doesNotContain("p − y");
    }

    @Test
    void everyNodeOfItSaysWhatItIsThereFor() {
        Graph graph = graphs.trace("loss").graph();
        assertThat(role(graph, "o2")).startsWith("o2 is a logit: ");
        assertThat(role(graph, "m")).startsWith("m is the largest logit.");
        assertThat(role(graph, "z1")).startsWith("z1 is a logit less the largest one, m: ");
        assertThat(role(graph, "e1")).contains("divided by sum it is the probability");
        assertThat(role(graph, "sum")).startsWith("sum is what the exponentials");
        assertThat(role(graph, "log")).startsWith("log stands for all classes: ");
        assertThat(role(graph, "loss")).startsWith("loss is the cross-entropy");
        assertThat(role(graph, "largest")).isEmpty();
    }

    @Test
    void aLogarithmOfAnythingElseIsNoSoftmax() {
        Graphs other = new Graphs()
                .leaf("a", 1)
                .operation("e", Op.EXP, "a")
                .operation("s", Op.ADD, "e", "a")
                .operation("l", Op.LOG, "s");
        Graph graph = other.trace("l").graph();
        assertThat(SoftmaxSentences.role(graph, other.node("e"))).isEmpty();
        assertThat(SoftmaxSentences.role(graph, other.node("l"))).isEmpty();
    }

    private String role(Graph graph, String name) {
        return SoftmaxSentences.role(graph, graphs.node(name)).orElse("");
    }
}
