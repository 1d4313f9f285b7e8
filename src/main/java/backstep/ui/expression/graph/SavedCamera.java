package backstep.ui.expression.graph;

import backstep.document.ExpressionSpec;
import java.util.Optional;

/**
 * How the graph of an expression is looked at, and in which pane. A camera that stands by itself is where it is for the
 * steps that were done before, too; in a pane of another size it finds its own place.
 *
 * @param scale how many times as large as usual type is
 * @param spec the expression that is looked at
 */
record SavedCamera(Aim aim, Camera camera, double width, double height, double scale, ExpressionSpec spec) {

    /** Whether it speaks of what is shown, in which nothing was done since. */
    boolean isOf(ExpressionSpec now) {
        return spec.equals(now);
    }

    /** The camera for a pane; empty where it has to find its own place. */
    Optional<Camera> camera(double paneWidth, double paneHeight, double paneScale) {
        boolean same = paneWidth == width && paneHeight == height && paneScale == scale;
        return same || aim == Aim.FREE
                ? Optional.of(camera.moved((paneWidth - width) / 2, (paneHeight - height) / 2))
                : Optional.empty();
    }
}
