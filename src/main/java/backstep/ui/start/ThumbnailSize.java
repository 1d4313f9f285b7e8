package backstep.ui.start;

/**
 * How large a thumbnail is.
 *
 * @param width in pixels at the usual size of type
 * @param height likewise
 * @param zoom how many pixels of the image there are for one of these
 */
public record ThumbnailSize(double width, double height, double zoom) {

    /** @throws IllegalArgumentException if there is no room for any picture */
    public ThumbnailSize {
        if (!(width >= 1 && height >= 1 && zoom > 0)) {
            throw new IllegalArgumentException(width + " by " + height + " at " + zoom);
        }
    }

    int columns() {
        return Math.max(1, (int) Math.round(width * zoom));
    }

    int rows() {
        return Math.max(1, (int) Math.round(height * zoom));
    }
}
