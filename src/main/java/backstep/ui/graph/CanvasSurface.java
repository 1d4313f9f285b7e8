package backstep.ui.graph;

import backstep.layout.Bounds;
import backstep.layout.Curve;
import backstep.picture.ArrowHead;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Outlines;
import backstep.picture.Surface;
import backstep.picture.TextStyle;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Draws a picture on a JavaFX canvas, under whatever transform the canvas has. */
final class CanvasSurface implements Surface {

    private final GraphicsContext canvas;
    private final CanvasPen pen;
    private final Map<Colour, Color> colours = new HashMap<>();
    private final Map<FontKey, Font> fonts = new HashMap<>();

    private record FontKey(TextStyle.Face face, double size) {}

    CanvasSurface(GraphicsContext canvas) {
        this.canvas = canvas;
        this.pen = new CanvasPen(canvas);
        canvas.setTextBaseline(VPos.BASELINE);
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        canvas.beginPath();
        Outlines.rectangle(bounds, topRadius, bottomRadius, pen);
        draw(fill, line);
    }

    @Override
    public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
        canvas.beginPath();
        Outlines.ellipse(bounds, pen);
        draw(fill, line);
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        canvas.beginPath();
        if (arrowHead) {
            ArrowHead head = ArrowHead.of(curve, line);
            Outlines.curve(curve, head, pen);
            draw(null, line);
            canvas.beginPath();
            Outlines.arrowHead(head, pen);
            draw(line.colour(), null);
        } else {
            Outlines.curve(curve, pen);
            draw(null, line);
        }
    }

    private void draw(@Nullable Colour fill, @Nullable Line line) {
        if (fill != null) {
            canvas.setFill(paint(fill));
            canvas.fill();
        }
        if (line != null) {
            canvas.setStroke(paint(line.colour()));
            canvas.setLineWidth(line.width());
            if (line.dashed()) {
                canvas.setLineDashes(Line.DASH * line.width());
            } else {
                canvas.setLineDashes();
            }
            canvas.stroke();
        }
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        canvas.setFont(fonts.computeIfAbsent(new FontKey(style.face(), style.size()), CanvasSurface::font));
        canvas.setFill(paint(style.colour()));
        canvas.setTextAlign(
                switch (style.anchor()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        canvas.fillText(text, x, baseline);
    }

    private Color paint(Colour colour) {
        return colours.computeIfAbsent(colour, c -> Color.rgb(c.red(), c.green(), c.blue(), c.alpha()));
    }

    private static Font font(FontKey key) {
        return Font.font(
                key.face().isMono() ? "JetBrains Mono" : "Inter",
                key.face().isBold() ? FontWeight.BOLD : FontWeight.NORMAL,
                key.size());
    }
}
