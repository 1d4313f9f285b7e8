package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of classes are told apart by people with and without a colour vision deficiency. */
class ClassColoursTest {

    /** The least distance of two colours in CIELAB; about 2.3 can just be seen, side by side. */
    private static final double LEAST = 17;

    /** Grounds are paler, and have lines between them. */
    private static final double LEAST_OF_GROUNDS = 10;

    /** The contrast that WCAG 2.1 asks of signs is 3; those of samples have an outline too. */
    private static final double CONTRAST = 1.5;

    /** What is left of linear red, green and blue; G. M. Machado and others, 2009, for the severity 1. */
    private record Sight(String name, Light red, Light green, Light blue) {

        static final List<Sight> EACH = List.of(
                new Sight("all", new Light(1, 0, 0), new Light(0, 1, 0), new Light(0, 0, 1)),
                new Sight(
                        "no red",
                        new Light(0.152286, 1.052583, -0.204868),
                        new Light(0.114503, 0.786281, 0.099216),
                        new Light(-0.003882, -0.048116, 1.051998)),
                new Sight(
                        "no green",
                        new Light(0.367322, 0.860646, -0.227968),
                        new Light(0.280085, 0.672501, 0.047413),
                        new Light(-0.011820, 0.042940, 0.968881)),
                new Sight(
                        "no blue",
                        new Light(1.255528, -0.076749, -0.178779),
                        new Light(-0.078411, 0.930809, 0.147602),
                        new Light(0.004733, 0.691367, 0.303900)));

        /** The colour in CIELAB, as it is seen. */
        double[] lab(Colour colour) {
            Light all = new Light(linear(colour.red()), linear(colour.green()), linear(colour.blue()));
            double r = red.of(all);
            double g = green.of(all);
            double b = blue.of(all);
            double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
            double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
            double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }
    }

    /** Linear red, green and blue, or the shares of each in what is seen. */
    private record Light(double red, double green, double blue) {

        double of(Light other) {
            return Math.clamp(red * other.red + green * other.green + blue * other.blue, 0, 1);
        }
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double f(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116.0;
    }

    private static double distance(Sight sight, Colour one, Colour other) {
        double[] a = sight.lab(one);
        double[] b = sight.lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void anyTwoOfTenAreToldApart(Palette palette) {
        ClassColours colours = palette.field().classes(Dataset.MOST_CLASSES);
        requireApart(colours::of, LEAST);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void soAreTheGroundsOfRegionsThatAreCertain(Palette palette) {
        ClassColours colours = palette.field().classes(Dataset.MOST_CLASSES);
        requireApart(place -> Colour.of(colours.pixel(place, 1) & 0xffffff), LEAST_OF_GROUNDS);
    }

    private static void requireApart(IntFunction<Colour> colours, double least) {
        for (Sight sight : Sight.EACH) {
            for (int one = 0; one < Dataset.MOST_CLASSES; one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(distance(sight, colours.apply(one), colours.apply(other)))
                            .as("%s: %d and %d", sight, other, one)
                            .isGreaterThan(least);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void eachStandsOutFromTheGround(Palette palette) {
        double ground = luminance(palette.background());
        assertThat(IntStream.range(0, Dataset.MOST_CLASSES)
                        .mapToDouble(place -> luminance(
                                palette.field().classes(Dataset.MOST_CLASSES).of(place))))
                .allMatch(each -> (Math.max(each, ground) + 0.05) / (Math.min(each, ground) + 0.05) > CONTRAST);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void aClassIsSeenHoweverLittleClearItIs(Palette palette) {
        ClassColours colours = palette.field().classes(3);
        int nothing = palette.field().pixel(0);
        assertThat(IntStream.range(0, 3).map(place -> colours.pixel(place, 0))).doesNotContain(nothing);
        assertThat(colours.pixel(0, -1)).isEqualTo(colours.pixel(0, 0));
        assertThat(colours.pixel(0, 7)).isEqualTo(colours.pixel(0, 1));
    }
}
