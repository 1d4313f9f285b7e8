package backstep.debug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Carry;
import backstep.engine.RandomGraphs;
import backstep.engine.Trace;
import backstep.lang.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The debugger at runs with several backward passes. Steps of L, M: 1 L, 2 M, 3 seeds L, 4 L, 5 seeds M, 6 M, 7 L. */
class PassesDebugTest {

    private static final String TWO = "a = 2; b = 3; L = a*b; M = L*10; L.backward(); M.backward(0.5)";
    private static final int A = 0;
    private static final int L = 2;

    private final Trace two = run(TWO);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    private static Trace run(String text) {
        return Trace.of(Objects.requireNonNull(Language.compile(text).program()).graph());
    }

    @Test
    void pathsLeadToTheRootsOfAllPassesTimesTheirSeeds() {
        Paths paths = Paths.of(two, A, 10);
        assertThat(paths.found().stream().map(Path::factors)).containsExactly(List.of(3.0), List.of(3.0, 10.0, 0.5));
        assertThat(paths.found().stream().map(Path::pass)).containsExactly(0, 1);
        assertThat(paths.sum()).isEqualTo(18).isEqualTo(two.grad(A));
        assertThat(paths.count()).isEqualTo(2);
        assertThat(Paths.of(two, L, 10).found().stream().map(Path::product))
                .as("an operation has the gradient of the last pass")
                .containsExactly(5.0);
    }

    @Test
    void pathsFollowThePassesUpToThePresentOne() {
        assertThat(Paths.of(two, A, 0, 10).found().stream().map(Path::factors)).containsExactly(List.of(3.0));
        assertThat(Paths.of(two, L, 0, 10).found().stream().map(Path::factors))
                .as("what the first pass leaves in an operation is gone only when the second begins")
                .containsExactly(List.of(1.0));
        assertThat(Paths.of(two, A, 1, 10)).isEqualTo(Paths.of(two, A, 10));
        Trace apart = run("a = 2; b = 3; f = a*a; g = a*b; f.backward(); g.backward()");
        int b = 1;
        assertThat(Paths.of(apart, b, 0, 10)).isEqualTo(new Paths(List.of(), 0));
        assertThat(Paths.of(apart, b, 1, 10).sum()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void productsOfAllPathsAddUpToTheGradientAfterEveryPass(long seed) {
        Trace trace = Trace.of(RandomGraphs.passes(seed, 16, Carry.FRESH));
        for (int pass = 0; pass < trace.passCount(); pass++) {
            for (int node = 0; node < trace.graph().size(); node++) {
                Paths paths = Paths.of(trace, node, pass, 5_000);
                if (trace.graph().carriesGradient(node) && paths.isComplete()) {
                    double gradient = trace.grad(node, trace.lastStep(pass));
                    assertThat(paths.sum()).isCloseTo(gradient, within(1e-9 * Math.max(1, Math.abs(gradient))));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void productsOfAllPathsAddUpToTheGradient(long seed) {
        Trace trace = Trace.of(RandomGraphs.passes(seed, 16, Carry.FRESH));
        for (int node = 0; node < trace.graph().size(); node++) {
            Paths paths = Paths.of(trace, node, 5_000);
            if (trace.graph().carriesGradient(node) && paths.isComplete()) {
                double gradient = trace.grad(node);
                assertThat(paths.sum()).isCloseTo(gradient, within(1e-9 * Math.max(1, Math.abs(gradient))));
            }
        }
    }

    @Test
    void stepsOutLeadToTheEndOfAPass() {
        assertThat(List.of(0, 2, 3, 4, 5, 6).stream()
                        .map(from -> StepControl.out(two, from, node -> StepControl.NO_BLOCK)))
                .containsExactly(2, 4, 4, 7, 7, 7);
    }

    @Test
    void aBreakpointStopsInEveryPass() throws QueryException {
        Breakpoint atL = new Breakpoint.OnNode(L);
        assertThat(LongStream.rangeClosed(0, 7)
                        .filter(step -> atL.stop(two, (int) step).isPresent()))
                .containsExactly(1L, 3L, 4L, 7L);
        Query large = Queries.parse("|grad| > 10");
        assertThat(StepControl.forward(two, 0, List.of(new Breakpoint.OnQuery(large))))
                .hasValueSatisfying(stop -> assertThat(stop.step()).isEqualTo(7));
    }

    @Test
    void theRecursionWithoutAnOrderRunsOnceForEachPass() {
        assertThat(two.under(new NaiveBackward(two.rules())).grad(A)).isEqualTo(18);
        assertThat(new NaiveBackward(two.rules()).calls(two.graph())[L]).isEqualTo(1);
        assertThat(OrderSentences.waiting(two, A, 5)).isPresent();
        assertThat(OrderSentences.waiting(two, A, 4)).isEmpty();
    }
}
