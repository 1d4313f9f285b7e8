package backstep.picture.plot;

/**
 * Between which two cells of a side the pixels of that side lie, and where between their centres.
 *
 * @param first the one nearer to the beginning
 * @param second the one after it; the same if there is no other
 * @param share of the way from the first to the second
 */
@SuppressWarnings("ArrayRecordComponent") // made once and only looked at
record PixelCells(int[] first, int[] second, double[] share) {

    static PixelCells of(int cells, int pixels) {
        PixelCells made = new PixelCells(new int[pixels], new int[pixels], new double[pixels]);
        for (int pixel = 0; pixel < pixels; pixel++) {
            double centre = Field.centre((pixel + 0.5) / pixels, cells);
            int first = Math.min((int) centre, Math.max(0, cells - 2));
            made.first[pixel] = first;
            made.second[pixel] = Math.min(first + 1, cells - 1);
            made.share[pixel] = centre - first;
        }
        return made;
    }

    int size() {
        return first.length;
    }

    double mix(int pixel, double from, double to) {
        return from + (to - from) * share[pixel];
    }
}
