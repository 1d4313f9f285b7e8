package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
import backstep.layout.wrap.PaneSize;

/**
 * Where the camera stands by itself.
 *
 * @param scale the size of text in the window, 1 for the usual one: the picture is shown in proportion
 */
record Framing(double scale) {

    /** At this zoom the smallest text of a picture is 9 pixels high. */
    static final double SMALLEST_READABLE = PaneSize.SMALLEST_READABLE;

    private static final double LARGEST_FIT = 1.5;
    /** Flowing numbers stand above and below boxes, also above and below the outermost. */
    private static final double ABOVE = 30;
    /** Rings and badges stick out of boxes. */
    private static final double BESIDE = 4;

    /** The whole picture, as large as it fits but not absurdly large. */
    Camera whole(Bounds picture, FreeSpace space) {
        Bounds part = withRoom(picture);
        Bounds area = space.bestFor(part, LARGEST_FIT * scale);
        double zoom = Math.clamp(FreeSpace.zoomToFit(part, area), Camera.SMALLEST, LARGEST_FIT * scale);
        return at(zoom).centredOn(part.centerX(), part.centerY(), area);
    }

    private static Camera at(double zoom) {
        return new Camera(zoom, 0, 0);
    }

    /** Whether texts can be read. */
    boolean isReadable(Camera camera) {
        return camera.zoom() >= smallestReadable();
    }

    private double smallestReadable() {
        return SMALLEST_READABLE * scale;
    }

    /**
     * Of a picture that is too large to be read as a whole, what is around {@code focus}, at a size that is read.
     *
     * @param with what should be seen with it if there is room
     */
    Camera around(Bounds focus, Bounds with, Bounds picture, FreeSpace space) {
        Bounds part = withRoom(picture);
        Bounds area = space.mostOf(part, smallestReadable());
        Camera centred = at(smallestReadable()).centredOn(focus.centerX(), focus.centerY(), area);
        Camera wider = centred.revealing(with, area);
        Camera chosen = wider.shows(focus, area) ? wider : centred;
        Bounds place = chosen.toWindow(part);
        return chosen.moved(
                filling(place.x(), place.maxX(), area.x(), area.maxX()),
                filling(place.y(), place.maxY(), area.y(), area.maxY()));
    }

    /** The move after which there is no empty space beyond an end of the picture; a small picture goes to the middle. */
    private static double filling(double from, double to, double least, double most) {
        if (to - from <= most - least) {
            return (least + most - from - to) / 2;
        }
        return from > least ? least - from : Math.max(0, most - to);
    }

    /** What there is for a picture at 100 %, without what stands around it. */
    PaneSize room(FreeSpace space) {
        Bounds area = space.largest();
        return new PaneSize(
                Math.max(1, area.width() / scale - 2 * BESIDE), Math.max(1, area.height() / scale - 2 * ABOVE));
    }

    private static Bounds withRoom(Bounds picture) {
        return new Bounds(
                picture.x() - BESIDE, picture.y() - ABOVE, picture.width() + 2 * BESIDE, picture.height() + 2 * ABOVE);
    }
}
