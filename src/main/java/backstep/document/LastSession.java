package backstep.document;

import backstep.files.WriteException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which files were open when the program ended, so that it can begin with them. */
public final class LastSession {

    private static final String FILES = "files";

    private final StateFile file;

    /** @param state the folder for {@linkplain backstep.files.UserFolders#state() state} */
    public LastSession(Path state) {
        this.file = new StateFile(state, "session.json");
    }

    /**
     * The files, those that are gone among them.
     *
     * @throws DocumentException if the list is damaged
     * @throws IOException if it cannot be read
     */
    public List<Path> files() throws DocumentException, IOException {
        return file.read(json -> json.texts(FILES).stream()
                .map(name -> StateFile.path(json, FILES, name))
                .toList());
    }

    /**
     * Remembers which files are open now.
     *
     * @throws WriteException if that fails; then nothing has changed
     * @throws InterruptedException if the thread was interrupted; then nothing has changed
     */
    public void write(List<Path> files) throws WriteException, InterruptedException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray(FILES);
        files.forEach(each -> list.add(each.toAbsolutePath().toString()));
        file.write(json);
    }
}
