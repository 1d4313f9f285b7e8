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

    LinkPainter(LinkPlan plan, LinkLines lines, NetworkLayout layout) {
        this.plan = plan;
        this.lines = lines;
        this.layout = layout;
    }

    void paint(Surface surface, Optional<Target> pointed) {
        surface.begin(new NetworkElement("links", "", "links"));
        if (pointed.isEmpty()) {
            paint(surface, plan.chosen(), lines::normal);
        } else {
            Target target = pointed.get();
            int[] others = IntStream.of(plan.chosen())
                    .filter(index -> !target.touches(plan.links().get(index)))
                    .toArray();
            paint(surface, others, lines::dimmed);
            paint(surface, plan.touching(target), lines::emphasised);
        }
        surface.end();
    }

    private void paint(Surface surface, int[] indices, IntFunction<Line> style) {
        int[] numbers = new int[Strength.LEVELS + Strength.NOT_FINITE + 1];
        for (int index : indices) {
            numbers[plan.level(index) + Strength.LEVELS]++;
        }
        for (int size = 0; size <= Strength.NOT_FINITE; size++) {
            if (size > 0 && size <= Strength.LEVELS && numbers[Strength.LEVELS - size] > 0) {
                paint(surface, indices, -size, style);
            }
            if (numbers[Strength.LEVELS + size] > 0) {
                paint(surface, indices, size, style);
            }
        }
    }

    private void paint(Surface surface, int[] indices, int level, IntFunction<Line> style) {
        surface.shape(
                pen -> {
                    for (int index : indices) {
                        if (plan.level(index) == level) {
                            layout.curve(plan.links().get(index)).draw(pen);
                        }
                    }
                },
                null,
                style.apply(level));
    }
}
