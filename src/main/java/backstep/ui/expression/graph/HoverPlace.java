package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Finds a place for the card of a node: beside it, where it hides the least of what is around.
 *
 * @param pane within which the card stays
 * @param near the boxes that belong to the node: its operands and its consumers
 * @param others all other boxes, and what floats above the picture
 */
record HoverPlace(Bounds pane, Collection<Bounds> near, Collection<Bounds> others) {

    private static final double GAP = 8;
    private static final double MARGIN = 4;
    /** How much worse it is to hide the node itself, or what belongs to it, than to hide something else. */
    private static final double NODE = 100;

    private static final double NEAR = 10;

    /** The best place for a card of this size; of equally good ones that below, then above, right and left. */
    Bounds find(Bounds node, double width, double height) {
        double x = node.centerX() - width / 2;
        double y = node.centerY() - height / 2;
        double below = node.maxY() + GAP;
        double above = node.y() - GAP - height;
        return Stream.of(
                        new Bounds(node.x(), below, width, height),
                        new Bounds(x, below, width, height),
                        new Bounds(node.maxX() - width, below, width, height),
                        new Bounds(node.x(), above, width, height),
                        new Bounds(x, above, width, height),
                        new Bounds(node.maxX() - width, above, width, height),
                        new Bounds(node.maxX() + GAP, y, width, height),
                        new Bounds(node.x() - GAP - width, y, width, height))
                .map(this::inside)
                .min(Comparator.comparingDouble(place -> hidden(place, node)))
                .orElseThrow();
    }

    private double hidden(Bounds place, Bounds node) {
        DoubleStream ofNear = near.stream().mapToDouble(box -> NEAR * common(place, box));
        DoubleStream ofOthers = others.stream().mapToDouble(box -> common(place, box));
        return NODE * common(place, node)
                + DoubleStream.concat(ofNear, ofOthers).sum();
    }

    private static double common(Bounds one, Bounds other) {
        double across = Math.min(one.maxX(), other.maxX()) - Math.max(one.x(), other.x());
        double down = Math.min(one.maxY(), other.maxY()) - Math.max(one.y(), other.y());
        return Math.max(0, across) * Math.max(0, down);
    }

    private Bounds inside(Bounds wish) {
        return new Bounds(
                into(wish.x(), pane.x() + MARGIN, pane.maxX() - MARGIN - wish.width()),
                into(wish.y(), pane.y() + MARGIN, pane.maxY() - MARGIN - wish.height()),
                wish.width(),
                wish.height());
    }

    private static double into(double wish, double least, double most) {
        return Math.max(least, Math.min(wish, most));
    }
}
