package backstep.layout.nested;

import backstep.layout.Cluster;
import backstep.layout.Diagram;
import backstep.layout.flow.Edge;
import backstep.layout.flow.FlowGraph;
import backstep.layout.nested.CompoundNode.End;
import backstep.layout.nested.CompoundNode.Member;
import backstep.layout.nested.CompoundNode.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The compound nodes of a diagram, one for each cluster and the {@link #ROOT} for all, and the way of every edge through them. */
final class CompoundNodes {

    /** The compound node that is within no cluster; the others have the number of their cluster plus one. */
    static final int ROOT = 0;

    private final FlowGraph flow;
    private final List<Cluster> clusters;
    private final List<CompoundNode> rooms;
    private final int[] depth;
    private final int[] roomOfBlock;
    private final int[] placeOfBlock;
    private final int[] placeOfRoom;
    private final int[][] ways;

    CompoundNodes(FlowGraph flow) {
        this.flow = flow;
        this.clusters = flow.diagram().clusters();
        this.rooms = IntStream.rangeClosed(0, clusters.size())
                .mapToObj(room -> new CompoundNode())
                .toList();
        this.depth = new int[rooms.size()];
        for (int room = 1; room < depth.length; room++) {
            depth[room] = depth[parent(room)] + 1;
        }
        this.roomOfBlock = new int[flow.blocks().size()];
        this.placeOfBlock = new int[roomOfBlock.length];
        this.placeOfRoom = new int[rooms.size()];
        this.ways = new int[flow.edges().size()][];
        addMembers();
        for (int edge = 0; edge < ways.length; edge++) {
            ways[edge] = route(edge);
        }
    }

    int parent(int room) {
        return clusters.get(room - 1).parent() + 1;
    }

    int count() {
        return rooms.size();
    }

    CompoundNode room(int index) {
        return rooms.get(index);
    }

    /** The number of a compound node as a member of the compound node around it. */
    int placeOfRoom(int room) {
        return placeOfRoom[room];
    }

    int roomOfBlock(int block) {
        return roomOfBlock[block];
    }

    int placeOfBlock(int block) {
        return placeOfBlock[block];
    }

    /** The segments that make up an edge: compound nodes and numbers of segments in turn. */
    int[] way(int edge) {
        return ways[edge];
    }

    private void addMembers() {
        int[] innermost = innermost(flow.diagram());
        Arrays.fill(placeOfRoom, -1);
        for (int block = 0; block < roomOfBlock.length; block++) {
            int room = innermost[flow.blocks().get(block).first()];
            roomOfBlock[block] = room;
            register(room);
            placeOfBlock[block] = rooms.get(room).add(new Member(true, block));
        }
    }

    /** Makes a compound node a member of the one around it, and that one of the next, when its first block comes. */
    private void register(int room) {
        if (room != ROOT && placeOfRoom[room] < 0) {
            register(parent(room));
            placeOfRoom[room] = rooms.get(parent(room)).add(new Member(false, room));
        }
    }

    private static int[] innermost(Diagram diagram) {
        int[] innermost = new int[diagram.boxes().size()];
        for (int index = 0; index < diagram.clusters().size(); index++) {
            Cluster cluster = diagram.clusters().get(index);
            Arrays.fill(innermost, cluster.first(), cluster.end(), index + 1);
        }
        return innermost;
    }

    /** Goes out to the innermost compound node that holds both ends, and from there in. */
    private int[] route(int index) {
        Edge edge = flow.edges().get(index);
        int signal = edge.source();
        int common = common(roomOfBlock[signal], roomOfBlock[edge.target()]);
        List<Integer> way = new ArrayList<>();
        int room = roomOfBlock[signal];
        Place from = new Place(End.MEMBER, placeOfBlock[signal]);
        while (room != common) {
            way.add(room);
            way.add(rooms.get(room).shareSegment(from, rooms.get(room).exit(signal), signal, index));
            from = new Place(End.MEMBER, placeOfRoom[room]);
            room = parent(room);
        }
        for (int inner : inwards(common, roomOfBlock[edge.target()])) {
            way.add(room);
            Place to = new Place(End.MEMBER, placeOfRoom[inner]);
            way.add(rooms.get(room).shareSegment(from, to, signal, index));
            from = rooms.get(inner).entry(signal);
            room = inner;
        }
        way.add(room);
        Place to = new Place(End.MEMBER, placeOfBlock[edge.target()]);
        way.add(rooms.get(room).addSegment(from, to, signal, index));
        return way.stream().mapToInt(Integer::intValue).toArray();
    }

    private int common(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (depth[a] >= depth[b]) {
                a = parent(a);
            } else {
                b = parent(b);
            }
        }
        return a;
    }

    private List<Integer> inwards(int outer, int inner) {
        return IntStream.iterate(inner, room -> room != outer, this::parent)
                .boxed()
                .toList()
                .reversed();
    }
}
