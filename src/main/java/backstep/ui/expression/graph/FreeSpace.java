package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a pane no control covers.
 *
 * @param pane all of it
 * @param covered where controls float
 */
record FreeSpace(Bounds pane, List<Bounds> covered) {

    private static final double EDGE = 12;
    /** A smaller share of the pane is no place for a picture: better that a control covers some of it. */
    private static final double LEAST_SHARE = 0.25;

    FreeSpace {
        covered = covered.stream().filter(pane::overlaps).toList();
    }

    /** The same with one more control. */
    FreeSpace without(Bounds control) {
        return new FreeSpace(
                pane, Stream.concat(covered.stream(), Stream.of(control)).toList());
    }

    /** Where a picture of these proportions is shown largest, up to a size; where that is the same, the most of it. */
    Bounds bestFor(Bounds picture, double largestZoom) {
        Comparator<Bounds> best = Comparator.<Bounds>comparingDouble(
                        area -> Math.min(largestZoom, zoomToFit(picture, area)))
                .thenComparingDouble(area -> shown(picture, area, largestZoom))
                .thenComparingDouble(FreeSpace::size);
        return areas().max(best).orElse(inner());
    }

    /** Where most of a picture is shown at some zoom; where that is the same, with the most room. */
    Bounds mostOf(Bounds picture, double zoom) {
        Comparator<Bounds> best = Comparator.<Bounds>comparingDouble(area -> shown(picture, area, zoom))
                .thenComparingDouble(FreeSpace::size);
        return areas().max(best).orElse(inner());
    }

    /** The largest part. */
    Bounds largest() {
        return areas().max(Comparator.comparingDouble(FreeSpace::size)).orElse(inner());
    }

    static double zoomToFit(Bounds picture, Bounds area) {
        return Math.min(area.width() / picture.width(), area.height() / picture.height());
    }

    private static double shown(Bounds picture, Bounds area, double zoom) {
        return Math.min(picture.width() * zoom, area.width()) * Math.min(picture.height() * zoom, area.height());
    }

    private static double size(Bounds area) {
        return area.width() * area.height();
    }

    private Bounds inner() {
        double edge = Math.min(EDGE, Math.min(pane.width(), pane.height()) / 4);
        return new Bounds(pane.x() + edge, pane.y() + edge, pane.width() - 2 * edge, pane.height() - 2 * edge);
    }

    /** All rectangles beside the controls: each control leaves those on its four sides. */
    private Stream<Bounds> areas() {
        double least = LEAST_SHARE * size(pane);
        List<Bounds> areas = List.of(inner());
        for (Bounds control : covered) {
            areas = areas.stream()
                    .flatMap(area -> beside(area, control))
                    .filter(area -> size(area) >= least)
                    .distinct()
                    .toList();
        }
        return areas.stream();
    }

    private static Stream<Bounds> beside(Bounds area, Bounds control) {
        if (!area.overlaps(control)) {
            return Stream.of(area);
        }
        return Stream.of(
                        between(area.x(), area.y(), control.x(), area.maxY()),
                        between(control.maxX(), area.y(), area.maxX(), area.maxY()),
                        between(area.x(), area.y(), area.maxX(), control.y()),
                        between(area.x(), control.maxY(), area.maxX(), area.maxY()))
                .filter(part -> part.width() > 0 && part.height() > 0);
    }

    private static Bounds between(double left, double top, double right, double bottom) {
        return new Bounds(left, top, right - left, bottom - top);
    }
}
