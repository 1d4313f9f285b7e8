package backstep.layout.wrap;

import backstep.layout.Direction;
import backstep.layout.Placement;

/** What a window has for a picture, in pixels of the picture at 100 %. */
public record PaneSize(double width, double height) {

    /** Shown smaller than this, texts cannot be read. */
    public static final double SMALLEST_READABLE = 0.7;

    private static final double LITTLE = 0.1;

    /**
     * How well a picture is seen: the zoom at which all of it is, up to 1. Where that is too small to be read, it is as
     * much less as is out of sight of the smallest picture that can be read.
     */
    public double sees(Placement picture) {
        double across = width / picture.width();
        double down = height / picture.height();
        double zoom = Math.min(1, Math.min(across, down));
        return zoom >= SMALLEST_READABLE ? zoom : SMALLEST_READABLE * share(across) * share(down);
    }

    private static double share(double fit) {
        return Math.min(1, fit / SMALLEST_READABLE);
    }

    /** Whether so little differs from another room that nothing can be seen much better. */
    public boolean isLike(PaneSize other) {
        return Math.abs(width - other.width) <= LITTLE * other.width
                && Math.abs(height - other.height) <= LITTLE * other.height;
    }

    /** What there is in the direction of the flow. */
    double along(Direction direction) {
        return direction == Direction.LEFT_RIGHT ? width : height;
    }
}
