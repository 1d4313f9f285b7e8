package backstep.picture;

import backstep.geometry.Bounds;
import java.util.List;

/**
 * Where flowing numbers may stand.
 *
 * @param visible the part of the picture that can be seen: no number reaches beyond it
 * @param covered what of it lies under controls
 */
public record FlowLabelSpace(Bounds visible, List<Bounds> covered) {

    private static final double FAR = 1e9;

    /** Anywhere, as in a file, which is made as large as its picture. */
    public static final FlowLabelSpace ANYWHERE =
            new FlowLabelSpace(new Bounds(-FAR, -FAR, 2 * FAR, 2 * FAR), List.of());

    public FlowLabelSpace {
        covered = List.copyOf(covered);
    }

    /** A place of the same size that lies within what can be seen; its beginning does where it is too large. */
    Bounds inside(Bounds place) {
        return new Bounds(
                into(place.x(), visible.x(), visible.maxX() - place.width()),
                into(place.y(), visible.y(), visible.maxY() - place.height()),
                place.width(),
                place.height());
    }

    private static double into(double wanted, double least, double most) {
        return Math.max(least, Math.min(wanted, most));
    }
}
