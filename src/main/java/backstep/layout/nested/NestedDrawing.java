package backstep.layout.nested;

import backstep.geometry.Bounds;
import backstep.layout.Cluster;
import backstep.layout.LayoutException;
import backstep.layout.Placement;
import backstep.layout.flow.Block;
import backstep.layout.flow.Component;
import backstep.layout.flow.ComponentPacking;
import backstep.layout.flow.Edge;
import backstep.layout.flow.FlowGraph;
import backstep.layout.flow.Routes;
import backstep.layout.layered.Ports;
import backstep.layout.nested.CompoundNode.EdgeSegment;
import backstep.layout.nested.CompoundNode.End;
import backstep.layout.nested.CompoundNode.Member;
import backstep.progress.Meter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Places a diagram with clusters: from the inside out every cluster is drawn alone and then is a block with a frame in
 * what it lies in. So frames never overlap anything, equal clusters are drawn once, and a cluster that opens changes
 * only what it lies in.
 */
public final class NestedDrawing {

    private final FlowGraph flow;
    private final CompoundNodes rooms;
    private final FlatLayout flatLayout;
    private final ChildLayoutCache cache;
    private final Optional<PreviousLayout> memory;
    private final @Nullable ChildLayout[] children;
    private final double[] roomX;
    private final double[] roomY;
    /** For each compound node the places of its segments among the edges of its drawing. */
    private final int[][] edgeOfSegment;

    private NestedDrawing(FlowGraph flow, FlatLayout flatLayout, ChildLayoutCache cache, Optional<Placement> before) {
        this.flow = flow;
        this.rooms = new CompoundNodes(flow);
        this.flatLayout = flatLayout;
        this.cache = cache;
        this.memory = before.filter(p -> p.direction() == flow.direction()).map(PreviousLayout::new);
        this.children = new @Nullable ChildLayout[rooms.count()];
        this.roomX = new double[rooms.count()];
        this.roomY = new double[rooms.count()];
        this.edgeOfSegment = new int[rooms.count()][];
    }

    /**
     * Places a diagram.
     *
     * @param flatLayout draws each cluster
     * @param before a picture that differs by a group that was open or closed; boxes keep their order
     */
    public static Placement place(
            FlowGraph flow, FlatLayout flatLayout, ChildLayoutCache cache, Optional<Placement> before, Meter meter)
            throws LayoutException, InterruptedException {
        return new NestedDrawing(flow, flatLayout, cache, before).place(meter);
    }

