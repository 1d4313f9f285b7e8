package backstep.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes changes as the script of the page reads them: for each step a list of {@code [place, what]}, where what is an
 * object of attributes, a string for another text, an array for a new element, and null for one that goes.
 */
final class ChangeText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonGenerator json;

    private ChangeText(JsonGenerator json) {
        this.json = json;
    }

    /** JSON in which no text can end the element that holds it. */
    static String of(List<List<Change>> steps) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(text)) {
            ChangeText changes = new ChangeText(json);
            json.writeStartArray();
            steps.forEach(changes::step);
            json.writeEndArray();
        }
        return text.toString().replace("<", "\\u003c");
    }

    private void step(List<Change> changes) {
        json.writeStartArray();
        for (Change change : changes) {
            json.writeStartArray();
            json.writeStartArray();
            change.place().forEach(json::writeNumber);
            json.writeEndArray();
            switch (change) {
                case Change.Attributes(var _, var values) -> attributes(values);
                case Change.Words(var _, String text) -> json.writeString(text);
                case Change.Insertion(var _, Element element) -> element(element);
                case Change.Removal _ -> json.writeNull();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void attributes(Map<String, ? extends @Nullable String> values) {
        json.writeStartObject();
        values.forEach((name, value) -> {
            json.writeName(name);
            json.writeString(value);
        });
        json.writeEndObject();
    }

    private void element(Element element) {
        json.writeStartArray();
        json.writeString(element.name());
        attributes(element.attributes());
        if (!element.text().isEmpty()) {
            json.writeString(element.text());
        }
        element.children().forEach(this::element);
        json.writeEndArray();
    }
}
