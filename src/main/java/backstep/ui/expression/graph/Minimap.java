package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
import backstep.layout.Box;
import backstep.layout.Placement;
import backstep.picture.Colour;
import backstep.picture.Palette;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The whole picture in small, with a frame around what the window shows; drawing the frame along moves the picture. */
final class Minimap extends Region {

    private static final double LARGEST_WIDTH = 180;
    private static final double LARGEST_HEIGHT = 120;
    private static final double MARGIN = 5;
    /** Between the map and the edges of the window's picture. */
    private static final double DISTANCE = 12;

    /** In a narrower or lower pane it would hide too much of the picture: this many times its own size. */
    private static final double LEAST_WIDTH = 2.4;

    private static final double LEAST_HEIGHT = 3.4;

    private static final double SMALLEST_BOX = 1.2;
    private static final double SMALLEST_VIEW = 6;
    /** Of larger pictures only boxes at even distances are drawn: more would not be told apart. */
    private static final int MOST_BOXES = 4_000;

    private final GraphCanvas graph;
    private final Canvas boxes = new Canvas();
    private final Canvas view = new Canvas();
    private @Nullable Placement drawn;
    private @Nullable Palette drawnIn;
    private double scale = 1;

    Minimap(GraphCanvas graph) {
        this.graph = graph;
        getStyleClass().add("minimap");
        setId("minimap");
        getChildren().addAll(boxes, view);
        setVisible(false);
        // It is drawn while its parent is being laid out, which would give it its place only a frame later.
        setManaged(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    }

    private void go(MouseEvent event) {
        double x = (event.getX() - MARGIN) / scale;
        double y = (event.getY() - MARGIN) / scale;
        Bounds whole = new Bounds(0, 0, graph.getWidth(), graph.getHeight());
        graph.viewport().move(camera -> camera.centredOn(x, y, whole));
        event.consume();
    }

    /** Shows what the window shows now; nothing if that is everything, or if the map would cover it. */
    void refresh(@Nullable Placement placement, Palette palette) {
        Optional<Bounds> place = placement == null || graph.showsAll(placement)
                ? Optional.empty()
                : place(placement, graph.getWidth(), graph.getHeight());
        setVisible(place.isPresent());
        if (placement == null || place.isEmpty()) {
            return;
        }
        if (!placement.equals(drawn) || !palette.equals(drawnIn)) {
            draw(placement, palette);
        }
        Bounds own = place.get();
        resizeRelocate(own.x(), own.y(), own.width(), own.height());
        drawView(palette);
    }

    /** Where the map of a picture lies in a canvas of this size; nowhere if it would cover too much of it. */
    static Optional<Bounds> place(Placement placement, double width, double height) {
        double mapWidth = placement.width() * scale(placement) + 2 * MARGIN;
        double mapHeight = placement.height() * scale(placement) + 2 * MARGIN;
        return width > LEAST_WIDTH * LARGEST_WIDTH && height > LEAST_HEIGHT * LARGEST_HEIGHT
                ? Optional.of(new Bounds(DISTANCE, height - mapHeight - DISTANCE, mapWidth, mapHeight))
                : Optional.empty();
    }

    private static double scale(Placement placement) {
        return Math.min(LARGEST_WIDTH / placement.width(), LARGEST_HEIGHT / placement.height());
    }

    private void draw(Placement placement, Palette palette) {
        drawn = placement;
        drawnIn = palette;
        scale = scale(placement);
        double width = placement.width() * scale + 2 * MARGIN;
        double height = placement.height() * scale + 2 * MARGIN;
        for (Canvas canvas : List.of(boxes, view)) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        GraphicsContext graphics = boxes.getGraphicsContext2D();
        clear(boxes);
        graphics.setFill(paint(palette.text().withAlpha(0.07)));
        placement.outlines().forEach(outline -> fill(graphics, outline));
        graphics.setFill(paint(palette.leafBorder()));
        int stride = 1 + placement.boxes().size() / MOST_BOXES;
        for (int index = 0; index < placement.boxes().size(); index += stride) {
            if (placement.diagram().boxes().get(index).kind() != Box.Kind.OPERATION) {
                fill(graphics, placement.boxes().get(index));
            }
        }
    }

    /** With the whole of its last pixels, of which it has only a part. */
    private static void clear(Canvas canvas) {
        canvas.getGraphicsContext2D().clearRect(0, 0, Math.ceil(canvas.getWidth()), Math.ceil(canvas.getHeight()));
    }

    private void fill(GraphicsContext graphics, Bounds bounds) {
        graphics.fillRect(
                MARGIN + bounds.x() * scale,
                MARGIN + bounds.y() * scale,
                Math.max(SMALLEST_BOX, bounds.width() * scale),
                Math.max(SMALLEST_BOX, bounds.height() * scale));
    }

    private void drawView(Palette palette) {
        GraphicsContext graphics = view.getGraphicsContext2D();
        clear(view);
        Bounds seen = graph.camera().visible(graph.getWidth(), graph.getHeight());
        double left = Math.clamp(MARGIN + seen.x() * scale, 1, view.getWidth() - 1);
        double top = Math.clamp(MARGIN + seen.y() * scale, 1, view.getHeight() - 1);
        double right = Math.clamp(MARGIN + seen.maxX() * scale, 1, view.getWidth() - 1);
        double bottom = Math.clamp(MARGIN + seen.maxY() * scale, 1, view.getHeight() - 1);
        double width = Math.max(SMALLEST_VIEW, right - left);
        double height = Math.max(SMALLEST_VIEW, bottom - top);
        graphics.setFill(paint(palette.accent().withAlpha(0.10)));
        graphics.fillRect(left, top, width, height);
        graphics.setStroke(paint(palette.accent()));
        graphics.setLineWidth(1.4);
        graphics.strokeRect(left, top, width, height);
    }

    private static Color paint(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha());
    }
}
