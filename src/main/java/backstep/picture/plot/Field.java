package backstep.picture.plot;

import backstep.nn.field.Maps;

/** Reads a map between the centres of its cells, by bilinear interpolation. */
public final class Field {

    private Field() {}

    /**
     * The value at a place of a map; outside of the outermost centres that of the nearest place between them.
     *
     * @param shareX from 0 at the left side to 1 at the right one
     * @param shareY from 0 at the lower side to 1 at the upper one
     */
    public static double at(Maps.Grid map, double shareX, double shareY) {
        double column = centre(shareX, map.columns());
        double row = centre(1 - shareY, map.rows());
        int left = Math.min((int) column, Math.max(0, map.columns() - 2));
        int top = Math.min((int) row, Math.max(0, map.rows() - 2));
        int right = Math.min(left + 1, map.columns() - 1);
        int bottom = Math.min(top + 1, map.rows() - 1);
        double upper = mix(map.value(left, top), map.value(right, top), column - left);
        double lower = mix(map.value(left, bottom), map.value(right, bottom), column - left);
        return mix(upper, lower, row - top);
    }

    /** Where a share of a side lies among the centres of its cells. */
    static double centre(double share, int cells) {
        return Math.clamp(share * cells - 0.5, 0, cells - 1);
    }

    private static double mix(double from, double to, double share) {
        return share == 0 ? from : from + (to - from) * share;
    }
}
