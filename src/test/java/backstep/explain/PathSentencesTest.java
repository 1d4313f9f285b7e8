package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ways through a graph, in writing. */
class PathSentencesTest {

    @Test
    void aWayIsWrittenWithArrowsAndItsProductWithNumbers() {
        Graph graph = chain(3);
        assertThat(PathSentences.nodes(graph, List.of(0, 1, 2))).isEqualTo("a → s1 → s2");
        assertThat(PathSentences.product(List.of(-3.0, 1.0, -2.0), 6).text()).isEqualTo("(−3) · 1 · (−2) = 6");
        assertThat(PathSentences.product(List.of(0.5), 0.5).text()).isEqualTo("0.5");
        assertThat(PathSentences.product(List.of(), 1).text()).isEqualTo("1");
    }

    @Test
    void theMiddleOfALongWayIsLeftOut() {
        Graph graph = chain(20);
        assertThat(PathSentences.nodes(graph, IntStream.range(0, 20).boxed().toList()))
                .isEqualTo("a → s1 → s2 → s3 → s4 → … → s18 → s19");
        assertThat(PathSentences.product(Collections.nCopies(20, 2.0), 1_048_576)
                        .text())
                .isEqualTo("2 · 2 · 2 · 2 · 2 · … · 2 · 2 = 1048576");
    }

    @Test
    void theSumNamesTheGradient() {
        Graph graph = chain(3);
        assertThat(PathSentences.sum(graph, 0, List.of(3.0, -2.0), 1).text()).isEqualTo("∂s2/∂a = 3 + (−2) = 1");
        assertThat(PathSentences.sum(graph, 0, List.of(3.0), 3).text()).isEqualTo("∂s2/∂a = 3");
    }

    private static Graph chain(int size) {
        GraphBuilder builder = new GraphBuilder();
        int last = builder.leaf("a", 1);
        while (builder.size() < size) {
            last = builder.unary(Op.SIN, last);
            builder.label(last, "s" + last);
        }
        return builder.build(last);
    }
}
