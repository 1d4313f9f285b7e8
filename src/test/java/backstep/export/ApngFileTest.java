package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.picture.Palette;
import backstep.picture.SampleTraces;
import backstep.progress.Meter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Reads the chunks as the standard says, and plays them: each picture has to be the PNG file of its step. */
class ApngFileTest {

    private static final GraphExport LECTURE = Subjects.at(SampleTraces.LECTURE, 0);

    private record Chunk(String type, ByteBuffer data) {}

    /** A picture as it is shown, and how long in milliseconds. */
    private record Shown(BufferedImage image, int milliseconds) {}

    @Test
    void everyPictureIsThatOfItsStep() throws IOException {
        ExportOptions options = ExportOptions.DEFAULT.withPalette(Palette.DARK).withScale(2);
        List<Shown> shown = play(written(options));
        RunDrawing run = new RunDrawing(LECTURE, options);
        assertThat(shown).hasSize(8);
        for (int step = 0; step < shown.size(); step++) {
            PictureExport picture = run.step(step, Palette.DARK);
            byte[] png = Subjects.bytes(stream -> PngFile.write(picture, options, stream));
            BufferedImage expected = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(pixels(shown.get(step).image)).as("step %s", step).isEqualTo(pixels(expected));
        }
    }

    @Test
    void eachStepStaysAsLongAsAskedForAndTheLastTwiceAsLong() throws IOException {
        RunOptions run = RunOptions.DEFAULT.withSteps(RunSteps.BACKWARD).withSeconds(1.5);
        assertThat(play(written(ExportOptions.DEFAULT.withRun(run))))
                .extracting(Shown::milliseconds)
                .containsExactly(1500, 1500, 1500, 3000);
        RunOptions slow = RunOptions.DEFAULT.withSteps(RunSteps.between(6, 7)).withSeconds(60);
        assertThat(play(written(ExportOptions.DEFAULT.withRun(slow))))
                .extracting(Shown::milliseconds)
                .containsExactly(60_000, 120_000);
    }

    @Test
    void aProgramThatKnowsNoAnimationShowsTheFirstStep() throws IOException {
        BufferedImage first = ImageIO.read(new ByteArrayInputStream(written(ExportOptions.DEFAULT)));
        assertThat(pixels(first))
                .isEqualTo(pixels(play(written(ExportOptions.DEFAULT)).getFirst().image));
    }

    @Test
    void tooManyPixelsAreRefusedInASentence() {
        GraphExport chain = Subjects.at("a = 1\n" + "a = a*2\n".repeat(60), 0);
        ExportOptions large = ExportOptions.DEFAULT.withScale(4);
        assertThatThrownBy(() ->
                        Exporter.write(chain, ExportFormat.APNG, large, OutputStream.nullOutputStream(), Meter.NONE))
                .isInstanceOf(TooLargeException.class)
                .hasMessageMatching("the (animated )?picture would have .* choose .*smaller .*");
    }

    private static byte[] written(ExportOptions options) throws IOException {
        return Subjects.bytes(stream -> Exporter.write(LECTURE, ExportFormat.APNG, options, stream, Meter.NONE));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static List<Chunk> chunks(byte[] file) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        try (DataInputStream stream = new DataInputStream(new ByteArrayInputStream(file))) {
            assertThat(stream.readLong()).isEqualTo(0x89504e470d0a1a0aL);
            while (stream.available() > 0) {
                byte[] chunk = new byte[stream.readInt() + 4];
                stream.readFully(chunk);
                CRC32 sum = new CRC32();
                sum.update(chunk);
                assertThat(stream.readInt()).isEqualTo((int) sum.getValue());
                String type = new String(chunk, 0, 4, StandardCharsets.US_ASCII);
                chunks.add(new Chunk(
                        type, ByteBuffer.wrap(chunk, 4, chunk.length - 4).slice()));
            }
        }
        return chunks;
    }

    private static List<Shown> play(byte[] file) throws IOException {
        List<Chunk> chunks = chunks(file);
        assertThat(chunks)
                .extracting(Chunk::type)
                .startsWith("IHDR", "pHYs", "acTL", "fcTL", "IDAT")
                .endsWith("IEND");
        ByteBuffer header = chunks.getFirst().data;
        BufferedImage canvas = new BufferedImage(header.getInt(), header.getInt(), BufferedImage.TYPE_INT_ARGB);
        List<Shown> shown = new ArrayList<>();
        ByteBuffer frame = ByteBuffer.allocate(0);
        int sequence = 0;
        for (Chunk chunk : chunks) {
            switch (chunk.type) {
                case "acTL" -> assertThat(chunk.data.getInt()).isEqualTo(chunks.size() / 2 - 2);
                case "fcTL" -> {
                    assertThat(chunk.data.getInt()).isEqualTo(sequence++);
                    frame = chunk.data;
                }
                case "fdAT" -> {
                    assertThat(chunk.data.getInt()).isEqualTo(sequence++);
                    shown.add(shown(canvas, frame, chunk.data));
                }
                case "IDAT" -> shown.add(shown(canvas, frame, chunk.data));
                default -> {}
            }
        }
        return shown;
    }

    /** Lays a part over what is there, and says what is seen then. */
    private static Shown shown(BufferedImage canvas, ByteBuffer frame, ByteBuffer data) throws IOException {
        int width = frame.getInt();
        int height = frame.getInt();
        int left = frame.getInt();
        int top = frame.getInt();
        int milliseconds =
                1000 * Short.toUnsignedInt(frame.getShort(frame.position())) / frame.getShort(frame.position() + 2);
        ByteBuffer rows = ByteBuffer.wrap(inflated(data));
        for (int y = 0; y < height; y++) {
            assertThat(rows.get()).as("a row without a filter").isZero();
            for (int x = 0; x < width; x++) {
                int pixel = rows.getInt();
                if ((pixel & 0xff) != 0) {
                    canvas.setRGB(left + x, top + y, pixel >>> 8 | pixel << 24);
                }
            }
        }
        BufferedImage copy = new BufferedImage(canvas.getWidth(), canvas.getHeight(), BufferedImage.TYPE_INT_ARGB);
        canvas.copyData(copy.getRaster());
        return new Shown(copy, milliseconds);
    }

    private static byte[] inflated(ByteBuffer data) throws IOException {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        ByteArrayOutputStream inflated = new ByteArrayOutputStream();
        try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            stream.transferTo(inflated);
        }
        return inflated.toByteArray();
    }
}
