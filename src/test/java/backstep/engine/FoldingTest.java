package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FoldingTest {

    private Graph graph;

    @BeforeEach
    void build() {
        graph = sample("sample");
    }

    /** A leaf, then a sample of two neurons with two operations each, then the sum. */
    private static Graph sample(String name) {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.leaf("x", 0.5);
        builder.beginGroup(name, Level.SAMPLE);
        int[] outputs = new int[2];
        for (int neuron = 0; neuron < 2; neuron++) {
            builder.beginGroup("neuron", Level.NEURON);
            outputs[neuron] = builder.unary(Op.TANH, builder.unary(Op.NEGATE, x));
            builder.endGroup();
        }
        builder.endGroup();
        return builder.build(builder.binary(Op.ADD, outputs[0], outputs[1]));
    }

    @Test
    void levelsCloseWhatIsAsFineOrFiner() {
        assertThat(Folding.toLevel(graph, Level.LOSS)).isEqualTo(Folding.toLevel(graph, Level.SAMPLE));
        assertThat(Folding.toLevel(graph, Level.SAMPLE).isOpen(1)).isFalse();
        assertThat(Folding.toLevel(graph, Level.LAYER)).isEqualTo(Folding.toLevel(graph, Level.NEURON));
        assertThat(Folding.toLevel(graph, Level.NEURON).isOpen(1)).isTrue();
        assertThat(Folding.toLevel(graph, Level.NEURON).isOpen(2)).isFalse();
        assertThat(Folding.open(graph).isAllOpen()).isTrue();
    }

    @Test
    void aNodeIsSeenAsTheOutermostClosedGroup() {
        Folding closed = Folding.toLevel(graph, Level.SAMPLE);
        assertThat(closed.closedGroupOf(1)).hasValue(1);
        assertThat(closed.closedGroupOf(0)).isEmpty();
        assertThat(closed.isSeen(1)).isTrue();
        assertThat(closed.isSeen(2)).isFalse();
        Folding opened = closed.withOpen(1);
        assertThat(opened.closedGroupOf(1)).hasValue(2);
        assertThat(opened.closedGroupOf(4)).hasValue(3);
        assertThat(opened.isSeen(2)).isTrue();
    }

    @Test
    void innerGroupsStayAsTheyAreWhileTheOuterOneIsClosed() {
        Folding folding = Folding.toLevel(graph, Level.NEURON).withOpen(2);
        assertThat(folding.withClosed(1).withOpen(1)).isEqualTo(folding);
        assertThat(folding.withClosed(Groups.WHOLE)).isEqualTo(folding);
    }

    @Test
    void aNodeIsRevealedByOpeningAllThatHidesIt() {
        Folding revealed = Folding.toLevel(graph, Level.LOSS).revealing(3);
        assertThat(revealed.closedGroupOf(3)).isEmpty();
        assertThat(revealed.closedGroupOf(1)).hasValue(2);
    }

    @Test
    void boxesAreCountedAsTheyAreDrawn() {
        assertThat(Stream.of(Level.values())
                        .map(level -> Folding.toLevel(graph, level).boxCount()))
                .containsExactly(4, 4, 5, 5, 11);
    }

    @Test
    void itOpensAtTheFinestLevelThatCanBeRead() {
        assertThat(Folding.readable(graph, 11)).isEqualTo(Folding.open(graph));
        assertThat(Folding.readable(graph, 10)).isEqualTo(Folding.toLevel(graph, Level.NEURON));
        assertThat(Folding.readable(graph, 4)).isEqualTo(Folding.toLevel(graph, Level.LOSS));
        assertThat(Folding.readable(graph, 1)).isEqualTo(Folding.toLevel(graph, Level.LOSS));
    }

    @Test
    void itKnowsItsLevel() {
        assertThat(Folding.toLevel(graph, Level.SAMPLE).level()).hasValue(Level.SAMPLE);
        assertThat(Folding.toLevel(graph, Level.NEURON).withOpen(2).level()).isEmpty();
    }

    @Test
    void groupsOfTheSamePlacesStayClosedWhateverTheyAreCalled() {
        Graph next = sample("another sample");
        Folding one = Folding.open(graph).withClosed(3);
        assertThat(one.carriedTo(next, 100)).isEqualTo(Folding.open(next).withClosed(3));
    }
}
