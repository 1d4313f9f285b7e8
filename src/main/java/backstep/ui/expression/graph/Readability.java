package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What of a picture cannot be read: texts that are too small, and parts that the pane cuts or that lie under a control.
 *
 * @param smallest the least font size that is read without effort, in pixels of the window
 * @param space the pane, and what of it is covered
 * @param clear the parts that have to be seen as a whole
 */
record Readability(double smallest, FreeSpace space, Predicate<String> clear) {

    /** At the usual size of text in the window. */
    static final double SMALLEST = 9;

    private static final double TOLERANCE = 0.01;
    /** A pixel that is missing at an edge is not seen. */
    private static final double SLACK = 1;

    /** A sentence for each thing that cannot be read. */
    List<String> findings(Probe drawn) {
        List<String> findings = new ArrayList<>();
        for (Probe.Text text : drawn.texts()) {
            if (text.size() < smallest - TOLERANCE) {
                findings.add(String.format(
                        Locale.ROOT, "%s: “%s” is set in %.1f pixels", text.part(), text.text(), text.size()));
            }
        }
        drawn.places().forEach((part, place) -> {
            if (clear.test(part)) {
                judge(part, place, findings);
            }
        });
        return findings;
    }

    private void judge(String part, Bounds place, List<String> findings) {
        if (isCut(place)) {
            findings.add(part + ": cut by the edge of the pane");
        }
        Bounds inner =
                new Bounds(place.x() + SLACK, place.y() + SLACK, place.width() - 2 * SLACK, place.height() - 2 * SLACK);
        if (space.covered().stream().anyMatch(inner::overlaps)) {
            findings.add(part + ": under a control");
        }
    }

    private boolean isCut(Bounds place) {
        Bounds pane = space.pane();
        return place.x() < pane.x() - SLACK
                || place.y() < pane.y() - SLACK
                || place.maxX() > pane.maxX() + SLACK
                || place.maxY() > pane.maxY() + SLACK;
    }
}
