package backstep.ui.start;

import backstep.document.Document;
import backstep.document.DocumentException;
import backstep.document.DocumentJson;
import backstep.layout.engines.Layouts;
import backstep.picture.Palette;
import backstep.picture.Raster;
import backstep.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Makes the pictures of the page's cards, and keeps those that it has made. Used away from the JavaFX thread, by one
 * thread at a time.
 */
final class PictureMaker {

    private static final int MOST_KEPT = 100;

    /** A larger file takes longer to be read than a picture is worth. */
    private static final long LARGEST_FILE = 4 << 20;

    private final Thumbnails thumbnails;
    private final SequencedMap<Key, Raster> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * What a picture is of, and how it looks.
     *
     * @param subject an example, or a file at a time
     */
    private record Key(Object subject, ThumbnailSize size, Palette palette) {}

    private record FileState(Path file, FileTime time, long bytes) {}

    PictureMaker(Layouts layouts) {
        this.thumbnails = new Thumbnails(layouts);
    }

    /** What an example comes to. */
    Raster of(GalleryExample example, ThumbnailSize size, Palette palette) {
        return kept(
                new Key(example.workspace() + "." + example.id(), size, palette),
                () -> thumbnails.of(example.finished(), size, palette));
    }

    /** What is in a recent document; if it cannot be opened, a tile that says why. */
    Raster of(RecentEntry recent, ThumbnailSize size, Palette palette) {
        if (recent.missing()) {
            String reason = Messages.text("ui.start.missing.about");
            return thumbnails.tile(Messages.text("ui.start.missing"), reason, size, palette);
        }
        try {
            Path file = recent.file();
            FileState state = new FileState(file, Files.getLastModifiedTime(file), Files.size(file));
            return kept(new Key(state, size, palette), () -> opened(recent, state.bytes, size, palette));
        } catch (IOException unreadable) {
            return unreadable(reason(unreadable), size, palette);
        }
    }

    private Raster opened(RecentEntry recent, long bytes, ThumbnailSize size, Palette palette) {
        if (bytes > LARGEST_FILE) {
            String fact = Messages.text("ui.start.tile.large", bytes >> 20);
            return thumbnails.tile(recent.name(), fact, size, palette);
        }
        try (InputStream stream = Files.newInputStream(recent.file())) {
            Document document = DocumentJson.read(stream);
            Document named = document.title().isBlank() ? document.withTitle(recent.name()) : document;
            return thumbnails.of(named, size, palette);
        } catch (DocumentException refused) {
            return unreadable(String.valueOf(refused.getMessage()), size, palette);
        } catch (IOException unreadable) {
            return unreadable(reason(unreadable), size, palette);
        }
    }

    private Raster unreadable(String reason, ThumbnailSize size, Palette palette) {
        return thumbnails.tile(Messages.text("ui.start.tile.unreadable"), reason, size, palette);
    }

    private static String reason(IOException problem) {
        return switch (problem) {
            case NoSuchFileException _ -> Messages.text("ui.start.missing.about");
            case AccessDeniedException _ -> Messages.text("ui.start.tile.denied");
            default -> String.valueOf(problem.getMessage());
        };
    }

    private Raster kept(Key key, Supplier<Raster> drawing) {
        Raster known = kept.get(key);
        if (known != null) {
            return known;
        }
        Raster made = drawing.get();
        kept.put(key, made);
        if (kept.size() > MOST_KEPT) {
            kept.pollFirstEntry();
        }
        return made;
    }
}
