package backstep.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A graph as JSON, as others read it: {@link JsonFile} says what all of it means. */
record GraphJson(
        String format,
        int version,
        int root,
        @Nullable Integer partOf,
        @Nullable Moment moment,
        List<Node> nodes,
        @Nullable List<Group> groups,
        Place placement) {

    record Moment(int step, int steps, String phase) {}

    record Node(
            int id,
            String op,
            List<Integer> operands,
            @Nullable String label,
            @Nullable Double data,
            @Nullable Double grad,
            @Nullable String state) {}

    record Group(
            int id, String name, String level, @Nullable Integer parent, int first, int size, List<Integer> outputs) {}

    record Place(
            String direction,
            double width,
            double height,
            List<BoxPlace> boxes,
            List<Route> curves,
            @Nullable List<BoxPlace> outlines) {}

    record BoxPlace(
            @Nullable Integer node,
            @Nullable Integer group,
            String kind,
            double x,
            double y,
            double width,
            double height) {}

    record Route(int from, int to, int slot, @Nullable Integer count, List<List<Double>> points) {}
}
