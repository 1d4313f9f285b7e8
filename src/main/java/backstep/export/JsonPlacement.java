package backstep.export;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.layout.Box;
import backstep.layout.Link;
import backstep.layout.Placement;
import tools.jackson.core.JsonGenerator;

/**
 * Writes where the picture puts everything, in pixels at 100 %, (0, 0) upper left.
 *
 * <ul>
 *   <li>{@code direction}: left_right or top_down; {@code width} and {@code height} of the whole picture;
 *   <li>{@code boxes}: of the {@code kind} value, operation or group, each with the id of its {@code node} or
 *       {@code group}, {@code x}, {@code y}, {@code width} and {@code height};
 *   <li>{@code curves}: {@code from} and {@code to} are places in {@code boxes}; {@code slot} is which operand it brings,
 *       from 0; {@code count} is how many uses of operands it stands for, where that is more than one; {@code points} are
 *       x and y of 3k + 1 points of a chain of cubic Bézier curves;
 *   <li>{@code outlines}: of open groups, as boxes; left out if there are none.
 * </ul>
 */
final class JsonPlacement {

    private final Placement placement;
    private final ProgressCounter counter;

    JsonPlacement(Placement placement, ProgressCounter counter) {
        this.placement = placement;
        this.counter = counter;
    }

    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("placement");
        json.writeStringProperty("direction", JsonFile.word(placement.direction()));
        json.writeNumberProperty("width", placement.width());
        json.writeNumberProperty("height", placement.height());
        writeBoxes(json);
        writeCurves(json);
        if (!placement.outlines().isEmpty()) {
            writeOutlines(json);
        }
        json.writeEndObject();
    }

    private void writeBoxes(JsonGenerator json) {
        json.writeArrayPropertyStart("boxes");
        for (int index = 0; index < placement.boxes().size(); index++) {
            counter.count();
            Box box = placement.diagram().boxes().get(index);
            write(json, box.kind(), box.node(), placement.boxes().get(index));
        }
        json.writeEndArray();
    }

    private void writeOutlines(JsonGenerator json) {
        json.writeArrayPropertyStart("outlines");
        for (int index = 0; index < placement.outlines().size(); index++) {
            int group = placement.diagram().clusters().get(index).group();
            write(json, Box.Kind.GROUP, group, placement.outlines().get(index));
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Box.Kind kind, int number, Bounds at) {
        json.writeStartObject();
        json.writeNumberProperty(kind == Box.Kind.GROUP ? "group" : "node", number);
        json.writeStringProperty("kind", JsonFile.word(kind));
        json.writeNumberProperty("x", at.x());
        json.writeNumberProperty("y", at.y());
        json.writeNumberProperty("width", at.width());
        json.writeNumberProperty("height", at.height());
        json.writeEndObject();
    }

    private void writeCurves(JsonGenerator json) {
        json.writeArrayPropertyStart("curves");
        for (int index = 0; index < placement.curves().size(); index++) {
            counter.count();
            Link link = placement.diagram().links().get(index);
            json.writeStartObject();
            json.writeNumberProperty("from", link.from());
            json.writeNumberProperty("to", link.to());
            json.writeNumberProperty("slot", link.slot());
            if (link.count() > 1) {
                json.writeNumberProperty("count", link.count());
            }
            writePoints(json, placement.curves().get(index));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePoints(JsonGenerator json, Curve curve) {
        json.writeArrayPropertyStart("points");
        for (int point = 0; point < curve.size(); point++) {
            json.writeStartArray();
            json.writeNumber(curve.x(point));
            json.writeNumber(curve.y(point));
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
