package backstep.picture;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a picture is drawn on: the window's canvas, an SVG, a PDF page, a raster image. x runs to the right, y
 * downwards, one unit is a pixel at 100 %. Later strokes cover earlier ones.
 */
public interface Surface {

    /** All that is drawn until {@link #end} belongs to this part. Parts do not nest. */
    default void begin(SceneElement part) {}

    /** Ends the part that was begun last. */
    default void end() {}

    /**
     * A rectangle with rounded corners.
     *
     * @param topRadius of both upper corners
     * @param bottomRadius of both lower corners
     * @param fill null to leave it empty
     * @param line its outline, centred on the border; null for none
     */
    void rectangle(Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line);

    /**
     * A shape of any outline.
     *
     * @param outline takes the outline down; called once
     * @param fill null to leave it empty
     * @param line null for no outline
     */
    void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line);

    /** An image, stretched to {@code bounds} with soft transitions between its pixels. */
    void image(Raster image, Bounds bounds);

    /** Draws something of which only what lies inside {@code bounds} is seen. */
    void within(Bounds bounds, Runnable drawing);

    /** An ellipse that touches all four sides of {@code bounds}. */
    void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line);

    /**
     * A curve.
     *
     * @param arrowHead whether it ends in an {@link ArrowHead}
     */
    void curve(Curve curve, Line line, boolean arrowHead);

    /**
     * Many discs that look alike, as one shape; a surface may be quicker with all of them at once.
     *
     * @param fill the colour inside; null for none
     * @param line their outlines, centred on the borders; null for none
     */
    default void discs(List<Bounds> discs, @Nullable Colour fill, @Nullable Line line) {
        shape(pen -> discs.forEach(disc -> Outlines.ellipse(disc, pen)), fill, line);
    }

    /** Many curves that are drawn alike; a surface may be quicker with all of them at once. */
    default void curves(List<Curve> curves, Line line, boolean arrowHeads) {
        curves.forEach(curve -> curve(curve, line, arrowHeads));
    }

    /**
     * One line of text.
     *
     * @param x where its {@link TextStyle#anchor} lies
     * @param baseline the y on which its letters stand
     */
    void text(String text, double x, double baseline, TextStyle style);
}
