package backstep.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramTest {

    @Test
    void everyOperationHasARoundBoxBeforeItsValue() {
        Box a = new Box(0, Box.Kind.VALUE, 115, 56);
        Box plus = new Box(1, Box.Kind.OPERATION, 30, 30);
        Box b = new Box(1, Box.Kind.VALUE, 115, 56);
        assertThat(Diagram.of(SampleGraphs.twice()))
                .isEqualTo(new Diagram(
                        List.of(a, plus, b), List.of(new Link(0, 1, 0), new Link(0, 1, 1), new Link(1, 2, 0))));
    }

    @Test
    void longNamesAndLabelsWidenTheirBoxesUpToALimit() {
        GraphBuilder builder = new GraphBuilder();
        int label = builder.leaf("x".repeat(200), 1);
        int sum = builder.binary(Op.ADD, label, builder.constant(2));
        List<Box> boxes =
                Diagram.of(builder.build(builder.unary(Op.SIGMOID, sum))).boxes();
        assertThat(boxes)
                .extracting(Box::width)
                .containsExactly(253.0, 60.0, 30.0, 190.0, 20 + 7 * BoxSizes.ADVANCE, 107.0);
    }

    /** {@code ∂y/∂(x·x)}, {@code ∂y/∂sin(x)}; {@code ∂y/∂(sin(x)·(x·x))} is shortened. */
    @Test
    void aShortExpressionsGradientHasRoomForItsName() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.leaf("x", 1);
        int square = builder.binary(Op.MULTIPLY, x, x);
        int sine = builder.unary(Op.SIN, x);
        int y = builder.unary(Op.EXP, builder.binary(Op.MULTIPLY, sine, square));
        builder.label(y, "y");
        assertThat(Diagram.of(builder.build(y)).boxes())
                .filteredOn(box -> box.kind() == Box.Kind.VALUE)
                .extracting(Box::width)
                .containsExactly(115.0, 145.0, 152.0, 160.0, 115.0);
    }

    @Test
    void valuesDoNotChangeTheSizes() {
        GraphBuilder small = new GraphBuilder();
        GraphBuilder large = new GraphBuilder();
        Diagram one = Diagram.of(small.build(small.leaf("a", 1)));
        Diagram other = Diagram.of(large.build(large.leaf("a", -1.234567890123e-200)));
        assertThat(one).isEqualTo(other);
    }

    @Test
    void linksLeadForwards() {
        Box box = new Box(0, Box.Kind.VALUE, 10, 10);
        assertThatThrownBy(() -> new Diagram(List.of(box, box), List.of(new Link(1, 0, 0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not lead forwards");
    }
}
