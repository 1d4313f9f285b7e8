package backstep.document;

import java.util.HashMap;
import java.util.Map;

/**
 * How the window shows a document, as plain data: the window says which names there are, and what they mean. A name that
 * is missing is as the window has it by itself; one that the window does not know is kept.
 *
 * @param workspace the one that is open, such as {@code network}; empty for that of expressions
 * @param columns the side columns and their parts, by name
 * @param switches what is on or off, by name
 * @param choices what is chosen of several, such as the open tab, by name
 * @param numbers positions of dividers, speeds and the like, by name
 * @param cameras which part of its picture each workspace shows, by name
 */
public record ViewSpec(
        String workspace,
        Map<String, ColumnSpec> columns,
        Map<String, Boolean> switches,
        Map<String, String> choices,
        Map<String, Double> numbers,
        Map<String, CameraSpec> cameras) {

    /** The workspace of networks. */
    public static final String NETWORK = "network";

    /** All is as the window has it by itself. */
    public static final ViewSpec FIRST = new ViewSpec("", Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public ViewSpec {
        columns = Map.copyOf(columns);
        switches = Map.copyOf(switches);
        choices = Map.copyOf(choices);
        numbers = Map.copyOf(numbers);
        cameras = Map.copyOf(cameras);
    }

    /**
     * A column at the side, or a part of one.
     *
     * @param width in pixels at the usual size of type
     * @param open whether it is not hidden
     */
    public record ColumnSpec(double width, boolean open) {}

    /**
     * Which part of a picture is shown.
     *
     * @param x of the point of the picture that stands in the middle
     * @param y likewise
     * @param scale 1 for 100 %
     */
    public record CameraSpec(double x, double y, double scale) {}

    public ViewSpec withWorkspace(String other) {
        return new ViewSpec(other, columns, switches, choices, numbers, cameras);
    }

    public ViewSpec withColumn(String name, ColumnSpec column) {
        return new ViewSpec(workspace, with(columns, name, column), switches, choices, numbers, cameras);
    }

    public ViewSpec withSwitch(String name, boolean on) {
        return new ViewSpec(workspace, columns, with(switches, name, on), choices, numbers, cameras);
    }

    public ViewSpec withChoice(String name, String choice) {
        return new ViewSpec(workspace, columns, switches, with(choices, name, choice), numbers, cameras);
    }

    public ViewSpec withNumber(String name, double number) {
        return new ViewSpec(workspace, columns, switches, choices, with(numbers, name, number), cameras);
    }

    public ViewSpec withCamera(String name, CameraSpec camera) {
        return new ViewSpec(workspace, columns, switches, choices, numbers, with(cameras, name, camera));
    }

    /** The same without whatever has this name. */
    public ViewSpec without(String name) {
        return new ViewSpec(
                workspace,
                without(columns, name),
                without(switches, name),
                without(choices, name),
                without(numbers, name),
                without(cameras, name));
    }

    private static <T> Map<String, T> without(Map<String, T> map, String name) {
        if (!map.containsKey(name)) {
            return map;
        }
        Map<String, T> changed = new HashMap<>(map);
        changed.remove(name);
        return changed;
    }

    private static <T> Map<String, T> with(Map<String, T> map, String name, T value) {
        Map<String, T> changed = new HashMap<>(map);
        changed.put(name, value);
        return changed;
    }
}
