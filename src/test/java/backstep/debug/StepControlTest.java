package backstep.debug;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import backstep.lang.Program;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a run stops, and what is said of it. Steps of the lecture: e, d, L, seed, L, d, e. */
class StepControlTest {
    private final Program program = Runs.lecture();
    private final Trace trace = Runs.trace(program);

    @Test
    void anOperationStopsTheRunWhenItIsComputedAndWhenItSends() {
        List<Breakpoint> breakpoints = List.of(new Breakpoint.OnNode(Runs.node(program, "d")));
        assertThat(forward(0, breakpoints)).isEqualTo("2 Stopped at d: it is computed");
        assertThat(forward(2, breakpoints)).isEqualTo("6 Stopped at d: it sends its gradient to its operands");
        assertThat(forward(6, breakpoints)).isEmpty();
        assertThat(backward(7, breakpoints)).startsWith("6 ");
        assertThat(backward(6, breakpoints)).startsWith("2 ");
        assertThat(backward(2, breakpoints)).isEmpty();
    }

    @Test
    void theRootStopsWhenItIsSeededToo() {
        List<Breakpoint> breakpoints = List.of(new Breakpoint.OnNode(Runs.node(program, "L")));
        assertThat(forward(3, breakpoints)).isEqualTo("4 Stopped at L: it is seeded");
    }

    @Test
    void aLeafStopsTheRunWhenItReceives() {
        List<Breakpoint> breakpoints = List.of(new Breakpoint.OnNode(Runs.node(program, "c")));
        assertThat(forward(0, breakpoints)).isEqualTo("6 Stopped at c: it receives a gradient");
        assertThat(forward(6, breakpoints)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        data < 0;         0; 1 Stopped at e: data < 0, it is −6
        data < 0;         1; 3 Stopped at L: data < 0, it is −8
        |grad| > 3;       0; 5 Stopped at f: |grad| > 3, it is 4
        |grad| > 3;       5; 7 Stopped at a: |grad| > 3, it is 6
        2 < grad < 5;     0; 5 Stopped at f: 2 < grad < 5, it is 4
        grad == 1;        0; 4 Stopped at L: grad == 1, it is 1
        grad == 0;        0; ''
        label:d;          0; 2 Stopped at d: label:d
        op:*;             1; 3 Stopped at L: op:*
        is:leaf;          0; 5 Stopped at f: is:leaf
        data*grad > 10;   0; 6 Stopped at e: data*grad > 10, it is 12
        """)
    void conditionsStopTheRun(String query, int from, String stop) throws QueryException {
        List<Breakpoint> breakpoints = List.of(new Breakpoint.OnQuery(Queries.parse(query)));
        assertThat(forward(from, breakpoints)).isEqualTo(stop);
    }

    @Test
    void theFirstOfSeveralBreakpointsCounts() throws QueryException {
        List<Breakpoint> breakpoints = List.of(
                new Breakpoint.OnNode(Runs.node(program, "L")), new Breakpoint.OnQuery(Queries.parse("data > 3")));
        assertThat(forward(0, breakpoints)).startsWith("2 Stopped at d");
        assertThat(forward(2, breakpoints)).startsWith("3 Stopped at L");
        assertThat(backward(4, breakpoints)).startsWith("3 Stopped at L");
    }

    @Test
    void whatIsNotFiniteStopsTheRun() throws QueryException {
        Trace overflow = Runs.trace(Runs.program("x = 800; y = exp(x); L = y*x"));
        List<Breakpoint> breakpoints = List.of(new Breakpoint.OnQuery(Queries.parse("is:nonfinite")));
        BreakpointHit stop = StepControl.forward(overflow, 0, breakpoints).orElseThrow();
        assertThat(Sentences.stop(overflow, stop)).isEqualTo("Stopped at y: is:nonfinite, it is ∞");
    }

    @Test
    void aSumThatIsNotCompleteIsSaidToBeSo() throws QueryException {
        Trace reuse = Runs.trace(Runs.program("a = 3; b = a*2; L = b + a"));
        List<Breakpoint> breakpoints = List.of(new Breakpoint.OnQuery(Queries.parse("label:a, grad > 0")));
        BreakpointHit stop = StepControl.forward(reuse, 0, breakpoints).orElseThrow();
        assertThat(Sentences.stop(reuse, stop)).isEqualTo("Stopped at a: label:a, grad > 0, it is 1 so far");
    }

    @Test
    void withoutBlocksOneStepsOverOneStepAndOutOfThePhase() {
        assertThat(StepControl.over(trace, 0, node -> StepControl.NO_BLOCK)).isEqualTo(1);
        assertThat(StepControl.over(trace, 7, node -> StepControl.NO_BLOCK)).isEqualTo(7);
        assertThat(StepControl.out(trace, 1, node -> StepControl.NO_BLOCK)).isEqualTo(3);
        assertThat(StepControl.out(trace, 3, node -> StepControl.NO_BLOCK)).isEqualTo(7);
    }

    @Test
    void aBlockIsSteppedOverAsOneInEachPhase() {
        int d = Runs.node(program, "d");
        assertThat(StepControl.over(trace, 0, node -> node <= d ? 5 : StepControl.NO_BLOCK))
                .isEqualTo(2);
        assertThat(StepControl.out(trace, 1, node -> node <= d ? 5 : StepControl.NO_BLOCK))
                .isEqualTo(2);
        assertThat(StepControl.over(trace, 5, node -> node <= d ? 5 : StepControl.NO_BLOCK))
                .isEqualTo(7);
    }

    private String forward(int from, List<Breakpoint> breakpoints) {
        return written(StepControl.forward(trace, from, breakpoints));
    }

    private String backward(int from, List<Breakpoint> breakpoints) {
        return written(StepControl.backward(trace, from, breakpoints));
    }

    private String written(Optional<BreakpointHit> stop) {
        return stop.map(each -> each.step() + " " + Sentences.stop(trace, each)).orElse("");
    }
}
