package backstep.picture;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.geometry.Point;
import backstep.layout.Link;
import backstep.layout.Placement;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes on links that stand for several uses of operands how many these are: {@code ×16}. */
final class LinkCounts {

    /** The smallest size in which a count can be read on the screen. */
    private static final double SMALLEST_TEXT = 9;

    private static final double LARGEST_SIZE = 18;
    private static final double PADDING = 3;
    /** A link shorter than this many widths of its count has it above. */
    private static final double SHORT = 3;

    private static final double LINE = 1.25;
    private static final double RADIUS = 4;
    /** Where on the way of a link a count may stand, the best place first. */
    private static final double[] SHARES = {0.5, 0.38, 0.62, 0.26, 0.74};

    private static final int STEPS_PER_PIECE = 4;

    private final Styles styles;

    LinkCounts(Styles styles) {
        this.styles = styles;
    }

    void paint(Surface surface, Placement placement, double zoom, Bounds visible, BoundingBoxes extents) {
        double least = SMALLEST_TEXT / zoom;
        if (least > LARGEST_SIZE) {
            return;
        }
        TextStyle usual = styles.count.withSize(Math.max(styles.count.size(), least));
        TextStyle small = styles.count.withSize(least);
        List<Bounds> taken = new ArrayList<>();
        List<Link> links = placement.diagram().links();
        for (int index = 0; index < links.size(); index++) {
            int count = links.get(index).count();
            if (count > 1 && extents.touches(index, visible)) {
                String text = Messages.text("picture.times", count);
                Bounds plate = place(placement, index, text, usual, taken);
                TextStyle style = plate == null ? small : usual;
                plate = plate == null ? place(placement, index, text, small, taken) : plate;
                if (plate != null && plate.overlaps(visible)) {
                    taken.add(plate);
                    surface.begin(new NamedElement("count-" + index, Messages.text("picture.links", count), "count"));
                    surface.rectangle(plate, RADIUS, RADIUS, styles.palette.background(), null);
                    TextMetrics.onMiddle(surface, text, plate.centerX(), plate.centerY(), style);
                    surface.end();
                }
            }
        }
    }

    /** The best free place on a link, outside of the boxes at its ends; none if there is no free one. */
    private static @Nullable Bounds place(
            Placement placement, int index, String text, TextStyle style, List<Bounds> taken) {
        Curve curve = placement.curves().get(index);
        Link link = placement.diagram().links().get(index);
        Bounds from = placement.boxes().get(link.from());
        Bounds to = placement.boxes().get(link.to());
        double width = TextMetrics.width(text, style) + 2 * PADDING;
        double height = LINE * style.size();
        // On a short link a count would hide it, and so stands above.
        boolean isShort = length(curve, Double.POSITIVE_INFINITY).length() < SHORT * width;
        double rise = isShort ? height + PADDING : height / 2;
        for (double share : SHARES) {
            Point middle = at(curve, share);
            Bounds plate = new Bounds(middle.x() - width / 2, middle.y() - rise, width, height);
            if (!plate.overlaps(from) && !plate.overlaps(to) && taken.stream().noneMatch(plate::overlaps)) {
                return plate;
            }
        }
        return null;
    }

    /** The point that lies at a share of a curve's length, about. */
    private static Point at(Curve curve, double share) {
        double wanted = share * length(curve, Double.POSITIVE_INFINITY).length();
        return length(curve, wanted).end();
    }

    private record Way(double length, Point end) {}

    /** Goes along a curve for so long, or to its end. */
    private static Way length(Curve curve, double wanted) {
        Point last = curve.start();
        double length = 0;
        for (int step = 1; step <= STEPS_PER_PIECE * curve.pieces() && length < wanted; step++) {
            int piece = (step - 1) / STEPS_PER_PIECE;
            Point next = curve.at(piece, (double) (step - piece * STEPS_PER_PIECE) / STEPS_PER_PIECE);
            double stride = Math.hypot(next.x() - last.x(), next.y() - last.y());
            if (length + stride > wanted) {
                double part = (wanted - length) / stride;
                next = new Point(last.x() + part * (next.x() - last.x()), last.y() + part * (next.y() - last.y()));
            }
            length += stride;
            last = next;
        }
        return new Way(length, last);
    }
}
