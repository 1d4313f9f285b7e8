package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Level;
import backstep.engine.Op;
import backstep.geometry.Bounds;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutEngine;
import backstep.layout.Placement;
import backstep.layout.engines.Layouts;
import backstep.picture.RecordingSurface.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links that stand for several. */
class LinkCountsTest {

    private final Graph graph = graph();

    /** Two groups, of which the second uses the first one's result three times, and a leaf once. */
    private static Graph graph() {
        GraphBuilder builder = new GraphBuilder();
        builder.beginGroup("first");
        int a = builder.unary(Op.EXP, builder.leaf("a", 2));
        builder.endGroup();
        int x = builder.leaf("x", 2);
        builder.beginGroup("second");
        int cube = builder.binary(Op.MULTIPLY, builder.binary(Op.MULTIPLY, a, a), a);
        int sum = builder.binary(Op.ADD, cube, x);
        builder.endGroup();
        return builder.build(sum);
    }

    private List<Words> counts(Level level, double zoom) throws Exception {
        Diagram diagram = Diagram.of(Folding.toLevel(graph, level));
        Placement placement = Layouts.ofThisMachine()
                .place(LayoutEngine.ELK, diagram, Direction.LEFT_RIGHT)
                .placement();
        RecordingSurface surface = new RecordingSurface();
        Bounds all = new Bounds(0, 0, placement.width(), placement.height());
        new GraphPicture(Palette.LIGHT)
                .paint(surface, placement, View.structure(graph), zoom, all, FlowLabelSpace.ANYWHERE);
        return surface.strokes.stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .filter(words -> words.part().startsWith("count-"))
                .toList();
    }

    @Test
    void aMergedLinkSaysHowManyItIsAndOthersSayNothing() throws Exception {
        assertThat(counts(Level.LOSS, 1)).extracting(Words::text).containsExactly("×3");
        assertThat(counts(Level.SCALAR, 1)).isEmpty();
    }

    @Test
    void whatWouldBeTooSmallToReadIsLargerOrLeftOut() throws Exception {
        double normal = counts(Level.LOSS, 1).getFirst().style().size();
        assertThat(counts(Level.LOSS, 0.6).getFirst().style().size()).isGreaterThan(normal);
        assertThat(counts(Level.LOSS, 0.4)).isEmpty();
    }
}
