package backstep.export;

import backstep.layout.Placement;
import backstep.picture.View;

/**
 * Two runs of one graph, each under its name, side by side or one above the other.
 *
 * @param beside whether the later one stands on the right, and not below
 */
public record PairExport(Placement placement, Half first, Half second, boolean beside) implements Drawable {

    /**
     * One run.
     *
     * @param name what it is called
     * @param result what came out of it, in a few words
     */
    public record Half(String name, String result, View view) {}

    @Override
    public PictureExport drawing(ExportOptions options, double zoom) {
        return PairDrawing.of(this, options, zoom);
    }

    @Override
    public long parts() {
        return half(first).parts() + half(second).parts();
    }

    GraphExport half(Half half) {
        return new GraphExport(half.view(), placement);
    }
}