    private Placement place(Meter meter) throws LayoutException, InterruptedException {
        for (int room = rooms.count() - 1; room >= 0; room--) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            meter.at(1 - (room + 1.0) / rooms.count());
            children[room] = draw(room);
        }
        for (int room = 1; room < rooms.count(); room++) {
            int parent = rooms.parent(room);
            int place = rooms.room(parent).ports().entries() + rooms.placeOfRoom(room);
            roomX[room] = roomX[parent] + child(parent).x(place);
            roomY[room] = roomY[parent] + child(parent).y(place);
        }
        return flow.placement(new Routes(corners(), curves()), frames());
    }

    private ChildLayout child(int room) {
        ChildLayout child = children[room];
        if (child == null) {
            throw new IllegalStateException("room " + room + " is drawn after the rooms in it");
        }
        return child;
    }

    private ChildLayout draw(int index) throws LayoutException, InterruptedException {
        CompoundNode room = rooms.room(index);
        Ports ports = room.ports();
        FlowGraph local = new FlowGraph(flow.diagram(), flow.direction(), blocks(room), edges(index, room));
        Optional<double[]> wishes = memory.flatMap(remembered -> wishes(room, remembered));
        if (index == CompoundNodes.ROOT) {
            return ChildLayout.withoutFrame(inParts(local, wishes));
        }
        Optional<ChildLayout> known = wishes.isPresent() ? Optional.empty() : cache.find(local, ports);
        if (known.isPresent()) {
            return known.get();
        }
        ChildLayout drawn = ChildLayout.framed(local, ports, flatLayout.draw(local, ports, wishes));
        if (wishes.isEmpty()) {
            cache.keep(local, ports, drawn);
        }
        return drawn;
    }

    private Routes inParts(FlowGraph local, Optional<double[]> wishes) throws LayoutException, InterruptedException {
        ComponentPacking packing = new ComponentPacking(local);
        for (Component part : Component.of(local)) {
            Optional<double[]> own = wishes.map(all ->
                    part.blocks().stream().mapToDouble(block -> all[block]).toArray());
            packing.add(part, flatLayout.draw(part.flow(), Ports.NONE, own));
        }
        return packing.routes();
    }

    private List<Block> blocks(CompoundNode room) {
        Block point = new Block(0, 0, 0, 0, 0);
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, room.ports().entries()).forEach(entry -> blocks.add(point));
        room.members().forEach(member -> blocks.add(block(member)));
        IntStream.range(0, room.ports().exits()).forEach(exit -> blocks.add(point));
        return blocks;
    }

    private Block block(Member member) {
        if (member.isBlock()) {
            Block block = flow.blocks().get(member.index());
            return new Block(0, 0, 0, block.length(), block.breadth());
        }
        ChildLayout inner = child(member.index());
        return new Block(0, 0, 0, inner.length(), inner.breadth());
    }

    /** The segments as edges, in the order of their targets. */
    private List<Edge> edges(int index, CompoundNode room) {
        List<EdgeSegment> segments = room.segments();
        int[] order = IntStream.range(0, segments.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        segment -> room.number(segments.get(segment).to())))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = new int[order.length];
        List<Edge> edges = new ArrayList<>(order.length);
        for (int i = 0; i < order.length; i++) {
            EdgeSegment segment = segments.get(order[i]);
            places[order[i]] = i;
            edges.add(new Edge(
                    i,
                    room.number(segment.from()),
                    room.number(segment.to()),
                    exit(room, segment),
                    entry(room, segment)));
        }
        edgeOfSegment[index] = places;
        return edges;
    }

    private double exit(CompoundNode room, EdgeSegment segment) {
        if (segment.from().end() != End.MEMBER) {
            return 0;
        }
        Member member = room.members().get(segment.from().index());
        if (member.isBlock()) {
            return flow.edges().get(segment.edge()).exit();
        }
        CompoundNode inner = rooms.room(member.index());
        int exit = inner.ports().entries() + inner.members().size() + inner.exitOf(segment.signal());
        return child(member.index()).y(exit);
    }

    private double entry(CompoundNode room, EdgeSegment segment) {
        if (segment.to().end() != End.MEMBER) {
            return 0;
        }
        Member member = room.members().get(segment.to().index());
        return member.isBlock()
                ? flow.edges().get(segment.edge()).entry()
                : child(member.index()).y(rooms.room(member.index()).entryOf(segment.signal()));
    }

    /** The heights at which the members of a compound node were, if it was there with all of them. */
    private Optional<double[]> wishes(CompoundNode room, PreviousLayout remembered) {
        Ports ports = room.ports();
        double[] wishes = new double[ports.entries() + room.members().size() + ports.exits()];
        Arrays.fill(wishes, Double.NaN);
        for (int i = 0; i < room.members().size(); i++) {
            OptionalDouble height = height(room.members().get(i), remembered);
            if (height.isEmpty()) {
                return Optional.empty();
            }
            wishes[ports.entries() + i] = height.getAsDouble();
        }
        return Optional.of(wishes);
    }

    private OptionalDouble height(Member member, PreviousLayout remembered) {
        return member.isBlock()
                ? remembered.of(flow.diagram()
                        .boxes()
                        .get(flow.blocks().get(member.index()).last()))
                : remembered.ofGroup(cluster(member.index()).group());
    }

    private Cluster cluster(int room) {
        return flow.diagram().clusters().get(room - 1);
    }

    private double[] corners() {
        double[] corners = new double[2 * flow.blocks().size()];
        for (int block = 0; block < flow.blocks().size(); block++) {
            int room = rooms.roomOfBlock(block);
            int place = rooms.room(room).ports().entries() + rooms.placeOfBlock(block);
            corners[2 * block] = roomX[room] + child(room).x(place);
            corners[2 * block + 1] = roomY[room] + child(room).y(place);
        }
        return corners;
    }

    private List<double[]> curves() {
        List<double[]> curves = new ArrayList<>(flow.edges().size());
        for (int edge = 0; edge < flow.edges().size(); edge++) {
            int[] way = rooms.way(edge);
            Chain chain = new Chain();
            for (int i = 0; i < way.length; i += 2) {
                int room = way[i];
                chain.add(child(room).curve(edgeOfSegment[room][way[i + 1]], roomX[room], roomY[room]));
            }
            curves.add(chain.curve());
        }
        return curves;
    }

    private List<Bounds> frames() {
        return IntStream.range(1, rooms.count())
                .mapToObj(room -> new Bounds(
                        roomX[room],
                        roomY[room],
                        child(room).length(),
                        child(room).breadth()))
                .toList();
    }
}
