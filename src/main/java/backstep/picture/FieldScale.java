package backstep.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Colours for what a network says, by sign and size: red over the background to blue, which people with the common
 * colour vision deficiencies can tell apart. The same colours stand for the signs of weights and for the two classes; more
 * classes have colours of their own, chosen for the same people (M. A. Petroff, Accessible color sequences for data
 * visualization, 2021, ten colours).
 */
public final class FieldScale {

    private static final List<Colour> CLASSES = IntStream.of(
                    0x3f90da, 0xffa90e, 0xbd1f01, 0x94a4a2, 0x832db6, 0xa96b59, 0xe76300, 0xb9ac70, 0x717581, 0x92dadd)
            .mapToObj(Colour::of)
            .toList();

    /** For light themes and for paper. */
    public static final FieldScale LIGHT =
            new FieldScale(Colour.of(0xc8442f), Colour.of(0xf7f7f7), Colour.of(0x2166ac), 0.62);

    /** For dark themes. */
    public static final FieldScale DARK =
            new FieldScale(Colour.of(0xe8705c), Colour.of(0x0d1117), Colour.of(0x5ba3e8), 0.78);

    /** Samples of a class stand out from its region. */
    private static final double CLASS_STRENGTH = 0.62;

    private static final int LEVELS = 128;

    private final Colour negative;
    private final Colour positive;
    private final ClassColours pair;
    private final ClassColours several;
    private final int[] pixels = new int[2 * LEVELS + 1];

    private FieldScale(Colour negative, Colour middle, Colour positive, double strength) {
        this.negative = negative;
        this.positive = positive;
        this.pair = new ClassColours(List.of(negative, positive), middle, strength);
        this.several = new ClassColours(CLASSES, middle, CLASS_STRENGTH);
        for (int level = -LEVELS; level <= LEVELS; level++) {
            Colour end = level < 0 ? negative : positive;
            Colour colour = middle.mix(end, strength * Math.abs(level) / LEVELS);
            pixels[level + LEVELS] = colour.pixel();
        }
    }

    /** The colours of a number of classes; two have those of the signs. */
    public ClassColours classes(int count) {
        return count <= 2 ? pair : several;
    }

    /** The ground for an output, {@code 0xffRRGGBB}: from −1 to 1, beyond which it stays; NaN looks like 0. */
    public int pixel(double share) {
        return pixels[LEVELS + (int) Math.round(LEVELS * Math.clamp(Double.isNaN(share) ? 0 : share, -1, 1))];
    }

    /** The full colour of what is above zero: points of the class +1, positive weights. */
    public Colour positive() {
        return positive;
    }

    /** The full colour of what is below zero. */
    public Colour negative() {
        return negative;
    }

    /** The full colour of a sign; that of zero is the negative one, as predictions of zero count as −1. */
    public Colour of(double value) {
        return value > 0 ? positive : negative;
    }
}
