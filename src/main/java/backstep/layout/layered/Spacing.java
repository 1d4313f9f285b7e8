package backstep.layout.layered;

/** Distances in the picture, in pixels at 100 %. */
public final class Spacing {

    /** Between two blocks of a level. */
    static final double BLOCKS = 24;

    /** Between a block and a curve that passes it. */
    static final double BLOCK_AND_CURVE = 16;

    /** Between two curves that pass side by side. */
    static final double CURVES = 12;

    /** Between two levels whose curves run level. */
    static final double LEVELS = 48;

    /** What a curve that climbs by a pixel adds to the distance of its levels, so that it is not too steep. */
    static final double PER_CLIMB = 0.1;

    static final double WIDEST = 200;

    /** Between parts of a graph that have nothing in common. */
    static final double PARTS = 40;

    private Spacing() {}
}
