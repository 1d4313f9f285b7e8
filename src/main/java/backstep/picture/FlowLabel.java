package backstep.picture;

import backstep.engine.Quantity;
import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.layout.Box;
import backstep.layout.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A flowing number's place in the picture.
 *
 * @param pointer the line from it to the box that it belongs to
 */
record FlowLabel(String text, Bounds bounds, Curve pointer) {

    static final double HEIGHT = 26;
    private static final double PADDING = 13;

    /**
     * Places for all numbers that a step moves: near their targets, on no box and on no other pill if that can be. A
     * number is shown as long as the box that it leaves or the one that it reaches can be seen. They are put in words
     * where that hides no more than the bare numbers would.
     */
    static List<FlowLabel> of(Placement placement, View view, TextStyle style, FlowLabelSpace room) {
        List<FlowLabel> inWords = new ArrayList<>();
        double cost = place(placement, view, style, room, Flow::inWords, inWords);
        if (cost == 0) {
            return inWords;
        }
        List<FlowLabel> bare = new ArrayList<>();
        return cost <= place(placement, view, style, room, Flow::text, bare) ? inWords : bare;
    }

    /** Says how much is hidden. */
    private static double place(
            Placement placement,
            View view,
            TextStyle style,
            FlowLabelSpace room,
            Function<Flow, String> words,
            List<FlowLabel> flowLabels) {
        double cost = 0;
        for (Flow flow : view.flows()) {
            int box = placement.diagram().boxOf(flow.target());
            if (box >= 0 && (isSeen(placement, box, room) || isSeen(placement, source(placement, view), room))) {
                Bounds target = placement.boxes().get(box);
                String text = words.apply(flow);
                LabelPlacement places = new LabelPlacement(
                        placement,
                        index -> isOfStep(placement, index, view),
                        flowLabels,
                        target,
                        room,
                        badgeRoom(view));
                Bounds bounds = places.find(TextMetrics.width(text, style) + 2 * PADDING, HEIGHT);
                cost += places.cost(bounds);
                flowLabels.add(
                        new FlowLabel(text, bounds, places.pointer(bounds).way()));
            }
        }
        return cost;
    }

    private static boolean isOfStep(Placement placement, int index, View view) {
        Box box = placement.diagram().boxes().get(index);
        return box.kind() != Box.Kind.GROUP
                && (view.progress(box.node()) == Progress.CURRENT || view.progress(box.node()) == Progress.OPERAND);
    }

    private static int source(Placement placement, View view) {
        return placement.diagram().boxOf(view.step().node());
    }

    private static boolean isSeen(Placement placement, int box, FlowLabelSpace room) {
        return box >= 0 && placement.boxes().get(box).overlaps(room.visible());
    }

    /** While runs are compared, differences stand above or below boxes. */
    private static double badgeRoom(View view) {
        return view.compares(Quantity.DATA) || view.compares(Quantity.GRAD) ? NumberChips.RISE : 0;
    }
}
