package backstep.layout.nested;

import backstep.geometry.Bounds;
import backstep.layout.Box;
import backstep.layout.Direction;
import backstep.layout.Placement;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Where boxes lay in an earlier picture, across the flow. A group is remembered whether it was open or closed. */
final class PreviousLayout {

    private final boolean across;
    private final Map<Integer, Double> values = new HashMap<>();
    private final Map<Integer, Double> groups = new HashMap<>();

    PreviousLayout(Placement before) {
        across = before.direction() == Direction.LEFT_RIGHT;
        for (int index = 0; index < before.boxes().size(); index++) {
            Box box = before.diagram().boxes().get(index);
            double middle = middle(before.boxes().get(index));
            switch (box.kind()) {
                case VALUE -> values.put(box.node(), middle);
                case GROUP -> groups.put(box.node(), middle);
                case OPERATION -> {} // lies beside its value
            }
        }
        for (int index = 0; index < before.outlines().size(); index++) {
            groups.put(
                    before.diagram().clusters().get(index).group(),
                    middle(before.outlines().get(index)));
        }
    }

    private double middle(Bounds bounds) {
        return across ? bounds.centerY() : bounds.centerX();
    }

    OptionalDouble of(Box box) {
        return box.kind() == Box.Kind.GROUP ? ofGroup(box.node()) : optional(values.get(box.node()));
    }

    OptionalDouble ofGroup(int group) {
        return optional(groups.get(group));
    }

    private static OptionalDouble optional(@Nullable Double height) {
        return height == null ? OptionalDouble.empty() : OptionalDouble.of(height);
    }
}
