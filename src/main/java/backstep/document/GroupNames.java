package backstep.document;

import backstep.engine.Groups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names of a graph's groups. */
final class GroupNames {

    private final List<GroupRef> byGroup = new ArrayList<>();
    private final Map<GroupRef, Integer> byName = new HashMap<>();

    GroupNames(Groups groups) {
        Map<List<String>, Integer> seen = new HashMap<>();
        List<List<String>> paths = new ArrayList<>();
        for (int group = 0; group < groups.count(); group++) {
            List<String> path = group == Groups.WHOLE
                    ? List.of()
                    : Stream.concat(paths.get(groups.parent(group)).stream(), Stream.of(groups.name(group)))
                            .toList();
            paths.add(path);
            GroupRef name = new GroupRef(path, seen.merge(path, 1, Integer::sum) - 1);
            byGroup.add(name);
            byName.put(name, group);
        }
    }

    GroupRef of(int group) {
        return byGroup.get(group);
    }

    /** The group of a name; {@link Groups#NONE} if there is none. */
    int find(GroupRef name) {
        return byName.getOrDefault(name, Groups.NONE);
    }
}
