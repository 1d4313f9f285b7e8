package backstep.tour;

import backstep.document.Document;
import backstep.document.DocumentJson;
import backstep.document.ExpressionSpec;
import backstep.document.RecentDocuments;
import backstep.files.ScratchFolder;
import backstep.files.WriteException;
import backstep.ui.action.Action;
import backstep.ui.action.ActionSection;
import backstep.ui.action.KeyScope;
import backstep.ui.recent.RecentModel;
import backstep.ui.start.Gallery;
import backstep.ui.start.GalleryExample;
import backstep.ui.task.Tasks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/** Recent documents that the visitor has brought, so that the tour looks into no person's folders. */
final class VisitorsDocuments {

    private static final ActionSection SECTION = new ActionSection("window", KeyScope.WINDOW);

    /** What can be done first. */
    static final List<Action> ACTIONS = List.of(
            SECTION.action("start.new", "New", () -> {}).withIcon(Feather.FILE_PLUS),
            SECTION.action("start.open", "Open…", () -> {}).withIcon(Feather.FOLDER),
            SECTION.action("start.text", "Open from text…", () -> {}).withIcon(Feather.CLIPBOARD));

    private static final Path NOT_THERE = Path.of("/media/stick/course/Homework 2.backstep");
    private static final int RECURRENT_MOMENTS = 8;

    private VisitorsDocuments() {}

    /**
     * Puts documents into a folder: two that are there, one that cannot be read, and one on a stick that is not there.
     *
     * @return the list of them, which is in that folder too
     */
    static RecentModel in(ScratchFolder folder, Tasks tasks) {
        Instant now = Instant.now();
        Document spiral = finished("spiral");
        Document recurrent = Document.EMPTY.withExpression(
                ExpressionSpec.of(Stations.recurrent(RECURRENT_MOMENTS)).withStep(ExpressionSpec.AT_END));
        RecentDocuments list = new RecentDocuments(folder.path());
        opened(list, put(folder, "Copied in parts.backstep", "{"), now.minus(Duration.ofDays(30)));
        opened(list, NOT_THERE, now.minus(Duration.ofDays(4)));
        opened(list, put(folder, "Recurrent neuron.backstep", text(recurrent)), now.minus(Duration.ofDays(1)));
        opened(list, put(folder, "Spiral, Adam.backstep", text(spiral)), now.minusSeconds(600));
        return new RecentModel(tasks, Optional.of(folder.path()));
    }

    private static void opened(RecentDocuments list, Path file, Instant time) {
        try {
            list.opened(file, time);
        } catch (WriteException | IOException full) {
            throw new IllegalStateException("there is no room for the tour", full);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the tour was ended", ended);
        }
    }

    private static Document finished(String example) {
        return Gallery.all().stream()
                .filter(each -> each.id().equals(example))
                .findFirst()
                .map(GalleryExample::finished)
                .orElseThrow();
    }

    private static String text(Document document) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            DocumentJson.write(document, file);
            return file.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be written to", impossible);
        }
    }

    private static Path put(ScratchFolder folder, String name, String text) {
        try {
            return folder.put(name, text);
        } catch (IOException full) {
            throw new IllegalStateException("there is no room for the tour", full);
        }
    }
}
