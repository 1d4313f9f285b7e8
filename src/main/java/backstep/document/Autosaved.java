package backstep.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A document that was kept outside its file.
 *
 * @param file where it is saved; empty if it had no file
 */
public record Autosaved(Document document, Optional<Path> file) {

    private static final List<String> KEY = List.of("autosave_of");

    /** Both in one file, so that they belong together at every moment. */
    Document inOne() {
        Map<List<String>, String> fields = new HashMap<>(document.newer().byPlace());
        file.ifPresent(path -> fields.put(
                KEY,
                JsonText.compact(JsonNodeFactory.instance.stringNode(
                        path.toAbsolutePath().toString()))));
        return document.withNewer(new NewerFields(fields));
    }

    static Autosaved of(Document both) {
        Map<List<String>, String> fields = new HashMap<>(both.newer().byPlace());
        Optional<String> path = Optional.ofNullable(fields.remove(KEY))
                .map(JsonTree::value)
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
        return new Autosaved(both.withNewer(new NewerFields(fields)), path.flatMap(Autosaved::path));
    }

    /** A path that this system has no meaning for is none. */
    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
