package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerPartTest {

    /** The sum over some samples of w·x + tanh(w·x); each in a group, some of them in a batch too. */
    private static Graph samples(int count, int batch) {
        GraphBuilder builder = new GraphBuilder();
        int w = builder.leaf("w", 0.5);
        int sum = builder.constant(0);
        for (int sample = 0; sample < count; sample++) {
            if (sample % batch == 0) {
                builder.beginGroup("batch", Level.SAMPLE);
            }
            builder.beginGroup("sample " + (sample + 1), Level.SAMPLE);
            int x = builder.constant(sample + 1);
            builder.beginGroup("neuron", Level.NEURON);
            int linear = builder.binary(Op.MULTIPLY, w, x);
            builder.endGroup();
            int curved = builder.unary(Op.TANH, builder.binary(Op.MULTIPLY, w, x));
            int both = builder.binary(Op.ADD, linear, curved);
            builder.endGroup();
            if (sample % batch == batch - 1) {
                builder.endGroup();
            }
            sum = builder.binary(Op.ADD, sum, both);
        }
        return builder.build(sum);
    }

    private static List<String> names(Graph graph, List<LedgerPart> parts) {
        return parts.stream().map(part -> graph.groups().name(part.group())).toList();
    }

    @Test
    void contributionsOfSeveralSamplesAreTakenTogetherBySample() {
        Graph graph = samples(4, 2);
        Trace trace = Trace.of(graph);
        List<LedgerPart> parts = LedgerPart.of(trace, 0, trace.stepCount());
        assertThat(names(graph, parts)).containsExactly("sample 4", "sample 3", "sample 2", "sample 1");
        assertThat(parts).allMatch(part -> part.contributions().size() == 2);
        assertThat(parts.stream().flatMap(part -> part.contributions().stream()))
                .containsExactlyElementsOf(trace.ledger(0, trace.stepCount()));
    }

    @Test
    void theSumsAddUpToTheGradientAtEveryStep() {
        Trace trace = Trace.of(samples(200, 20));
        for (int step = trace.seedStep(); step <= trace.stepCount(); step += 17) {
            List<LedgerPart> parts = LedgerPart.of(trace, 0, step);
            double sum = parts.stream().mapToDouble(LedgerPart::sum).sum();
            assertThat(parts.isEmpty() ? trace.grad(0, step) : sum).isCloseTo(trace.grad(0, step), within(1e-9));
        }
        assertThat(LedgerPart.of(trace, 0, trace.stepCount())).hasSize(200);
    }

    @Test
    void withinOneSampleGroupsAreTakenTogetherOnlyIfThatSavesRows() {
        assertThat(LedgerPart.of(Trace.of(samples(1, 1)), 0, 10)).isEmpty();
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        builder.beginGroup("squares");
        int square = builder.binary(Op.MULTIPLY, a, a);
        builder.endGroup();
        Graph graph = builder.build(builder.binary(Op.ADD, square, a));
        Trace trace = Trace.of(graph);
        List<LedgerPart> parts = LedgerPart.of(trace, 0, trace.stepCount());
        assertThat(names(graph, parts)).containsExactly("", "squares");
        assertThat(parts.stream().map(LedgerPart::sum)).containsExactly(1.0, 4.0);
    }

    @Test
    void withoutGroupsThereIsNothingToTakeTogether() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        Trace trace = Trace.of(builder.build(builder.binary(Op.ADD, a, a)));
        assertThat(LedgerPart.of(trace, 0, trace.stepCount())).isEmpty();
    }
}
