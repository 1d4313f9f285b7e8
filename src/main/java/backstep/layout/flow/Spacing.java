package backstep.layout.flow;

/** Distances in the picture, in pixels at 100 %, for every engine. */
public final class Spacing {

    /** Between an operation and its value. */
    public static final double OPERATION_AND_VALUE = 18;

    /** Between two blocks side by side. */
    public static final double BLOCKS = 22;

    /** Between a block and a curve that passes it. */
    public static final double BLOCK_AND_CURVE = 16;

    /** Between two curves that pass side by side. */
    public static final double CURVES = 12;

    /** Between two levels whose curves hardly climb. */
    public static final double LEVELS = 32;

    /** Between two levels whose curves climb high. */
    public static final double LEVELS_AT_MOST = 200;

    /** What a pixel of climb adds to the distance of two levels, so that no curve is too steep. */
    public static final double PER_CLIMB = 0.1;

    /** Between parts of a graph that have nothing in common. */
    public static final double PARTS = 40;

    /** Between two rows of a wrapped picture, and as much again where a value goes from one to the next. */
    public static final double ROWS = 20;

    /** Between the frame of an open group and what is in it. */
    public static final double FRAME = 16;

    /** Around the picture, so that thick borders and arrow heads are not cut. */
    public static final double MARGIN = 12;

    private Spacing() {}
}
