package backstep.picture;

import backstep.geometry.Bounds;
import backstep.layout.Placement;
import java.util.List;

/** Draws the numbers that the current step moves, each with a pointer to the box that it reaches. */
final class PillPainter {

    private final Styles styles;
    private final Line pointer;

    PillPainter(Styles styles) {
        this.styles = styles;
        this.pointer = Line.solid(styles.palette.pill(), 1.6);
    }

    void paint(Surface surface, Placement placement, View view, PillRoom room) {
        List<Pill> pills = Pill.of(placement, view, styles.pill, room);
        for (int index = 0; index < pills.size(); index++) {
            surface.begin(new NamedPart("flow-" + index, pills.get(index).text(), "flow"));
            paint(surface, pills.get(index));
            surface.end();
        }
    }

    private void paint(Surface surface, Pill pill) {
        Bounds bounds = pill.bounds();
        surface.curve(pill.pointer(), pointer, true);
        surface.rectangle(bounds, bounds.height() / 2, bounds.height() / 2, styles.palette.pill(), null);
        Texts.onMiddle(surface, pill.text(), bounds.centerX(), bounds.centerY(), styles.pill);
    }
}
