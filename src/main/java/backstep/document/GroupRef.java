package backstep.document;

import java.util.List;

/**
 * Names a group of a graph without its number.
 *
 * @param path the names of the groups that it lies in and its own, from outside, without the whole
 * @param occurrence 0 for the first group of that path, 1 for the next, and so on
 */
public record GroupRef(List<String> path, int occurrence) {

    public GroupRef {
        path = List.copyOf(path);
    }
}
