package backstep.export;

import backstep.engine.Graph;
import backstep.engine.Groups;
import backstep.layout.Bounds;
import backstep.layout.Box;
import backstep.layout.Curve;
import backstep.layout.Link;
import backstep.layout.Placement;
import backstep.picture.View;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A graph as JSON. Later versions may add members, and change their meaning only with a new {@code version}. Numbers
 * that are not finite are the strings {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}; what is not known is
 * left out.
 *
 * @param format always {@value #FORMAT}
 * @param version of this description, {@value #VERSION}
 * @param root the id of the node whose derivatives are asked for
 * @param moment how far the run is; left out where only the structure is written
 * @param nodes operands before results; a node's id is its place in this list
 * @param groups which nodes belong together, outer groups before inner ones; left out if there are none
 * @param placement where the picture puts everything
 */
public record GraphJson(
        String format,
        int version,
        int root,
        @Nullable Moment moment,
        List<Node> nodes,
        @Nullable List<Group> groups,
        Place placement) {

    static final String FORMAT = "backstep-graph";
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /**
     * How far a run is.
     *
     * @param step the number of steps done
     * @param steps the number of all steps
     * @param phase {@code start}, {@code forward}, {@code seed} or {@code backward}
     */
    public record Moment(int step, int steps, String phase) {}

    /**
     * One node.
     *
     * @param id its number
     * @param op {@code leaf}, {@code constant}, or the sign or function name of an operation
     * @param operands their ids in order; twice the same for {@code a + a}
     * @param label its name; left out if it has none
     * @param data its value; left out while it is not computed
     * @param grad the gradient that has arrived so far, 0 if none has; left out for constants
     * @param state {@code pending}, {@code partial}, {@code complete} or {@code unreached}: how much of the gradient has
     *     arrived; left out for constants
     */
    public record Node(
            int id,
            String op,
            List<Integer> operands,
            @Nullable String label,
            @Nullable Double data,
            @Nullable Double grad,
            @Nullable String state) {}

    /**
     * Nodes of consecutive ids that belong together.
     *
     * @param level {@code loss}, {@code sample}, {@code layer} or {@code neuron}
     * @param parent id of the group that it lies in; left out if it lies in none
     * @param first id of its first node
     * @param size the number of its nodes
     * @param outputs ids of the nodes whose values leave it
     */
    public record Group(
            int id, String name, String level, @Nullable Integer parent, int first, int size, List<Integer> outputs) {}

    /**
     * The picture, in pixels at 100 %, (0, 0) upper left.
     *
     * @param direction {@code left_right} or {@code top_down}
     * @param outlines of the open groups; left out if there are none
     */
    public record Place(
            String direction,
            double width,
            double height,
            List<BoxPlace> boxes,
            List<Route> curves,
            @Nullable List<BoxPlace> outlines) {}

    /**
     * The box of a node's value, the circle of its operation, or the box or outline of a group.
     *
     * @param node id of the node; left out for groups
     * @param group id of the group; left out for nodes
     * @param kind {@code value}, {@code operation} or {@code group}
     */
    public record BoxPlace(
            @Nullable Integer node,
            @Nullable Integer group,
            String kind,
            double x,
            double y,
            double width,
            double height) {}

    /**
     * A curve between two boxes.
     *
     * @param from place of the first box in {@code boxes}
     * @param to place of the second box in {@code boxes}
     * @param slot which operand it brings, from 0
     * @param points x and y of 3k + 1 points of a chain of cubic Bézier curves
     */
    public record Route(int from, int to, int slot, List<List<Double>> points) {}

    /** The description of a subject. */
    static GraphJson of(Subject subject) {
        View view = subject.view();
        Graph graph = view.graph();
        List<Node> nodes = IntStream.range(0, graph.size())
                .mapToObj(node -> node(view, node))
                .toList();
        return new GraphJson(
                FORMAT,
                VERSION,
                graph.root(),
                view.hasState() ? moment(view) : null,
                nodes,
                groups(graph.groups()),
                place(subject.placement()));
    }

    void write(OutputStream stream) throws IOException {
        MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(stream, this);
        stream.write('\n');
    }

    private static Moment moment(View view) {
        return new Moment(
                view.step().index(), view.trace().stepCount(), lower(view.step().phase()));
    }

    private static Node node(View view, int node) {
        Graph graph = view.graph();
        boolean gradient = view.hasState() && graph.carriesGradient(node);
        return new Node(
                node,
                graph.op(node).isOperation() ? graph.op(node).symbol() : lower(graph.op(node)),
                IntStream.range(0, graph.arity(node))
                        .mapToObj(slot -> graph.operand(node, slot))
                        .toList(),
                graph.label(node),
                view.isKnown(node) ? (Double) view.data(node) : null,
                gradient ? (Double) view.gradient(node) : null,
                gradient ? lower(view.gradState(node)) : null);
    }

    private static Place place(Placement placement) {
        List<BoxPlace> boxes = new ArrayList<>();
        for (int index = 0; index < placement.boxes().size(); index++) {
            Box box = placement.diagram().boxes().get(index);
            Bounds at = placement.boxes().get(index);
            boxes.add(place(box.kind() == Box.Kind.GROUP, box.node(), lower(box.kind()), at));
        }
        List<Route> curves = new ArrayList<>();
        for (int index = 0; index < placement.curves().size(); index++) {
            Link link = placement.diagram().links().get(index);
            curves.add(new Route(
                    link.from(),
                    link.to(),
                    link.slot(),
                    points(placement.curves().get(index))));
        }
        List<BoxPlace> outlines = new ArrayList<>();
        for (int index = 0; index < placement.outlines().size(); index++) {
            int group = placement.diagram().clusters().get(index).group();
            outlines.add(place(true, group, "group", placement.outlines().get(index)));
        }
        return new Place(
                lower(placement.direction()),
                placement.width(),
                placement.height(),
                boxes,
                curves,
                outlines.isEmpty() ? null : outlines);
    }

    private static BoxPlace place(boolean group, int number, String kind, Bounds at) {
        return new BoxPlace(
                group ? null : number, group ? number : null, kind, at.x(), at.y(), at.width(), at.height());
    }

    private static @Nullable List<Group> groups(Groups groups) {
        return groups.isEmpty()
                ? null
                : IntStream.range(1, groups.count())
                        .mapToObj(group -> group(groups, group))
                        .toList();
    }

    private static Group group(Groups groups, int group) {
        int parent = groups.parent(group);
        return new Group(
                group,
                groups.name(group),
                lower(groups.level(group)),
                parent == Groups.WHOLE ? null : parent,
                groups.first(group),
                groups.size(group),
                IntStream.range(0, groups.outputCount(group))
                        .mapToObj(index -> groups.output(group, index))
                        .toList());
    }

    private static List<List<Double>> points(Curve curve) {
        return IntStream.range(0, curve.size())
                .mapToObj(point -> List.of(curve.x(point), curve.y(point)))
                .toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
