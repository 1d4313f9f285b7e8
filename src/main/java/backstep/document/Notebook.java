package backstep.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The program of a Jupyter notebook: its code cells in their order, with an empty line between them. Commands to the
 * notebook itself, such as {@code %matplotlib inline} and {@code !pip install}, are no Python and become comments.
 *
 * @see <a href="https://nbformat.readthedocs.io/en/latest/format_description.html">the notebook format</a>
 */
final class Notebook {

    private Notebook() {}

    /**
     * The code of a notebook of format 4, or of format 3, which has its cells in worksheets.
     *
     * @throws SpecException if the text is no JSON, with where and why
     * @return empty if it is JSON, and no notebook
     */
    static Optional<String> code(String text) {
        ObjectNode notebook = JsonTree.read(text.getBytes(StandardCharsets.UTF_8));
        List<JsonNode> cells = new ArrayList<>(elements(notebook.path("cells")));
        elements(notebook.path("worksheets")).forEach(sheet -> cells.addAll(elements(sheet.path("cells"))));
        return notebook.has("cells") || notebook.has("worksheets")
                ? Optional.of(cells.stream()
                        .filter(cell -> "code".equals(words(cell.path("cell_type"))))
                        .map(Notebook::source)
                        .filter(source -> !source.isBlank())
                        .collect(Collectors.joining("\n\n")))
                : Optional.empty();
    }

    private static List<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static String words(JsonNode node) {
        return node.isString() ? node.asString() : "";
    }

    private static String source(JsonNode cell) {
        JsonNode source = cell.has("source") ? cell.path("source") : cell.path("input");
        String text = source.isArray()
                ? elements(source).stream().map(Notebook::words).collect(Collectors.joining())
                : words(source);
        // A whole cell may be in another language.
        boolean isOther = text.stripLeading().startsWith("%%");
        return text.lines()
                .map(line -> isOther || isCommand(line) ? "# " + line : line)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static boolean isCommand(String line) {
        String begun = line.stripLeading();
        return begun.startsWith("%") || begun.startsWith("!") || begun.startsWith("?");
    }
}
