package backstep.export;

import static backstep.export.PdfPen.attempt;

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
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Draws on a PDF page whose y has been turned downwards. */
final class PdfSurface implements Surface {

    private static final float CHANNEL = 255f;
    private static final float[] UNBROKEN = {};

    private final PDDocument document;
    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final PdfPen pen;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfSurface(PDDocument document, PDPageContentStream content, PdfFonts fonts) {
        this.document = document;
        this.content = content;
        this.fonts = fonts;
        this.pen = new PdfPen(content);
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        paint(() -> Outlines.rectangle(bounds, topRadius, bottomRadius, pen), fill, line);
    }

    @Override
    public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
        paint(() -> Outlines.ellipse(bounds, pen), fill, line);
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        if (arrowHead) {
            ArrowHead head = ArrowHead.of(curve, line);
            paint(() -> Outlines.curve(curve, head, pen), null, line);
            paint(() -> Outlines.arrowHead(head, pen), line.colour(), null);
        } else {
            paint(() -> Outlines.curve(curve, pen), null, line);
        }
    }

    @Override
    public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {
        paint(() -> outline.accept(pen), fill, line);
    }

    /** Images stand upright on a page whose y runs upwards, so this one is turned back. */
    @Override
    public void image(Raster image, Bounds bounds) {
        attempt(() -> {
            PDImageXObject pixels = LosslessFactory.createFromImage(document, Rasters.image(image));
            pixels.setInterpolate(true);
            opacity(1);
            content.drawImage(
                    pixels,
                    new Matrix((float) bounds.width(), 0, 0, (float) -bounds.height(), (float) bounds.x(), (float)
                            bounds.maxY()));
        });
    }

    @Override
    public void within(Bounds bounds, Runnable drawing) {
        attempt(() -> {
            content.saveGraphicsState();
            content.addRect((float) bounds.x(), (float) bounds.y(), (float) bounds.width(), (float) bounds.height());
            content.clip();
            drawing.run();
            content.restoreGraphicsState();
        });
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        attempt(() -> {
            List<PdfFonts.Run> runs = fonts.runs(text, style.face());
            double width = width(runs, style.size());
            double shift = switch (style.anchor()) {
                case START -> 0;
                case MIDDLE -> width / 2;
                case END -> width;
            };
            fillColour(style.colour());
            content.beginText();
            content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) (x - shift), (float) baseline));
            for (PdfFonts.Run run : runs) {
                content.setFont(run.font(), (float) style.size());
                content.showText(run.text());
            }
            content.endText();
        });
    }

    private static double width(List<PdfFonts.Run> runs, double size) throws IOException {
        double width = 0;
        for (PdfFonts.Run run : runs) {
            width += run.font().getStringWidth(run.text()) / 1000 * size;
        }
        return width;
    }

    private void paint(Runnable outline, @Nullable Colour fill, @Nullable Line line) {
        attempt(() -> {
            if (fill != null) {
                fillColour(fill);
            }
            if (line != null) {
                stroke(line);
            }
            if (fill != null || line != null) {
                outline.run();
                finish(fill != null, line != null);
            }
        });
    }

    private void finish(boolean fills, boolean strokes) throws IOException {
        if (fills && strokes) {
            content.fillAndStroke();
        } else if (fills) {
            content.fill();
        } else {
            content.stroke();
        }
    }

    private void fillColour(Colour colour) throws IOException {
        opacity(colour.alpha());
        content.setNonStrokingColor(colour.red() / CHANNEL, colour.green() / CHANNEL, colour.blue() / CHANNEL);
    }

    private void stroke(Line line) throws IOException {
        Colour colour = line.colour();
        opacity(colour.alpha());
        content.setStrokingColor(colour.red() / CHANNEL, colour.green() / CHANNEL, colour.blue() / CHANNEL);
        content.setLineWidth((float) line.width());
        float dash = (float) (Line.DASH * line.width());
        content.setLineDashPattern(line.dashed() ? new float[] {dash} : UNBROKEN, 0);
    }

    /** Fills and lines that are drawn at once have the same opacity in every picture. */
    private void opacity(double opaque) throws IOException {
        content.setGraphicsStateParameters(opacities.computeIfAbsent(opaque, alpha -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(alpha.floatValue());
            state.setStrokingAlphaConstant(alpha.floatValue());
            return state;
        }));
    }
}
