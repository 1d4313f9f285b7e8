package backstep.engine;

import java.util.List;

/** Looks for a group among those that a group lies in. */
final class GroupAncestors {

    private GroupAncestors() {}

    /** The smallest group of a sample that a group lies in, or itself if it lies in none. */
    static int sample(Groups groups, int group) {
        for (int each = group; each > Groups.WHOLE; each = groups.parent(each)) {
            if (groups.level(each) == Level.SAMPLE) {
                return each;
            }
        }
        return group;
    }

    /** The smallest group that holds the sources of all. */
    static int common(Groups groups, List<Contribution> all) {
        int group = groups.groupOf(all.getFirst().source());
        for (Contribution each : all) {
            while (!groups.contains(group, each.source())) {
                group = groups.parent(group);
            }
        }
        return group;
    }

    /** The outermost group within another one that a group lies in. */
    static int within(Groups groups, int outer, int group) {
        int inner = group;
        while (inner != outer && groups.parent(inner) != outer) {
            inner = groups.parent(inner);
        }
        return inner;
    }
}
