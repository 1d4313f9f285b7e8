package backstep.picture.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.nn.field.Maps;
import backstep.picture.FieldScale;
import backstep.picture.Raster;
import backstep.picture.Shades;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static final Shades SIGNS = new Shades(-1, 1);

    @Test
    void aLinearFunctionIsReadExactlyBetweenTheCentres() {
        Maps.Grid map = Grids.of(10, 20, (x, y) -> 3 * x - 2 * y + 1);
        for (double share = 0.06; share < 0.95; share += 0.037) {
            double x = 2 * share - 1;
            double y = 1 - 2 * share;
            assertThat(Field.at(map, share, 1 - share)).isCloseTo(3 * x - 2 * y + 1, within(1e-12));
        }
    }

    @Test
    void beyondTheOutermostCentresTheMapGoesOnAsThere() {
        Maps.Grid map = Grids.of(4, 4, (x, y) -> x);
        assertThat(Field.at(map, 0, 0.5)).isEqualTo(map.value(0, 0));
        assertThat(Field.at(map, 1, 0.5)).isEqualTo(map.value(3, 0));
        assertThat(Field.at(map, 7, -3)).isEqualTo(map.value(3, 3));
    }

    @Test
    void aLineIsReadAtAnyHeight() {
        Maps.Grid line = Grids.of(200, 1, (x, y) -> x * x);
        assertThat(Field.at(line, 0.75, 0)).isCloseTo(0.25, within(1e-4));
        assertThat(Field.at(line, 0.75, 1)).isEqualTo(Field.at(line, 0.75, 0));
    }

    @Test
    void theImageHasTheColoursOfTheMap() {
        Raster image = new FieldImage().of(Grids.of(10, 10, (x, y) -> y), SIGNS, FieldScale.DARK, Double.NaN);
        assertThat(image.width()).isEqualTo(30);
        assertThat(image.pixels()[0]).isEqualTo(FieldScale.DARK.pixel(0.9));
        assertThat(image.pixels()[29 * 30 + 7]).isEqualTo(FieldScale.DARK.pixel(-0.9));
    }

    @Test
    void discretisedItHasTwoColoursAndASharpEdge() {
        Raster image = new FieldImage().of(Grids.of(10, 10, (x, y) -> x), SIGNS, FieldScale.LIGHT, 0);
        assertThat(Arrays.stream(image.pixels()).distinct().boxed())
                .containsExactlyInAnyOrder(FieldScale.LIGHT.pixel(1), FieldScale.LIGHT.pixel(-1));
        assertThat(image.pixels()[29]).isEqualTo(FieldScale.LIGHT.pixel(-1));
        assertThat(image.pixels()[30]).isEqualTo(FieldScale.LIGHT.pixel(1));
    }

    @Test
    void whatIsNoNumberLooksLikeZero() {
        for (boolean discretise : new boolean[] {false, true}) {
            Raster image = new FieldImage()
                    .of(Grids.of(3, 3, (x, y) -> Double.NaN), SIGNS, FieldScale.LIGHT, discretise ? 0 : Double.NaN);
            assertThat(image.pixels()).containsOnly(FieldScale.LIGHT.pixel(0));
        }
    }

    @Test
    void oneImageMakerServesMapsOfEverySize() {
        FieldImage maker = new FieldImage();
        maker.of(Grids.of(20, 1, (x, y) -> x), SIGNS, FieldScale.LIGHT, Double.NaN);
        Raster sharp = maker.of(Grids.of(10, 1, (x, y) -> x), SIGNS, FieldScale.LIGHT, 0);
        assertThat(sharp.pixels())
                .isEqualTo(new FieldImage()
                        .of(Grids.of(10, 1, (x, y) -> x), SIGNS, FieldScale.LIGHT, 0)
                        .pixels());
    }
}
