package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Level;
import backstep.lang.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldingSpecTest {

    private static final int MOST_BOXES = 30;
    private static final String GROUPED =
            "a = 2\n# group: one\nb = a*a\n# end\n# group: one\nc = b*a\n# end\nL = c + b";

    @Test
    void everyFoldingIsGivenBackExactly() {
        Random random = new Random(7);
        Graph graph = graph(GROUPED);
        for (Level level : Level.values()) {
            Folding folding = Folding.toLevel(graph, level);
            for (int group = 1; group < graph.groups().count(); group++) {
                folding = random.nextBoolean() ? folding.withOpen(group) : folding.withClosed(group);
            }
            assertThat(FoldingSpec.of(folding).on(graph)).isEqualTo(folding);
        }
    }

    @Test
    void whatLooksAsByItselfNeedsNoWords() {
        Graph graph = graph(GROUPED);
        assertThat(FoldingSpec.of(Folding.readable(graph, MOST_BOXES))).isEqualTo(FoldingSpec.READABLE);
    }

    @Test
    void groupsOfTheSameNameAreToldApart() {
        Folding second = Folding.open(graph(GROUPED)).withClosed(2);
        assertThat(FoldingSpec.of(second).toggled()).containsExactly(new GroupRef(List.of("one"), 1));
    }

    @Test
    void groupsThatAreGoneArePassedOver() {
        FoldingSpec spec = new FoldingSpec(Optional.empty(), Set.of(new GroupRef(List.of("gone"), 0)));
        Graph graph = graph(GROUPED);
        assertThat(spec.on(graph)).isEqualTo(Folding.readable(graph, MOST_BOXES));
    }

    private static Graph graph(String text) {
        return Objects.requireNonNull(Language.compile(text).program()).graph();
    }
}
