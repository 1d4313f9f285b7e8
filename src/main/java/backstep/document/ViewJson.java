package backstep.document;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the window shows a document, as JSON. */
final class ViewJson {

    private ViewJson() {}

    static ObjectNode write(ViewSpec view) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!view.workspace().isEmpty()) {
            json.put("workspace", view.workspace());
        }
        ViewJson.<ViewSpec.ColumnSpec>map(
                json,
                "columns",
                view.columns(),
                (entries, name, column) ->
                        entries.putObject(name).put("width", column.width()).put("open", column.open()));
        ViewJson.<Boolean>map(json, "switches", view.switches(), (entries, name, on) -> entries.put(name, on));
        ViewJson.<String>map(json, "choices", view.choices(), (entries, name, choice) -> entries.put(name, choice));
        ViewJson.<Double>map(json, "numbers", view.numbers(), (entries, name, number) -> entries.put(name, number));
        ViewJson.<ViewSpec.CameraSpec>map(
                json,
                "cameras",
                view.cameras(),
                (entries, name, camera) -> entries.putObject(name)
                        .put("x", camera.x())
                        .put("y", camera.y())
                        .put("scale", camera.scale()));
        return json;
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(ObjectNode entries, String name, T value);
    }

    private static <T> void map(ObjectNode json, String key, Map<String, T> map, Writing<T> writing) {
        if (!map.isEmpty()) {
            ObjectNode entries = json.putObject(key);
            new TreeMap<>(map).forEach((name, value) -> writing.write(entries, name, value));
        }
    }

    static ViewSpec read(SpecReader json) {
        return new ViewSpec(
                json.text("workspace", ""),
                json.map("columns", (entries, name) -> column(entries.at(name))),
                json.map("switches", SpecReader::flag),
                json.map("choices", SpecReader::text),
                json.map("numbers", SpecReader::number),
                json.map("cameras", (entries, name) -> camera(entries.at(name))));
    }

    private static ViewSpec.ColumnSpec column(SpecReader json) {
        return new ViewSpec.ColumnSpec(json.number("width"), json.flag("open", true));
    }

    private static ViewSpec.CameraSpec camera(SpecReader json) {
        return new ViewSpec.CameraSpec(json.number("x"), json.number("y"), json.number("scale"));
    }
}
