package backstep.layout.nested;

import backstep.layout.layered.Ports;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lies directly in one cluster, or in none: blocks and inner clusters, its members, and the edges between them. An
 * edge that leaves the cluster goes to an exit on its frame and one that comes from outside to an entry, of which there
 * is one for each source, however many edges it stands for.
 */
final class CompoundNode {

    /** A member, or a terminal of the kind that a constant of {@link End} says. */
    record Place(End end, int index) {}

    /** What an edge within a compound node ends at. */
    enum End {
        ENTRY,
        MEMBER,
        EXIT
    }

    /**
     * An edge within a compound node.
     *
     * @param signal the block whose value it brings
     * @param edge the edge of the whole that it is, or the first of those that it stands for
     */
    record EdgeSegment(Place from, Place to, int signal, int edge) {}

    /** A member: a block, or a cluster. */
    record Member(boolean isBlock, int index) {}

    private final List<Member> members = new ArrayList<>();
    private final Map<Integer, Integer> entries = new LinkedHashMap<>();
    private final Map<Integer, Integer> exits = new LinkedHashMap<>();
    private final List<EdgeSegment> segments = new ArrayList<>();
    private final Map<Bundle, Integer> bundles = new HashMap<>();

    /** Edges from one source that share a segment. */
    private record Bundle(int signal, Place to) {}

    /** Adds a member and returns its number. */
    int add(Member member) {
        members.add(member);
        return members.size() - 1;
    }

    Place entry(int signal) {
        return new Place(End.ENTRY, entries.computeIfAbsent(signal, s -> entries.size()));
    }

    Place exit(int signal) {
        return new Place(End.EXIT, exits.computeIfAbsent(signal, s -> exits.size()));
    }

    /** Adds an edge of its own. */
    int addSegment(Place from, Place to, int signal, int edge) {
        segments.add(new EdgeSegment(from, to, signal, edge));
        return segments.size() - 1;
    }

    /** Adds an edge, or finds the one that does the same already. */
    int shareSegment(Place from, Place to, int signal, int edge) {
        return bundles.computeIfAbsent(new Bundle(signal, to), bundle -> addSegment(from, to, signal, edge));
    }

    List<Member> members() {
        return members;
    }

    List<EdgeSegment> segments() {
        return segments;
    }

    /** The number of an entry, by the block that it brings the value of. */
    int entryOf(int signal) {
        return entries.getOrDefault(signal, -1);
    }

    int exitOf(int signal) {
        return exits.getOrDefault(signal, -1);
    }

    Ports ports() {
        return new Ports(entries.size(), exits.size());
    }

    /** The number of a place when entries, members and exits are counted through. */
    int number(Place place) {
        return switch (place.end()) {
            case ENTRY -> place.index();
            case MEMBER -> entries.size() + place.index();
            case EXIT -> entries.size() + members.size() + place.index();
        };
    }
}
