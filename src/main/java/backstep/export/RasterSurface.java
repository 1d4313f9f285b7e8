package backstep.export;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.picture.ArrowHead;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Outlines;
import backstep.picture.Pen;
import backstep.picture.Raster;
import backstep.picture.Surface;
import backstep.picture.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Draws on pixels by Java2D, which needs no display. */
final class RasterSurface implements Surface {

    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private final Graphics2D graphics;
    private final RasterTexts texts;

    RasterSurface(Graphics2D graphics, RasterTexts texts) {
        this.graphics = graphics;
        this.texts = texts;
    }

    /** Makes lines, shapes and texts as smooth as they are in the window. */
    static void smoothen(Graphics2D graphics) {
        graphics.setRenderingHints(HINTS);
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        RasterPen pen = new RasterPen();
        Outlines.rectangle(bounds, topRadius, bottomRadius, pen);
        draw(pen.shape(), fill, line);
    }

    @Override
    public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
        RasterPen pen = new RasterPen();
        Outlines.ellipse(bounds, pen);
        draw(pen.shape(), fill, line);
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        RasterPen pen = new RasterPen();
        if (arrowHead) {
            ArrowHead head = ArrowHead.of(curve, line);
            Outlines.curve(curve, head, pen);
            RasterPen triangle = new RasterPen();
            Outlines.arrowHead(head, triangle);
            draw(triangle.shape(), line.colour(), null);
        } else {
            Outlines.curve(curve, pen);
        }
        draw(pen.shape(), null, line);
    }

    @Override
    public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {
        RasterPen pen = new RasterPen();
        outline.accept(pen);
        draw(pen.shape(), fill, line);
    }

    @Override
    public void image(Raster image, Bounds bounds) {
        AffineTransform place = AffineTransform.getTranslateInstance(bounds.x(), bounds.y());
        place.scale(bounds.width() / image.width(), bounds.height() / image.height());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(Rasters.image(image), place, null);
    }

    @Override
    public void within(Bounds bounds, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
        drawing.run();
        graphics.setClip(before);
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        if (text.isEmpty()) {
            return;
        }
        RasterTexts.Line line = texts.line(text, style, graphics);
        double shift = switch (style.anchor()) {
            case START -> 0;
            case MIDDLE -> line.advance() / 2;
            case END -> line.advance();
        };
        graphics.setColor(color(style.colour()));
        line.draw(graphics, x - shift, baseline);
    }

    private void draw(Shape shape, @Nullable Colour fill, @Nullable Line line) {
        if (fill != null) {
            graphics.setColor(color(fill));
            graphics.fill(shape);
        }
        if (line != null) {
            graphics.setColor(color(line.colour()));
            graphics.setStroke(stroke(line));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Line line) {
        float width = (float) line.width();
        float dash = (float) (Line.DASH * line.width());
        return line.dashed()
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash}, 0)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.alpha() * 255));
    }
}
