package backstep.document;

import backstep.files.AtomicFile;
import backstep.files.Folders;
import backstep.files.WriteException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which files were open when the program ended, so that it can begin with them. */
public final class LastSession {

    private final Path folder;

    /** @param state the folder that {@link StateFolder} names */
    public LastSession(Path state) {
        this.folder = state;
    }

    private Path file() {
        return folder.resolve("session.json");
    }

    /**
     * The files, those that are gone among them.
     *
     * @throws DocumentException if the list is damaged
     * @throws IOException if it cannot be read
     */
    public List<Path> files() throws DocumentException, IOException {
        if (!Files.exists(file())) {
            return List.of();
        }
        try (InputStream stream = Files.newInputStream(file())) {
            SpecReader json = SpecReader.ofSpec(JsonTree.read(stream.readNBytes(JsonLimits.MOST_BYTES)));
            List<Path> files = new ArrayList<>();
            for (String name : json.texts("files")) {
                files.add(Path.of(name));
            }
            return files;
        } catch (SpecException | InvalidPathException damaged) {
            throw new DocumentException(String.valueOf(damaged.getMessage()));
        }
    }

    /**
     * Remembers which files are open now.
     *
     * @throws WriteException if that fails; then nothing has changed
     */
    public void write(List<Path> files) throws WriteException, InterruptedException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("files");
        files.forEach(each -> list.add(each.toAbsolutePath().toString()));
        Folders.make(folder);
        AtomicFile.write(file(), JsonText.of(json));
    }
}
