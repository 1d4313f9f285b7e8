package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OutlinesTest {

    private static final Line LINE = Line.solid(Colour.of(0), 1);

    @Test
    void aSharpRectangleHasFourCorners() {
        assertThat(taken(pen -> Outlines.rectangle(new Bounds(1, 2, 10, 20), 0, 0, pen)))
                .containsExactly("M 1 2", "L 11 2", "L 11 22", "L 1 22", "L 1 2", "Z");
    }

    @Test
    void eachPairOfCornersHasItsOwnRadius() {
        List<String> path = taken(pen -> Outlines.rectangle(new Bounds(0, 0, 10, 20), 0, 4, pen));
        assertThat(path).filteredOn(step -> step.startsWith("C")).hasSize(2);
        assertThat(path).contains("L 10 0", "L 10 16", "L 4 20");
    }

    @Test
    void anArrowEndsInItsTipAndItsLineBeforeIt() {
        Curve curve = new Curve(0, 0, 30, 0, 60, 0, 100, 0);
        ArrowHead head = ArrowHead.of(curve, LINE);
        assertThat(head.tipX()).isEqualTo(100);
        assertThat(head.baseX()).isEqualTo(92);
        assertThat(head.leftY()).isEqualTo(-head.rightY());
        assertThat(taken(pen -> Outlines.curve(curve, head, pen))).containsExactly("M 0 0", "C 30 0 52 0 92 0");
        assertThat(taken(pen -> Outlines.curve(curve, pen))).containsExactly("M 0 0", "C 30 0 60 0 100 0");
    }

    @Test
    void aCurveWhoseLastControlPointIsItsEndStillHasADirection() {
        ArrowHead head = ArrowHead.of(new Curve(0, 0, 0, 50, 0, 100, 0, 100), LINE);
        assertThat(head.baseX()).isZero();
        assertThat(head.baseY()).isEqualTo(92);
    }

    @Test
    void aCurveWithoutLengthHasNoHead() {
        ArrowHead head = ArrowHead.of(new Curve(5, 5, 5, 5, 5, 5, 5, 5), LINE);
        assertThat(head).isEqualTo(new ArrowHead(5, 5, 5, 5, 5, 5, 5, 5));
    }

    private static List<String> taken(Consumer<Pen> drawing) {
        List<String> path = new ArrayList<>();
        drawing.accept(new Pen() {
            @Override
            public void moveTo(double x, double y) {
                path.add(step("M", x, y));
            }

            @Override
            public void lineTo(double x, double y) {
                path.add(step("L", x, y));
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                path.add(step("C", x1, y1, x2, y2, x, y));
            }

            @Override
            public void close() {
                path.add("Z");
            }
        });
        return path;
    }

    private static String step(String letter, double... coordinates) {
        StringBuilder step = new StringBuilder(letter);
        for (double coordinate : coordinates) {
            step.append(' ').append(Math.round(coordinate));
        }
        return step.toString();
    }
}
