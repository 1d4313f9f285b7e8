package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
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

    Bounds toPicture(Bounds window) {
        return new Bounds(
                toPictureX(window.x()), toPictureY(window.y()), window.width() / zoom, window.height() / zoom);
    }

    Bounds toWindow(Bounds picture) {
        return new Bounds(
                toWindowX(picture.x()), toWindowY(picture.y()), picture.width() * zoom, picture.height() * zoom);
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

    /** The same size with a point of the picture in the middle of a part of the window. */
    Camera centredOn(double pictureX, double pictureY, Bounds area) {
        return new Camera(zoom, area.centerX() - pictureX * zoom, area.centerY() - pictureY * zoom);
    }

    /** On the way to another one, 0 being here and 1 there. */
    Camera towards(Camera other, double share) {
        return new Camera(zoom + (other.zoom - zoom) * share, x + (other.x - x) * share, y + (other.y - y) * share);
    }

    /** The part of the picture that a window of this size shows. */
    Bounds visible(double width, double height) {
        return toPicture(new Bounds(0, 0, width, height));
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

    /** Whether all of a part of the picture lies within a part of the window. */
    boolean shows(Bounds part, Bounds area) {
        return revealing(part, area).equals(this);
    }

    /** The least move after which {@code part} lies within {@code area}; where it is too large, its beginning does. */
    Camera revealing(Bounds part, Bounds area) {
        Bounds place = toWindow(part);
        return moved(
                shift(place.x(), place.maxX(), area.x(), area.maxX()),
                shift(place.y(), place.maxY(), area.y(), area.maxY()));
    }

    private static double shift(double from, double to, double least, double most) {
        if (from < least || to - from > most - least) {
            return least - from;
        }
        return Math.min(0, most - to);
    }
}
