package backstep.export;

import backstep.picture.Raster;

/** What a file will hold, to be looked at before it is written. */
public sealed interface Preview {

    /**
     * A picture.
     *
     * @param size how large it will be in the file, in words
     */
    record Picture(Raster raster, String size) implements Preview {}

    /**
     * The beginning of a text.
     *
     * @param lines the first ones; the last may be cut
     * @param isWhole whether that is all of it
     */
    record Text(String lines, boolean isWhole) implements Preview {}
}
