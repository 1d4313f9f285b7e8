package backstep.export;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.picture.ArrowHead;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Outlines;
import backstep.picture.Pen;
import backstep.picture.Raster;
import backstep.picture.SceneElement;
import backstep.picture.Surface;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Draws by writing SVG elements. All looks are presentation attributes, which browsers, Inkscape and office programs
 * understand alike; classes tell parts and their states apart for those who want to style them anew.
 */
final class SvgSurface implements Surface {

    /** The face of all texts that name no other, for most are figures. */
    static final String MONO = "\"JetBrains Mono\", ui-monospace, \"DejaVu Sans Mono\", monospace";

    private static final String SANS = "Inter, system-ui, sans-serif";

    private final Markup xml;

    SvgSurface(Markup xml) {
        this.xml = xml;
    }

    @Override
    public void begin(SceneElement part) {
        xml.open("g").attribute("id", part.id()).attribute("class", part.styleClass());
        String title = part.title();
        if (!title.isEmpty()) {
            xml.open("title").text(title).close();
        }
    }

    @Override
    public void end() {
        xml.close();
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        if (topRadius == bottomRadius) {
            xml.open("rect");
            bounds(bounds);
            if (topRadius > 0) {
                xml.attribute("rx", topRadius);
            }
        } else {
            SvgPen pen = new SvgPen();
            Outlines.rectangle(bounds, topRadius, bottomRadius, pen);
            xml.open("path").attribute("d", pen.data());
        }
        paint(fill, line);
        xml.close();
    }

    @Override
    public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
        xml.open("ellipse")
                .attribute("cx", bounds.centerX())
                .attribute("cy", bounds.centerY())
                .attribute("rx", bounds.width() / 2)
                .attribute("ry", bounds.height() / 2);
        paint(fill, line);
        xml.close();
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        SvgPen pen = new SvgPen();
        if (arrowHead) {
            ArrowHead head = ArrowHead.of(curve, line);
            Outlines.curve(curve, head, pen);
            path(pen, null, line);
            SvgPen triangle = new SvgPen();
            Outlines.arrowHead(head, triangle);
            path(triangle, line.colour(), null);
        } else {
            Outlines.curve(curve, pen);
            path(pen, null, line);
        }
    }

    /** Curves and heads each in a group, which says once how all of them look. */
    @Override
    public void curves(List<Curve> curves, Line line, boolean arrowHeads) {
        if (curves.isEmpty()) {
            return;
        }
        xml.open("g");
        paint(null, line);
        for (Curve curve : curves) {
            SvgPen pen = new SvgPen();
            if (arrowHeads) {
                Outlines.curve(curve, ArrowHead.of(curve, line), pen);
            } else {
                Outlines.curve(curve, pen);
            }
            xml.open("path").attribute("d", pen.data()).close();
        }
        xml.close();
        if (arrowHeads) {
            heads(curves, line);
        }
    }

    private void heads(List<Curve> curves, Line line) {
        xml.open("g");
        colour("fill", line.colour());
        for (Curve curve : curves) {
            SvgPen triangle = new SvgPen();
            Outlines.arrowHead(ArrowHead.of(curve, line), triangle);
            xml.open("path").attribute("d", triangle.data()).close();
        }
        xml.close();
    }

    @Override
    public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {
        SvgPen pen = new SvgPen();
        outline.accept(pen);
        path(pen, fill, line);
    }

    @Override
    public void image(Raster image, Bounds bounds) {
        xml.open("image");
        bounds(bounds);
        xml.attribute("preserveAspectRatio", "none")
                .attribute("href", Rasters.dataUrl(image))
                .close();
    }

    /** An inner picture, which every program cuts off at its border. */
    @Override
    public void within(Bounds bounds, Runnable drawing) {
        xml.open("svg");
        bounds(bounds);
        xml.attribute("viewBox", SvgFile.viewBox(bounds));
        drawing.run();
        xml.close();
    }

    private void bounds(Bounds bounds) {
        xml.attribute("x", bounds.x())
                .attribute("y", bounds.y())
                .attribute("width", bounds.width())
                .attribute("height", bounds.height());
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        xml.open("text").attribute("x", x).attribute("y", baseline);
        style(style);
        xml.text(text).close();
    }

    /** Says how texts look. */
    void style(TextStyle style) {
        xml.attribute("font-size", style.size());
        if (!style.face().isMono()) {
            xml.attribute("font-family", SANS);
        }
        if (style.face().isBold()) {
            xml.attribute("font-weight", "bold");
        }
        if (style.anchor() != Anchor.START) {
            xml.attribute("text-anchor", style.anchor() == Anchor.END ? "end" : "middle");
        }
        colour("fill", style.colour());
    }

    private void path(SvgPen pen, @Nullable Colour fill, @Nullable Line line) {
        path(pen.data(), fill, line);
    }

    /** @param data of a path */
    void path(String data, @Nullable Colour fill, @Nullable Line line) {
        xml.open("path").attribute("d", data);
        paint(fill, line);
        xml.close();
    }

    /** Says how shapes look, on the element that is open. */
    void paint(@Nullable Colour fill, @Nullable Line line) {
        if (fill == null) {
            xml.attribute("fill", "none");
        } else {
            colour("fill", fill);
        }
        if (line != null) {
            colour("stroke", line.colour());
            xml.attribute("stroke-width", line.width());
            if (line.dashed()) {
                xml.attribute("stroke-dasharray", Line.DASH * line.width());
            }
        }
    }

    private void colour(String name, Colour colour) {
        xml.attribute(name, colour.hex());
        if (colour.alpha() < 1) {
            xml.attribute(name + "-opacity", colour.alpha());
        }
    }
}
