package backstep.ui.graph;

import backstep.layout.Bounds;
import backstep.layout.Placement;

/**
 * Which part of the picture the window shows, and how large.
 *
 * @param zoom 1 for 100 %
 * @param x where the picture's left side lies in the window
 * @param y where the picture's upper side lies in the window
 */
record Camera(double zoom, double x, double y) {

    static final double SMALLEST = 0.001;
    static final double LARGEST = 8;
    static final Camera START = new Camera(1, 0, 0);

    private static final double LARGEST_FIT = 1.5;
    private static final double SMALLEST_READABLE = 0.38;
    private static final double MARGIN = 40;

    double toPictureX(double windowX) {
        return (windowX - x) / zoom;
    }

    double toPictureY(double windowY) {
        return (windowY - y) / zoom;
    }

    double toWindowX(double pictureX) {
        return pictureX * zoom + x;
    }

    double toWindowY(double pictureY) {
        return pictureY * zoom + y;
    }

    /** Larger or smaller, with the point under the pointer staying where it is. */
    Camera zoomedAt(double windowX, double windowY, double factor) {
        double next = Math.clamp(zoom * factor, SMALLEST, LARGEST);
        double real = next / zoom;
        return new Camera(next, windowX - (windowX - x) * real, windowY - (windowY - y) * real);
    }

    Camera moved(double dx, double dy) {
        return new Camera(zoom, x + dx, y + dy);
    }

    /** The same size with a point of the picture in the middle of the window. */
    Camera centredOn(double pictureX, double pictureY, double width, double height) {
        return new Camera(zoom, width / 2 - pictureX * zoom, height / 2 - pictureY * zoom);
    }

    /** On the way to another one, 0 being here and 1 there. */
    Camera towards(Camera other, double share) {
        return new Camera(zoom + (other.zoom - zoom) * share, x + (other.x - x) * share, y + (other.y - y) * share);
    }

    /** The part of the picture that a window of this size shows. */
    Bounds visible(double width, double height) {
        return new Bounds(toPictureX(0), toPictureY(0), width / zoom, height / zoom);
    }

    /** Whether more boxes than {@code number} are in sight of a window of this size. */
    boolean sees(Placement placement, double width, double height, int number) {
        if (placement.boxes().size() <= number) {
            return false;
        }
        Bounds visible = visible(width, height);
        return placement.boxes().stream()
                .filter(visible::overlaps)
                .skip(number)
                .findAny()
                .isPresent();
    }

    /** The whole picture, centred, as large as it fits but not absurdly large. */
    static Camera fitting(double pictureWidth, double pictureHeight, double width, double height) {
        double across = (width - 2 * MARGIN) / pictureWidth;
        double down = (height - 2 * MARGIN) / pictureHeight;
        double zoom = Math.clamp(Math.min(across, down), SMALLEST, LARGEST_FIT);
        return new Camera(zoom, (width - pictureWidth * zoom) / 2, (height - pictureHeight * zoom) / 2);
    }

    /** A part of the picture, centred, as large as it fits but not absurdly large. */
    static Camera fitting(Bounds part, double width, double height) {
        Camera whole = fitting(part.width(), part.height(), width, height);
        return whole.moved(-part.x() * whole.zoom, -part.y() * whole.zoom);
    }

    /** The whole picture, or as much of its beginning as can be read. */
    static Camera opening(double pictureWidth, double pictureHeight, double width, double height) {
        Camera whole = fitting(pictureWidth, pictureHeight, width, height);
        if (whole.zoom >= SMALLEST_READABLE) {
            return whole;
        }
        return new Camera(
                SMALLEST_READABLE,
                Math.max(MARGIN, (width - pictureWidth * SMALLEST_READABLE) / 2),
                Math.max(MARGIN, (height - pictureHeight * SMALLEST_READABLE) / 2));
    }

    /** The least move after which {@code bounds} is in sight; none if it already is. */
    Camera revealing(Bounds bounds, double width, double height) {
        double dx = shift(toWindowX(bounds.x()), toWindowX(bounds.maxX()), width);
        double dy = shift(toWindowY(bounds.y()), toWindowY(bounds.maxY()), height);
        return moved(dx, dy);
    }

    private static double shift(double from, double to, double size) {
        if (from < 0) {
            return MARGIN - from;
        }
        return to > size ? size - MARGIN - to : 0;
    }
}
