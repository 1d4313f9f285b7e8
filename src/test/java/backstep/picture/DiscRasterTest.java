package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Bounds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiscRasterTest {

    private static final Colour BLUE = Colour.of(0x0000ff);
    private static final Line RED = Line.solid(Colour.of(0xff0000), 2);

    private static Bounds disc(double x, double y, double radius) {
        return new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Raster raster(List<Bounds> discs, @Nullable Colour fill, @Nullable Line line, double scale) {
        Bounds area = DiscRaster.area(discs, line == null ? 0 : line.width(), scale);
        return DiscRaster.of(discs, fill, line, area, scale);
    }

    private static int at(Raster raster, int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }

    @Test
    void aDiscHasItsColourInsideItsLineAtTheBorderAndNothingOutside() {
        Raster raster = raster(List.of(disc(20, 20, 8)), BLUE, RED, 1);
        assertThat(raster.width()).isEqualTo(20);
        assertThat(raster.height()).isEqualTo(20);
        assertThat(at(raster, 10, 10)).isEqualTo(0xff0000ff);
        assertThat(at(raster, 2, 10)).isEqualTo(0xffff0000);
        assertThat(at(raster, 0, 0)).isZero();
    }

    @Test
    void itLiesAtWholePixels() {
        assertThat(DiscRaster.area(List.of(disc(10.3, 20.8, 2)), 1, 2)).isEqualTo(new Bounds(7, 17.5, 6.5, 6.5));
    }

    @Test
    void asMuchIsCoveredAsTheDiscIsLarge() {
        Raster raster = raster(List.of(disc(10.3, 20.8, 5)), BLUE, null, 3);
        double covered = 0;
        for (int pixel : raster.pixels()) {
            covered += (pixel >>> 24) / 255.0;
        }
        double expected = Math.PI * 25 * 9;
        assertThat(covered).isBetween(0.99 * expected, 1.01 * expected);
    }

    @Test
    void aLineThinnerThanAPixelIsFaint() {
        Line thin = Line.solid(Colour.of(0), 0.5);
        Raster raster = raster(List.of(disc(20, 20, 8)), null, thin, 1);
        int darkest = 0;
        for (int pixel : raster.pixels()) {
            darkest = Math.max(darkest, pixel >>> 24);
        }
        assertThat(darkest).isBetween(110, 128);
    }

    @Test
    void discsThatOverlapAreNotDarkerThere() {
        Raster raster = raster(List.of(disc(10, 10, 5), disc(12, 10, 5)), BLUE.withAlpha(0.5), null, 1);
        assertThat(at(raster, 6, 5)).isEqualTo(0x800000ff);
    }

    @Test
    void aPictureOfEachPixelOfTheScreenIsAsFine() {
        assertThat(raster(List.of(disc(20, 20, 8)), BLUE, RED, 2).width()).isEqualTo(40);
    }
}
