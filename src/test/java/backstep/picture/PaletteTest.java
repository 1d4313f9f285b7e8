package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    /** The least contrasts by WCAG 2.1, level AA: of text, and of signs and lines. */
    private static final double TEXT = 4.5;

    private static final double SIGN = 3;

    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyGradientIsReadableOnItsGround(Palette palette) {
        for (int level = -100; level <= 100; level++) {
            double intensity = level / 100.0;
            Colour ground = palette.gradient().fill(intensity);
            assertThat(diff(palette.gradient().ink(intensity), ground)).isGreaterThan(TEXT);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textsAreReadableOnTheirGrounds(Palette palette) {
        for (Colour ground : new Colour[] {palette.box(), palette.leaf(), palette.accentWash(), palette.dangerWash()}) {
            assertThat(diff(palette.text(), ground)).isGreaterThan(TEXT);
        }
        assertThat(diff(palette.muted(), palette.constant())).isGreaterThan(TEXT);
        assertThat(diff(palette.onFlowLabel(), palette.flowLabel())).isGreaterThan(TEXT);
        assertThat(diff(palette.danger(), palette.dangerWash())).isGreaterThan(TEXT);
        assertThat(diff(palette.faint(), palette.gradient().neutral())).isGreaterThan(SIGN);
        assertThat(diff(palette.edge(), palette.background())).isGreaterThan(SIGN);
        assertThat(diff(palette.accent(), palette.background())).isGreaterThan(SIGN);
    }

    @Test
    void smallGradientsStayVisibleAndZeroIsNeutral() {
        assertThat(Diverging.intensity(0, 1000)).isZero();
        assertThat(Diverging.intensity(Double.NaN, 1000)).isZero();
        assertThat(Diverging.intensity(1e-9, 1000)).isGreaterThan(0.2);
        assertThat(Diverging.intensity(-10, 1000)).isLessThan(Diverging.intensity(-1, 1000));
        assertThat(Diverging.intensity(Double.NEGATIVE_INFINITY, 1000)).isEqualTo(-1);
        assertThat(Diverging.intensity(1000, 1000)).isEqualTo(1);
    }

    @Test
    void coloursMixAndAreWrittenInHexadecimal() {
        Colour mixed = Colour.of(0x000000).mix(Colour.of(0xff8000), 0.5);
        assertThat(mixed).isEqualTo(new Colour(128, 64, 0, 1));
        assertThat(mixed.withAlpha(0.5).hex()).isEqualTo("#804000");
    }

    private static double diff(Colour one, Colour other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
