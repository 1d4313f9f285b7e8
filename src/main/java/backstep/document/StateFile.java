package backstep.document;

import backstep.files.AtomicFile;
import backstep.files.Folders;
import backstep.files.WriteException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list that the program keeps for its next start.
 *
 * @param folder the folder for {@linkplain backstep.files.UserFolders#state() state}
 * @param name of the file in it
 */
record StateFile(Path folder, String name) {

    private Path path() {
        return folder.resolve(name);
    }

    /**
     * Reads the list; an empty one if there is no file.
     *
     * @throws DocumentException if it is damaged
     * @throws IOException if it cannot be read
     */
    <T> List<T> read(Function<SpecReader, List<T>> list) throws DocumentException, IOException {
        if (!Files.exists(path())) {
            return List.of();
        }
        try (InputStream stream = Files.newInputStream(path())) {
            return list.apply(SpecReader.ofSpec(JsonTree.read(stream.readNBytes(JsonLimits.MOST_BYTES))));
        } catch (SpecException damaged) {
            throw new DocumentException(String.valueOf(damaged.getMessage()));
        }
    }

    /**
     * Writes the list anew.
     *
     * @throws WriteException if that fails; then nothing has changed
     * @throws InterruptedException if the thread was interrupted; then nothing has changed
     */
    void write(ObjectNode json) throws WriteException, InterruptedException {
        Folders.make(folder);
        AtomicFile.write(path(), JsonText.of(json));
    }

    /**
     * A path that was written as a text.
     *
     * @throws SpecException if this system has no meaning for it
     */
    static Path path(SpecReader entry, String key, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unnamed) {
            throw entry.refusal(key, unnamed.getReason());
        }
    }
}
