package backstep.engine;

import java.util.ArrayList;
import java.util.List;

/** The groups of a graph under construction. */
final class GroupsBuilder {

    private static final int OPEN = -1;

    private final List<Integer> parent = new ArrayList<>();
    private final List<String> name = new ArrayList<>();
    private final List<Level> level = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> end = new ArrayList<>();
    private boolean ofNetwork;
    private int current = Groups.NONE;

    GroupsBuilder() {
        add("", Level.LOSS, 0);
        current = Groups.WHOLE;
    }

    private int add(String itsName, Level itsLevel, int size) {
        parent.add(current);
        name.add(itsName);
        level.add(itsLevel);
        first.add(size);
        end.add(OPEN);
        return parent.size() - 1;
    }

    /** Begins a group with the next node; its level follows from how deep it lies. */
    void begin(String itsName, int size) {
        Level itsLevel =
                current == Groups.WHOLE ? Level.LOSS : level.get(current).within();
        current = add(itsName, itsLevel, size);
    }

    void begin(String itsName, Level itsLevel, int size) {
        ofNetwork = true;
        current = add(itsName, itsLevel, size);
    }

    /** Ends the group that was begun last; one without nodes is forgotten. Says whether it had any. */
    boolean end(int size) {
        if (current == Groups.WHOLE) {
            throw new IllegalStateException("no group is open");
        }
        int ended = current;
        current = parent.get(ended);
        if (first.get(ended) < size) {
            end.set(ended, size);
            return true;
        }
        List.of(parent, name, level, first, end).forEach(List::removeLast);
        return false;
    }

    /** @throws IllegalStateException if a group is open */
    Groups build(Graph graph) {
        if (current != Groups.WHOLE) {
            throw new IllegalStateException("the group " + name.get(current) + " is still open");
        }
        int[] ends = ints(end);
        ends[Groups.WHOLE] = graph.size();
        return new Groups(
                ints(parent),
                name.toArray(String[]::new),
                level.toArray(Level[]::new),
                ints(first),
                ends,
                ofNetwork,
                graph);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
