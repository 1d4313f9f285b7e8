package backstep.picture;

/**
 * A small image of pixels, such as a heat map.
 *
 * @param width in pixels
 * @param pixels row by row from the top, each {@code 0xAARRGGBB}, not premultiplied
 */
@SuppressWarnings("ArrayRecordComponent") // made once and only looked at
public record Raster(int width, int height, int[] pixels) {

    /** @throws IllegalArgumentException if the number of pixels is not that of the size */
    public Raster {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels for " + width + " by " + height);
        }
    }
}
