package backstep.ui.graph;

import backstep.layout.Bounds;
import backstep.layout.Curve;
import backstep.picture.ArrowHead;
import backstep.picture.Colour;
import backstep.picture.Line;
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
    private final Map<Colour, Color> colours = new HashMap<>();
    private final Map<FontKey, Font> fonts = new HashMap<>();

    private record FontKey(TextStyle.Face face, double size) {}

    CanvasSurface(GraphicsContext canvas) {
        this.canvas = canvas;
        canvas.setTextBaseline(VPos.BASELINE);
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        boolean even = topRadius == bottomRadius;
        if (!even) {
            outline(bounds, topRadius, bottomRadius);
        }
        if (fill != null) {
            canvas.setFill(paint(fill));
            if (even) {
                canvas.fillRoundRect(
                        bounds.x(), bounds.y(), bounds.width(), bounds.height(), 2 * topRadius, 2 * topRadius);
            } else {
                canvas.fill();
            }
        }
        if (line != null) {
            use(line);
            if (even) {
                canvas.strokeRoundRect(
                        bounds.x(), bounds.y(), bounds.width(), bounds.height(), 2 * topRadius, 2 * topRadius);
            } else {
                canvas.stroke();
            }
        }
    }

    private void outline(Bounds bounds, double top, double bottom) {
        canvas.beginPath();
        canvas.moveTo(bounds.x(), bounds.y() + top);
        canvas.arcTo(bounds.x(), bounds.y(), bounds.x() + top, bounds.y(), top);
        canvas.lineTo(bounds.maxX() - top, bounds.y());
        canvas.arcTo(bounds.maxX(), bounds.y(), bounds.maxX(), bounds.y() + top, top);
        canvas.lineTo(bounds.maxX(), bounds.maxY() - bottom);
        canvas.arcTo(bounds.maxX(), bounds.maxY(), bounds.maxX() - bottom, bounds.maxY(), bottom);
        canvas.lineTo(bounds.x() + bottom, bounds.maxY());
        canvas.arcTo(bounds.x(), bounds.maxY(), bounds.x(), bounds.maxY() - bottom, bottom);
        canvas.closePath();
    }

    @Override
    public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
        if (fill != null) {
            canvas.setFill(paint(fill));
            canvas.fillOval(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        }
        if (line != null) {
            use(line);
            canvas.strokeOval(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        }
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        use(line);
        int last = curve.size() - 1;
        ArrowHead head = arrowHead ? ArrowHead.of(curve, line) : null;
        canvas.beginPath();
        canvas.moveTo(curve.x(0), curve.y(0));
        for (int point = 1; point < last; point += 3) {
            boolean ends = point + 2 == last && head != null;
            canvas.bezierCurveTo(
                    curve.x(point),
                    curve.y(point),
                    curve.x(point + 1),
                    curve.y(point + 1),
                    ends ? head.baseX() : curve.x(point + 2),
                    ends ? head.baseY() : curve.y(point + 2));
        }
        canvas.stroke();
        if (head != null) {
            canvas.setFill(paint(line.colour()));
            canvas.fillPolygon(
                    new double[] {head.tipX(), head.leftX(), head.rightX()},
                    new double[] {head.tipY(), head.leftY(), head.rightY()},
                    3);
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

    private void use(Line line) {
        canvas.setStroke(paint(line.colour()));
        canvas.setLineWidth(line.width());
        if (line.dashed()) {
            canvas.setLineDashes(Line.DASH * line.width());
        } else {
            canvas.setLineDashes();
        }
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
