package backstep.document;

import backstep.files.WriteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which documents were opened or saved last. Each question reads the file anew, as other windows write it too. */
public final class RecentDocuments {

    /** How many are remembered. */
    public static final int MOST = 20;

    private final StateFile file;

    /**
     * A document that was open.
     *
     * @param time when it was opened or saved last
     */
    public record Recent(Path file, Instant time) {

        /** Whether it is not there now; it may come back, as with a disk that is not connected. */
        public boolean isMissing() {
            return !Files.exists(file);
        }
    }

    /** @param state the folder for {@linkplain backstep.files.UserFolders#state() state} */
    public RecentDocuments(Path state) {
        this.file = new StateFile(state, "recent.json");
    }

    /**
     * The latest first, those that are missing among them.
     *
     * @throws DocumentException if the list was damaged; the next {@link #opened} begins another
     * @throws IOException if it cannot be read
     */
    public List<Recent> list() throws DocumentException, IOException {
        return file.read(json -> json.list("documents", RecentDocuments::recent));
    }

    private static Recent recent(SpecReader entry) {
        Path place = StateFile.path(entry, "file", entry.text("file"));
        return new Recent(place, Instant.ofEpochMilli(entry.large("time", 0)));
    }

    /**
     * Remembers a document that is opened or saved now.
     *
     * @throws WriteException if that fails; then nothing has changed
     * @throws IOException if the list cannot be read
     * @throws InterruptedException if the thread was interrupted; then nothing has changed
     */
    public void opened(Path document, Instant time) throws WriteException, IOException, InterruptedException {
        Path place = document.toAbsolutePath().normalize();
        Stream<Recent> others = known().stream().filter(each -> !each.file().equals(place));
        write(Stream.concat(Stream.of(new Recent(place, time)), others)
                .limit(MOST)
                .toList());
    }

    /** Forgets a document. */
    public void forget(Path document) throws WriteException, IOException, InterruptedException {
        Path place = document.toAbsolutePath().normalize();
        write(known().stream().filter(each -> !each.file().equals(place)).toList());
    }

    private List<Recent> known() throws IOException {
        try {
            return list();
        } catch (DocumentException damaged) {
            // The caller of list() was told; nothing in a damaged list can be kept.
            return new ArrayList<>();
        }
    }

    private void write(List<Recent> documents) throws WriteException, InterruptedException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("documents");
        documents.forEach(each -> list.addObject()
                .put("file", each.file().toString())
                .put("time", each.time().toEpochMilli()));
        file.write(json);
    }
}
