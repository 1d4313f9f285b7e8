package backstep.layout.elk;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.geometry.Bounds;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.Placement;
import backstep.layout.PlacementChecks;
import backstep.layout.SampleGraphs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElkLayoutTest {

    @Test
    void operationStandsBetweenItsOperandsAndLevelWithItsValue() throws Exception {
        // a, b, *, e of the lecture's L
        List<Bounds> boxes = place(SampleGraphs.lecture()).boxes();
        assertThat(boxes.subList(0, 4))
                .containsExactly(
                        new Bounds(12, 12, 115, 56),
                        new Bounds(12, 90, 115, 56),
                        new Bounds(162, 64, 30, 30),
                        new Bounds(210, 51, 115, 56));
    }

    @Test
    void chainRunsStraight() throws Exception {
        Placement placement = place(SampleGraphs.chain(200));
        assertThat(placement.boxes()).extracting(Bounds::centerY).containsOnly(40.0);
        assertThat(placement.curves()).allMatch(curve -> curve.pieces() == 1);
    }

    @Test
    void chainOfTenThousandOperationsDoesNotOverflowTheStack() throws Exception {
        new PlacementChecks(place(SampleGraphs.chain(10_000))).all();
    }

    @Test
    void leafThatEveryLevelUsesRunsBesideTheLevels() throws Exception {
        Placement placement = place(SampleGraphs.runningSum(1_000));
        assertThat(placement.height()).isLessThan(10_000);
        new PlacementChecks(placement).all();
    }

    @Test
    void noCurveOfARandomGraphRunsThroughABox() throws Exception {
        for (int seed = 0; seed < 5; seed++) {
            new PlacementChecks(place(SampleGraphs.random(seed, 80, 30))).curvesKeepClearOfBoxes();
        }
    }

    private static Placement place(Graph graph) throws Exception {
        return new ElkLayout().place(Diagram.of(graph), Direction.LEFT_RIGHT);
    }
}
