package backstep.layout;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What must hold of every placement, whichever engine found it. */
public final class PlacementChecks {

    private static final double TOLERANCE = 1;
    private static final int SAMPLES = 16;

    private final Placement placement;
    private final Diagram diagram;
    private final BoxCells cells;

    public PlacementChecks(Placement placement) {
        this.placement = placement;
        this.diagram = placement.diagram();
        this.cells = new BoxCells(placement.boxes());
    }

    public void all() {
        operandsLieBeforeResults();
        inRows();
    }

    /** What must hold as well where results may stand in a later row than their operands. */
    public void inRows() {
        boxesKeepTheirSizes();
        everythingLiesInThePicture();
        noTwoBoxesOverlap();
        curvesRunFromOutlineToOutline();
        operandsArriveInOrder();
        curvesOfTheSamePairDiffer();
    }

    void boxesKeepTheirSizes() {
        for (int i = 0; i < diagram.boxes().size(); i++) {
            Box box = diagram.boxes().get(i);
            Bounds bounds = bounds(i);
            assertThat(List.of(bounds.width(), bounds.height())).isEqualTo(List.of(box.width(), box.height()));
        }
    }

    void everythingLiesInThePicture() {
        Bounds picture = new Bounds(0, 0, placement.width(), placement.height());
        assertThat(placement.boxes())
                .allMatch(box -> picture.contains(new Point(box.x(), box.y()))
                        && picture.contains(new Point(box.maxX(), box.maxY())));
        assertThat(placement.curves()).allMatch(curve -> samples(curve).stream().allMatch(picture::contains));
    }

    void noTwoBoxesOverlap() {
        assertThat(cells.overlaps()).isEmpty();
    }

    void operandsLieBeforeResults() {
        for (Link link : diagram.links()) {
            Bounds from = bounds(link.from());
            Bounds to = bounds(link.to());
            assertThat(leftToRight() ? to.x() - from.maxX() : to.y() - from.maxY())
                    .as("distance along %s", link)
                    .isPositive();
        }
    }

    void curvesRunFromOutlineToOutline() {
        for (int i = 0; i < diagram.links().size(); i++) {
            Link link = diagram.links().get(i);
            Curve curve = placement.curves().get(i);
            assertThat(distanceToOutline(link.from(), curve.start())).isLessThan(TOLERANCE);
            assertThat(distanceToOutline(link.to(), curve.end())).isLessThan(TOLERANCE);
        }
    }

    void operandsArriveInOrder() {
        for (int i = 0; i < diagram.links().size(); i++) {
            for (int j = i + 1; j < Math.min(i + 3, diagram.links().size()); j++) {
                Link first = diagram.links().get(i);
                Link second = diagram.links().get(j);
                if (first.to() == second.to() && first.slot() < second.slot()) {
                    Point one = placement.curves().get(i).end();
                    Point two = placement.curves().get(j).end();
                    assertThat(leftToRight() ? two.y() - one.y() : two.x() - one.x())
                            .isPositive();
                }
            }
        }
    }

    void curvesOfTheSamePairDiffer() {
        assertThat(placement.curves()).doesNotHaveDuplicates();
    }

    /** No curve runs through a box that it does not belong to. */
    public void curvesKeepClearOfBoxes() {
        for (int i = 0; i < diagram.links().size(); i++) {
            Link link = diagram.links().get(i);
            IntStream crossed = samples(placement.curves().get(i)).stream()
                    .flatMapToInt(cells::at)
                    .filter(box -> box != link.from() && box != link.to());
            assertThat(crossed.toArray()).as("boxes that %s runs through", link).isEmpty();
        }
    }

    private boolean leftToRight() {
        return placement.direction() == Direction.LEFT_RIGHT;
    }

    private Bounds bounds(int box) {
        return placement.boxes().get(box);
    }

    private static List<Point> samples(Curve curve) {
        List<Point> points = new ArrayList<>();
        for (int piece = 0; piece < curve.pieces(); piece++) {
            for (int i = 0; i <= SAMPLES; i++) {
                points.add(curve.at(piece, (double) i / SAMPLES));
            }
        }
        return points;
    }

    private double distanceToOutline(int box, Point point) {
        Bounds bounds = bounds(box);
        double dx = Math.abs(point.x() - bounds.centerX());
        double dy = Math.abs(point.y() - bounds.centerY());
        double halfWidth = bounds.width() / 2;
        double halfHeight = bounds.height() / 2;
        double round = diagram.boxes().get(box).kind() == Box.Kind.OPERATION ? Math.min(halfWidth, halfHeight) : 0;
        double outX = dx - (halfWidth - round);
        double outY = dy - (halfHeight - round);
        double signed = Math.hypot(Math.max(outX, 0), Math.max(outY, 0)) + Math.min(Math.max(outX, outY), 0) - round;
        return Math.abs(signed);
    }
}
