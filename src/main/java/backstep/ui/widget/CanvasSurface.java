package backstep.ui.widget;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.picture.ArrowHead;
import backstep.picture.Colour;
import backstep.picture.DiscRaster;
import backstep.picture.Line;
import backstep.picture.Outlines;
import backstep.picture.Pen;
import backstep.picture.Raster;
import backstep.picture.Surface;
import backstep.picture.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Draws a picture on a JavaFX canvas, under whatever transform the canvas has. */
public final class CanvasSurface implements Surface {

    private final GraphicsContext canvas;
    private final CanvasPen pen;
    /** From this number on pixels are found quicker than outlines are followed. */
    private static final int MANY_DISCS = 100;

    /** How many curves are one path: each row of pixels between the first and the last of them is gone through. */
    private static final int TOGETHER = 64;

    private final ImagePool images = new ImagePool();
    private final Map<Colour, Color> colours = new Recent<>();
    private final Map<FontKey, Font> fonts = new Recent<>();

    private record FontKey(TextStyle.Face face, double size) {}

    /** Zooming and differences make ever new sizes and colours. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;
        private static final int MOST = 500;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }

    public CanvasSurface(GraphicsContext canvas) {
        this.canvas = canvas;
        this.pen = new CanvasPen(canvas);
        canvas.setTextBaseline(VPos.BASELINE);
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        if (line == null && fill != null && topRadius == 0 && bottomRadius == 0) {
            canvas.setFill(paint(fill));
            canvas.fillRect(bounds.x(), bounds.y(), bounds.width(), bounds.height());
            return;
        }
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
    public void discs(List<Bounds> discs, @Nullable Colour fill, @Nullable Line line) {
        if (discs.size() < MANY_DISCS) {
            Surface.super.discs(discs, fill, line);
            return;
        }
        double scale = pixels();
        Bounds area = DiscRaster.area(discs, line == null ? 0 : line.width(), scale);
        image(DiscRaster.of(discs, fill, line, area, scale), area);
    }

    /** How many pixels of the screen there are to a unit of the drawing. */
    public double pixels() {
        Scene scene = canvas.getCanvas().getScene();
        Window window = scene == null ? null : scene.getWindow();
        return canvas.getTransform().getMxx() * (window == null ? 1 : window.getOutputScaleX());
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        together(List.of(curve), line, arrowHead);
    }

    /** Curves that are opaque look the same as one path, which takes a part of the time. */
    @Override
    public void curves(List<Curve> curves, Line line, boolean arrowHeads) {
        if (line.colour().alpha() < 1) {
            Surface.super.curves(curves, line, arrowHeads);
            return;
        }
        for (int from = 0; from < curves.size(); from += TOGETHER) {
            together(curves.subList(from, Math.min(from + TOGETHER, curves.size())), line, arrowHeads);
        }
    }

    private void together(List<Curve> curves, Line line, boolean arrowHeads) {
        canvas.beginPath();
        if (arrowHeads) {
            List<ArrowHead> heads =
                    curves.stream().map(curve -> ArrowHead.of(curve, line)).toList();
            for (int index = 0; index < heads.size(); index++) {
                Outlines.curve(curves.get(index), heads.get(index), pen);
            }
            draw(null, line);
            canvas.beginPath();
            heads.forEach(head -> Outlines.arrowHead(head, pen));
            draw(line.colour(), null);
        } else {
            curves.forEach(curve -> Outlines.curve(curve, pen));
            draw(null, line);
        }
    }

    @Override
    public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {
        canvas.beginPath();
        outline.accept(pen);
        draw(fill, line);
    }

    @Override
    public void image(Raster image, Bounds bounds) {
        canvas.drawImage(images.load(image), bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    @Override
    public void within(Bounds bounds, Runnable drawing) {
        canvas.save();
        canvas.beginPath();
        // Where its sides lie between pixels, all inside is drawn elsewhere first and goes through a mask.
        double scale = pixels();
        double left = Math.round(bounds.x() * scale) / scale;
        double top = Math.round(bounds.y() * scale) / scale;
        double right = Math.round(bounds.maxX() * scale) / scale;
        double bottom = Math.round(bounds.maxY() * scale) / scale;
        canvas.rect(left, top, right - left, bottom - top);
        canvas.clip();
        drawing.run();
        canvas.restore();
    }

    /** To be called before a new picture is drawn, so that the images of the one before can be used again. */
    public void begin() {
        images.rewind();
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
