package backstep.layout.nested;

import backstep.geometry.Bounds;
import backstep.layout.Cluster;
import backstep.layout.LayoutException;
import backstep.layout.Placement;
import backstep.layout.flow.Block;
import backstep.layout.flow.Edge;
import backstep.layout.flow.FlowGraph;
import backstep.layout.flow.Part;
import backstep.layout.flow.Routes;
import backstep.layout.flow.Shelves;
import backstep.layout.layered.Terminals;
import backstep.layout.nested.Room.End;
import backstep.layout.nested.Room.Member;
import backstep.layout.nested.Room.Strand;
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
    private final Rooms rooms;
    private final Drawer drawer;
    private final SheetCache cache;
    private final Optional<Memory> memory;
    private final @Nullable Sheet[] sheets;
    private final double[] roomX;
    private final double[] roomY;
    /** For each room the places of its strands among the edges of its drawing. */
    private final int[][] edgeOfStrand;

    private NestedDrawing(FlowGraph flow, Drawer drawer, SheetCache cache, Optional<Placement> before) {
        this.flow = flow;
        this.rooms = new Rooms(flow);
        this.drawer = drawer;
        this.cache = cache;
        this.memory = before.filter(p -> p.direction() == flow.direction()).map(Memory::new);
        this.sheets = new @Nullable Sheet[rooms.count()];
        this.roomX = new double[rooms.count()];
        this.roomY = new double[rooms.count()];
        this.edgeOfStrand = new int[rooms.count()][];
    }

    /**
     * Places a diagram.
     *
     * @param drawer draws each cluster
     * @param before a picture that differs by a group that was open or closed; boxes keep their order
     */
    public static Placement place(
            FlowGraph flow, Drawer drawer, SheetCache cache, Optional<Placement> before, Meter meter)
            throws LayoutException, InterruptedException {
        return new NestedDrawing(flow, drawer, cache, before).place(meter);
    }

    private Placement place(Meter meter) throws LayoutException, InterruptedException {
        for (int room = rooms.count() - 1; room >= 0; room--) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            meter.at(1 - (room + 1.0) / rooms.count());
            sheets[room] = draw(room);
        }
        for (int room = 1; room < rooms.count(); room++) {
            int parent = rooms.parent(room);
            int place = rooms.room(parent).terminals().entries() + rooms.placeOfRoom(room);
            roomX[room] = roomX[parent] + sheet(parent).x(place);
            roomY[room] = roomY[parent] + sheet(parent).y(place);
        }
        return flow.placement(new Routes(corners(), curves()), frames());
    }

    private Sheet sheet(int room) {
        Sheet sheet = sheets[room];
        if (sheet == null) {
            throw new IllegalStateException("room " + room + " is drawn after the rooms in it");
        }
        return sheet;
    }

    private Sheet draw(int index) throws LayoutException, InterruptedException {
        Room room = rooms.room(index);
        Terminals terminals = room.terminals();
        FlowGraph local = new FlowGraph(flow.diagram(), flow.direction(), blocks(room), edges(index, room));
        Optional<double[]> wishes = memory.flatMap(remembered -> wishes(room, remembered));
        if (index == Rooms.HALL) {
            return Sheet.withoutFrame(inParts(local, wishes));
        }
        Optional<Sheet> known = wishes.isPresent() ? Optional.empty() : cache.find(local, terminals);
        if (known.isPresent()) {
            return known.get();
        }
        Sheet drawn = Sheet.framed(local, terminals, drawer.draw(local, terminals, wishes));
        if (wishes.isEmpty()) {
            cache.keep(local, terminals, drawn);
        }
        return drawn;
    }

    private Routes inParts(FlowGraph local, Optional<double[]> wishes) throws LayoutException, InterruptedException {
        Shelves shelves = new Shelves(local);
        for (Part part : Part.of(local)) {
            Optional<double[]> own = wishes.map(all ->
                    part.blocks().stream().mapToDouble(block -> all[block]).toArray());
            shelves.add(part, drawer.draw(part.flow(), Terminals.NONE, own));
        }
        return shelves.routes();
    }

    private List<Block> blocks(Room room) {
        Block point = new Block(0, 0, 0, 0, 0);
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, room.terminals().entries()).forEach(entry -> blocks.add(point));
        room.members().forEach(member -> blocks.add(block(member)));
        IntStream.range(0, room.terminals().exits()).forEach(exit -> blocks.add(point));
        return blocks;
    }

    private Block block(Member member) {
        if (member.isBlock()) {
            Block block = flow.blocks().get(member.index());
            return new Block(0, 0, 0, block.length(), block.breadth());
        }
        Sheet inner = sheet(member.index());
        return new Block(0, 0, 0, inner.length(), inner.breadth());
    }

    /** The strands as edges, in the order of their targets. */
    private List<Edge> edges(int index, Room room) {
        List<Strand> strands = room.strands();
        int[] order = IntStream.range(0, strands.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        strand -> room.number(strands.get(strand).to())))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = new int[order.length];
        List<Edge> edges = new ArrayList<>(order.length);
        for (int i = 0; i < order.length; i++) {
            Strand strand = strands.get(order[i]);
            places[order[i]] = i;
            edges.add(new Edge(
                    i, room.number(strand.from()), room.number(strand.to()), exit(room, strand), entry(room, strand)));
        }
        edgeOfStrand[index] = places;
        return edges;
    }

    private double exit(Room room, Strand strand) {
        if (strand.from().end() != End.MEMBER) {
            return 0;
        }
        Member member = room.members().get(strand.from().index());
        if (member.isBlock()) {
            return flow.edges().get(strand.edge()).exit();
        }
        Room inner = rooms.room(member.index());
        int exit = inner.terminals().entries() + inner.members().size() + inner.exitOf(strand.signal());
        return sheet(member.index()).y(exit);
    }

    private double entry(Room room, Strand strand) {
        if (strand.to().end() != End.MEMBER) {
            return 0;
        }
        Member member = room.members().get(strand.to().index());
        return member.isBlock()
                ? flow.edges().get(strand.edge()).entry()
                : sheet(member.index()).y(rooms.room(member.index()).entryOf(strand.signal()));
    }

    /** The heights at which the members of a room were, if it was there with all of them. */
    private Optional<double[]> wishes(Room room, Memory remembered) {
        Terminals terminals = room.terminals();
        double[] wishes = new double[terminals.entries() + room.members().size() + terminals.exits()];
        Arrays.fill(wishes, Double.NaN);
        for (int i = 0; i < room.members().size(); i++) {
            OptionalDouble height = height(room.members().get(i), remembered);
            if (height.isEmpty()) {
                return Optional.empty();
            }
            wishes[terminals.entries() + i] = height.getAsDouble();
        }
        return Optional.of(wishes);
    }

    private OptionalDouble height(Member member, Memory remembered) {
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
            int place = rooms.room(room).terminals().entries() + rooms.placeOfBlock(block);
            corners[2 * block] = roomX[room] + sheet(room).x(place);
            corners[2 * block + 1] = roomY[room] + sheet(room).y(place);
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
                chain.add(sheet(room).curve(edgeOfStrand[room][way[i + 1]], roomX[room], roomY[room]));
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
                        sheet(room).length(),
                        sheet(room).breadth()))
                .toList();
    }
}
