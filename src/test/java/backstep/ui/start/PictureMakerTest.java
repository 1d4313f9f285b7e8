package backstep.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Document;
import backstep.document.DocumentFiles;
import backstep.document.ExpressionSpec;
import backstep.layout.engines.Layouts;
import backstep.picture.Palette;
import backstep.picture.Raster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureMakerTest {
    private static final ThumbnailSize SIZE = new ThumbnailSize(264, 165, 1);
    private final Thumbnails thumbnails = new Thumbnails(new Layouts(""));
    private final PictureMaker maker = new PictureMaker(new Layouts(""));

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void choose() {
        file = folder.resolve("Mine.backstep");
    }

    private Raster picture(boolean missing) {
        RecentEntry entry = new RecentEntry(file, "Mine", "~", "yesterday", missing);
        return maker.of(entry, SIZE, Palette.LIGHT);
    }

    private void assertShowsTile(String name, String fact) {
        Raster tile = thumbnails.tile(name, fact, SIZE, Palette.LIGHT);
        assertThat(Arrays.equals(picture(false).pixels(), tile.pixels())).isTrue();
    }

    private static Document text(String text) {
        return Document.EMPTY.withExpression(ExpressionSpec.of(text));
    }

    @Test
    void aPictureIsKeptUntilTheFileChanges() throws Exception {
        DocumentFiles.save(text("a = 1\nL = a*a"), file);
        Raster first = picture(false);
        assertThat(picture(false)).isSameAs(first);
        DocumentFiles.save(text("a = 2\nb = 3\nL = a*b"), file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertThat(Arrays.equals(picture(false).pixels(), first.pixels())).isFalse();
    }

    @Test
    void aDocumentWithoutATitleIsCalledAsItsFile() throws Exception {
        DocumentFiles.save(text("L = ("), file);
        assertShowsTile("Mine", "1 error in the text");
    }

    @Test
    void aFileThatCannotBeOpenedSaysWhy() throws IOException {
        Files.writeString(file, "[]");
        assertShowsTile("Cannot be opened", "this is not a Backstep document: it does not begin with a brace");
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(Arrays.stream(picture(false).pixels()).distinct().count()).isGreaterThan(5);
        Files.delete(file);
        assertShowsTile("Cannot be opened", "It was moved or renamed, or its disk is not connected");
    }

    @Test
    void aVeryLargeFileIsNotRead() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(12 << 20);
            channel.write(ByteBuffer.wrap(new byte[] {0}));
        }
        assertShowsTile("Mine", "A document of 12 MB");
    }

    @Test
    void aMissingFileIsNotAskedFor() {
        Raster tile = thumbnails.tile(
                "Not there now", "It was moved or renamed, or its disk is not connected", SIZE, Palette.LIGHT);
        assertThat(Arrays.equals(picture(true).pixels(), tile.pixels())).isTrue();
    }
}
