package backstep.picture.network;

import backstep.picture.Line;
import backstep.picture.Surface;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Draws links, weak ones first. All links of a level are one stroke, which is what makes hundreds of them cheap. */
final class LinkPainter {

    private final LinkPlan plan;
    private final LinkLines lines;
    private final NetworkLayout layout;

    /** What strokes are drawn with. */
    interface Brush {
        /** Draws some links as one stroke, which is not darker where they cross each other. */
        void stroke(int[] links, Line line);
    }

    LinkPainter(LinkPlan plan, LinkLines lines, NetworkLayout layout) {
        this.plan = plan;
        this.lines = lines;
        this.layout = layout;
    }

    void paint(Surface surface, Optional<Target> pointed) {
        surface.begin(new NetworkElement("links", "", "links"));
        paint(pointed, (links, line) -> outline(surface, links, line));
        surface.end();
    }

    private void outline(Surface surface, int[] links, Line line) {
        surface.shape(
                pen -> {
                    for (int index : links) {
                        layout.curve(plan.links().get(index)).draw(pen);
                    }
                },
                null,
                line);
    }

    void paint(Optional<Target> pointed, Brush brush) {
        if (pointed.isEmpty()) {
            paint(plan.chosen(), lines::normal, brush);
        } else {
            Target target = pointed.get();
            int[] others = IntStream.of(plan.chosen())
                    .filter(index -> !target.touches(plan.links().get(index)))
                    .toArray();
            paint(others, lines::dimmed, brush);
            paint(plan.touching(target), lines::emphasised, brush);
        }
    }

    private void paint(int[] indices, IntFunction<Line> style, Brush brush) {
        int[] numbers = new int[Strength.LEVELS + Strength.NOT_FINITE + 1];
        for (int index : indices) {
            numbers[plan.level(index) + Strength.LEVELS]++;
        }
        for (int size = 0; size <= Strength.NOT_FINITE; size++) {
            if (size > 0 && size <= Strength.LEVELS && numbers[Strength.LEVELS - size] > 0) {
                brush.stroke(ofLevel(indices, -size), style.apply(-size));
            }
            if (numbers[Strength.LEVELS + size] > 0) {
                brush.stroke(ofLevel(indices, size), style.apply(size));
            }
        }
    }

    private int[] ofLevel(int[] indices, int level) {
        return IntStream.of(indices).filter(index -> plan.level(index) == level).toArray();
    }
}
