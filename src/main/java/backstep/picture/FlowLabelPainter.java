package backstep.picture;

import backstep.geometry.Bounds;
import backstep.layout.Placement;
import java.util.List;

/** Draws the numbers that the current step moves, each with a pointer to the box that it reaches. */
final class FlowLabelPainter {

    private final Styles styles;
    private final Line pointer;

    FlowLabelPainter(Styles styles) {
        this.styles = styles;
        this.pointer = Line.solid(styles.palette.flowLabel(), 1.6);
    }

    void paint(Surface surface, Placement placement, View view, FlowLabelSpace room) {
        List<FlowLabel> flowLabels = FlowLabel.of(placement, view, styles.flowLabel, room);
        for (int index = 0; index < flowLabels.size(); index++) {
            surface.begin(
                    new NamedElement("flow-" + index, flowLabels.get(index).text(), "flow"));
            paint(surface, flowLabels.get(index));
            surface.end();
        }
    }

    private void paint(Surface surface, FlowLabel flowLabel) {
        Bounds bounds = flowLabel.bounds();
        surface.curve(flowLabel.pointer(), pointer, true);
        surface.rectangle(bounds, bounds.height() / 2, bounds.height() / 2, styles.palette.flowLabel(), null);
        TextMetrics.onMiddle(surface, flowLabel.text(), bounds.centerX(), bounds.centerY(), styles.flowLabel);
    }
}
