package backstep.document;

import java.util.Map;

/**
 * Fields of a file that this version has no meaning for, so that to open and save a document takes nothing from it.
 *
 * @param byPath the JSON of each, by its place in the file
 */
public record NewerFields(Map<String, String> byPath) {

    public static final NewerFields NONE = new NewerFields(Map.of());

    public NewerFields {
        byPath = Map.copyOf(byPath);
    }

    public boolean isEmpty() {
        return byPath.isEmpty();
    }
}
