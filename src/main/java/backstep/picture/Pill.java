package backstep.picture;

import backstep.layout.Bounds;
import backstep.layout.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * A flowing number's place in the picture.
 *
 * @param target the box that it belongs to
 */
record Pill(Flow flow, Bounds bounds, Bounds target) {

    static final double HEIGHT = 26;
    private static final double PADDING = 13;

    /** Places for all numbers that a step moves: near their targets, on no box and on no other pill if that can be. */
    static List<Pill> of(Placement placement, View view, TextStyle style) {
        List<Pill> pills = new ArrayList<>();
        for (Flow flow : view.flows()) {
            int box = placement.diagram().boxOf(flow.target());
            if (box >= 0) {
                Bounds target = placement.boxes().get(box);
                double width = Texts.width(flow.text(), style) + 2 * PADDING;
                pills.add(new Pill(flow, new FreePlace(placement, pills, target).find(width, HEIGHT), target));
            }
        }
        return pills;
    }
}
