package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.picture.Palette;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngFileTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void theImageHasTheSizeOfThePictureTimesItsScale(int scale) throws Exception {
        Page page = Subjects.page(ExportOptions.DEFAULT);
        BufferedImage image = written(ExportOptions.DEFAULT.withScale(scale));
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(page.bounds().width() * scale));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(page.bounds().height() * scale));
    }

    @Test
    void thePictureIsThere() throws Exception {
        BufferedImage image = written(ExportOptions.DEFAULT);
        assertThat(colours(image)).contains(0x0969da, 0xfdc581, 0xffffff).hasSizeGreaterThan(100);
        assertThat(colours(written(ExportOptions.DEFAULT.withPalette(Palette.DARK))))
                .contains(0x0d1117, 0x1f6feb)
                .doesNotContain(0x0969da);
    }

    @Test
    void withoutBackgroundTheImageIsTransparent() throws Exception {
        BufferedImage image = written(new ExportOptions(Palette.LIGHT, 1, 24, false, false));
        assertThat(image.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void tooManyPixelsAreRefused() {
        assertThatThrownBy(() -> written(ExportOptions.DEFAULT.withScale(100)))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("more than 50 million")
                .hasMessageContaining("smaller scale");
    }

    private static BufferedImage written(ExportOptions options) throws IOException {
        byte[] png =
                Subjects.bytes(stream -> PngFile.write(GraphDrawing.of(Subjects.finished(), options), options, stream));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static List<Integer> colours(BufferedImage image) {
        return IntStream.range(0, image.getHeight())
                .flatMap(y -> IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y) & 0xffffff))
                .distinct()
                .boxed()
                .toList();
    }
}
