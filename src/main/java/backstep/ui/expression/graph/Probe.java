package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Pen;
import backstep.picture.Raster;
import backstep.picture.SceneElement;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Draws nothing, but takes down the place of each part of a picture and the size of each text, to judge them. */
final class Probe implements Surface {

    /** A text and the font size in which it is seen. */
    record Text(String part, String text, double size) {}

    private final Camera camera;
    private final List<Text> texts = new ArrayList<>();
    private final Map<String, Bounds> places = new LinkedHashMap<>();
    private String part = "";

    /** @param camera through which the picture is seen */
    Probe(Camera camera) {
        this.camera = camera;
    }

    List<Text> texts() {
        return Collections.unmodifiableList(texts);
    }

    /** Where the parts of the picture lie in the window: what they fill, without lines that lead elsewhere. */
    Map<String, Bounds> places() {
        return Collections.unmodifiableMap(places);
    }

    @Override
    public void begin(SceneElement begun) {
        part = begun.id();
    }

    @Override
    public void end() {
        part = "";
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        add(bounds);
    }

    @Override
    public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
        add(bounds);
    }

    @Override
    public void image(Raster image, Bounds bounds) {
        add(bounds);
    }

    @Override
    public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {}

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {}

    @Override
    public void within(Bounds bounds, Runnable drawing) {
        drawing.run();
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        double width = TextMetrics.width(text, style);
        double left = switch (style.anchor()) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        add(new Bounds(left, baseline - style.size(), width, style.size()));
        texts.add(new Text(part, text, style.size() * camera.zoom()));
    }

    private void add(Bounds bounds) {
        places.merge(part, camera.toWindow(bounds), Bounds::union);
    }
}
