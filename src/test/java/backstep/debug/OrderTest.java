package backstep.debug;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.engine.StandardRules;
import backstep.engine.Trace;
import backstep.lang.Program;
import org.junit.jupiter.api.Test;

/** Why the order matters. */
class OrderTest {
    private final Program program = Runs.program("a = 3; b = a + a; c = b + b");
    private final Trace trace = Runs.trace(program);

    @Test
    void theNaiveRecursionCountsTwice() {
        NaiveBackward rules = new NaiveBackward(StandardRules.INSTANCE);
        assertThat(rules.isFinished(trace.graph())).isTrue();
        Trace naive = trace.under(rules);
        assertThat(naive.grad(Runs.node(program, "b"))).isEqualTo(2);
        assertThat(naive.grad(Runs.node(program, "a"))).isEqualTo(8);
        assertThat(rules.calls(trace.graph())[Runs.node(program, "b")]).isEqualTo(2);
        assertThat(trace.grad(Runs.node(program, "a"))).isEqualTo(4);
    }

    @Test
    void theNaiveRecursionIsRightWhereEveryNodeIsUsedOnce() {
        Program lecture = Runs.lecture();
        Trace run = Runs.trace(lecture);
        Trace naive = run.under(new NaiveBackward(StandardRules.INSTANCE));
        lecture.names().values().forEach(node -> assertThat(naive.grad(node)).isEqualTo(run.grad(node)));
        assertThat(OrderSentences.naive(run, Runs.node(lecture, "a")))
                .endsWith("finds ∂L/∂a = 6 as well: every node on the way from the root is reached once.");
    }

    @Test
    void theMistakeIsExplained() {
        assertThat(OrderSentences.naive(trace, Runs.node(program, "a")))
                .isEqualTo("A naive recursion, in which a node sends to its operands and then calls each of them, makes"
                        + " ∂c/∂a = 8 instead of 4. It reaches b along 2 ways, and each time b sends all that it has,"
                        + " so that some of it counts twice. In the right order b waits, and sends once.");
    }

    @Test
    void anEndlessRecursionIsGivenUp() {
        GraphBuilder builder = new GraphBuilder();
        int last = builder.leaf("a", 1);
        for (int doubling = 0; doubling < 40; doubling++) {
            last = builder.binary(Op.ADD, last, last);
        }
        assertThat(OrderSentences.naive(Trace.of(builder.build(last)), 0)).contains("more than 20,000 calls");
    }

    @Test
    void aNodeSaysForWhomItWaits() {
        Program reuse = Runs.program("a = 2; e = a*a; f = e*3; L = e + f");
        Trace run = Runs.trace(reuse);
        int e = Runs.node(reuse, "e");
        assertThat(OrderSentences.waiting(run, e, 1)).isEmpty();
        assertThat(OrderSentences.waiting(run, e, 4))
                .contains("e waits for 2 more of its 2 uses, next for L, which sends in step 5. Were e to send now, it"
                        + " would send too little.");
        assertThat(OrderSentences.waiting(run, e, 5))
                .contains("e waits for its last consumer f, which sends in step 6. Were e to send now, it would send"
                        + " too little.");
        assertThat(OrderSentences.waiting(run, e, 6)).isEmpty();
        assertThat(OrderSentences.waiting(run, Runs.node(reuse, "f"), 4))
                .contains("f waits for its one consumer L, which sends in step 5.");
    }

    @Test
    void aNodeSaysWhenItActs() {
        assertThat(OrderSentences.position(trace, Runs.node(program, "a"))).startsWith("a is there from the start.");
        assertThat(OrderSentences.position(trace, Runs.node(program, "b")))
                .isEqualTo("b is computed as number 1, after its operands. It sends as number 2, once all its 2 uses"
                        + " have sent to it: until then its gradient is not whole.");
        assertThat(OrderSentences.position(trace, Runs.node(program, "c"))).contains("sends first of all");
    }
}
