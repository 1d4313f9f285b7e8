package backstep.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.files.JavaProcess;
import backstep.picture.Palette;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTextsTest {

    private final BufferedImage image = new BufferedImage(200, 40, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = image.createGraphics();

    @ParameterizedTest
    @EnumSource
    void lengthsAreThoseOfJava2D(Face face) {
        RasterSurface.smoothen(graphics);
        for (String text : List.of("−2.7008e-6", "∂ŷ/∂x₁", "损失", "a b", "√", "e\u0301\u0302")) {
            TextStyle style = style(face);
            assertThat(new OutlineTexts().line(text, style, graphics).advance())
                    .as(text)
                    .isCloseTo(RasterFonts.shared().line(text, style, graphics).advance(), within(1.5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "损", "ŷ"})
    void textsStandOnTheirBaselineWhereTheyBegin(String text) {
        new OutlineTexts().line(text, style(Face.MONO), graphics).draw(graphics, 50, 30);
        assertThat(painted(0, 0, 49, 40)).isFalse();
        assertThat(painted(49, 10, 70, 31)).isTrue();
        assertThat(painted(72, 0, 200, 40)).isFalse();
    }

    /** In a process that has its folder of temporary files for itself, for others make such files whenever they like. */
    @Test
    void noTemporaryFileIsMadeForAnImage(@TempDir Path folder) throws Exception {
        Process process = JavaProcess.of(folder, OutlineTextsTest.class).start();
        String added = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(added).isEqualTo("0");
    }

    /** Says how many temporary fonts an image adds. */
    public static void main(String[] arguments) throws Exception {
        RasterFonts.shared(); // has its own, once for the whole program
        long before = temporaryFonts();
        PngFile.write(
                GraphDrawing.of(Subjects.finished(), ExportOptions.DEFAULT),
                ExportOptions.DEFAULT,
                OutputStream.nullOutputStream());
        System.out.print(temporaryFonts() - before);
    }

    private static long temporaryFonts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("+~JF"))
                    .count();
        }
    }

    private boolean painted(int left, int top, int right, int bottom) {
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                if ((image.getRGB(x, y) & 0xffffff) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static TextStyle style(Face face) {
        return new TextStyle(face, 16, Palette.LIGHT.background(), Anchor.START);
    }
}
