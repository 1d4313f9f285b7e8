package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that are set by hand in the middle of a run. Steps of the lecture: e, d, L, seed, L, d, e. */
class InterventionsTest {
    private static final int A = 0;
    private static final int E = 3;
    private static final int D = 4;
    private static final int F = 5;
    private static final int L = 6;

    private final Graph lecture = lecture();

    private static Graph lecture() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        int b = builder.leaf("b", -3);
        int c = builder.leaf("c", 10);
        int e = builder.binary(Op.MULTIPLY, a, b);
        int d = builder.binary(Op.ADD, e, c);
        int f = builder.leaf("f", -2);
        return builder.build(builder.binary(Op.MULTIPLY, d, f));
    }

    @Test
    void aValueIsUsedByAllThatComesAfter() {
        Trace trace = run(new Intervention(1, E, Quantity.DATA, 5));
        assertThat(trace.data(E, 0)).as("not yet set").isEqualTo(-6);
        assertThat(trace.data(E, 1)).isEqualTo(5);
        assertThat(trace.result(E)).isEqualTo(-6);
        assertThat(trace.step(1).value()).isEqualTo(-6);
        assertThat(trace.data(D)).isEqualTo(15);
        assertThat(trace.data(L)).isEqualTo(-30);
        assertThat(trace.grad(F)).isEqualTo(15);
        assertThat(trace.grad(A))
                .as("the slope of a product is still the other factor")
                .isEqualTo(6);
    }

    @Test
    void aValueThatIsSetLateChangesSlopesOnly() {
        Trace trace = run(new Intervention(4, D, Quantity.DATA, 100));
        assertThat(trace.data(L)).isEqualTo(-8);
        assertThat(trace.data(D, 3)).isEqualTo(4);
        assertThat(trace.data(D, 4)).isEqualTo(100);
        assertThat(trace.grad(F)).isEqualTo(100);
        assertThat(trace.step(5).contributions().getLast().local()).isEqualTo(100);
    }

    @Test
    void aGradientIsSentOn() {
        Trace trace = run(new Intervention(5, D, Quantity.GRAD, 10));
        assertThat(trace.grad(D, 4)).isEqualTo(0);
        assertThat(trace.grad(D, 5)).isEqualTo(10);
        assertThat(trace.grad(E)).isEqualTo(10);
        assertThat(trace.grad(A)).isEqualTo(-30);
        assertThat(trace.step(6).value()).isEqualTo(10);
        assertThat(trace.ledger(D, 7)).extracting(Contribution::after).containsExactly(-2.0);
    }

    @Test
    void whatArrivesLaterIsAddedToAGradientThatWasSet() {
        Trace trace = run(new Intervention(2, D, Quantity.GRAD, 10));
        assertThat(trace.gradState(D, 1)).isEqualTo(GradState.PENDING);
        assertThat(trace.gradState(D, 2)).isEqualTo(GradState.PARTIAL);
        assertThat(trace.grad(D)).isEqualTo(8);
        assertThat(trace.ledger(D, 7).getFirst().before()).isEqualTo(10);
    }

    @Test
    void theSeedCanBeSet() {
        Trace trace = run(new Intervention(4, L, Quantity.GRAD, 2));
        assertThat(trace.grad(L, 3)).isEqualTo(0);
        assertThat(trace.grad(L)).isEqualTo(2);
        assertThat(trace.grad(A)).isEqualTo(12);
    }

    @Test
    void theLastOfSeveralSettingsCounts() {
        Trace trace = run(
                new Intervention(1, E, Quantity.DATA, 5),
                new Intervention(1, E, Quantity.DATA, 7),
                new Intervention(3, E, Quantity.DATA, 0));
        assertThat(trace.data(D)).isEqualTo(17);
        assertThat(trace.data(E, 2)).isEqualTo(7);
        assertThat(trace.data(E)).isEqualTo(0);
        assertThat(trace.result(E)).isEqualTo(-6);
    }

    @Test
    void whatIsNotThereYetCannotBeSet() {
        assertThatIllegalArgumentException().isThrownBy(() -> run(new Intervention(0, E, Quantity.DATA, 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> run(new Intervention(3, L, Quantity.GRAD, 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> run(new Intervention(8, A, Quantity.DATA, 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Intervention(1, A, Quantity.DATA, Double.NaN));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyStateEqualsThatOfAPlainRun(long seed) {
        Graph graph = RandomGraphs.smooth(seed, 30);
        Trace plain = Trace.of(graph);
        List<Intervention> interventions = randomInterventions(new Random(seed), plain);
        Trace trace = Trace.of(graph, Map.of(), interventions);
        Pass pass = new Pass(graph);
        for (int step = 0; step <= trace.stepCount(); step++) {
            act(pass, plain, step);
            for (Intervention intervention : interventions) {
                if (intervention.step() == step && intervention.figure() == Quantity.DATA) {
                    pass.set(intervention.node(), intervention.value());
                } else if (intervention.step() == step) {
                    pass.setGrad(intervention.node(), intervention.value());
                }
            }
            for (int node = 0; node < graph.size(); node++) {
                if (trace.computed(node, step)) {
                    assertThat(trace.data(node, step)).isEqualTo(pass.data(node));
                }
                assertThat(trace.grad(node, step)).isEqualTo(pass.grad(node));
            }
        }
    }

    private static void act(Pass pass, Trace trace, int step) {
        switch (trace.phase(step)) {
            case START -> {}
            case FORWARD -> pass.forward(trace.step(step).node());
            case SEED -> pass.seed();
            case BACKWARD -> pass.propagate(trace.step(step).node());
        }
    }

    private static List<Intervention> randomInterventions(Random random, Trace trace) {
        List<Intervention> interventions = new ArrayList<>();
        while (interventions.size() < 6) {
            int step = random.nextInt(trace.stepCount() + 1);
            int node = random.nextInt(trace.graph().size());
            boolean isRoot = node == trace.graph().root();
            if (random.nextBoolean() && trace.computed(node, step)) {
                interventions.add(new Intervention(step, node, Quantity.DATA, random.nextGaussian()));
            } else if (trace.graph().carriesGradient(node) && (!isRoot || step >= trace.seedStep())) {
                interventions.add(new Intervention(step, node, Quantity.GRAD, random.nextGaussian()));
            }
        }
        return interventions;
    }

    private Trace run(Intervention... interventions) {
        return Trace.of(lecture, Map.of(), List.of(interventions));
    }
}
