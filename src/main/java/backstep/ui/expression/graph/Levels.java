package backstep.ui.expression.graph;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Groups;
import backstep.engine.Level;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The levels to which a graph can be open, as far as they differ, and what they are called. */
final class Levels {

    private static final int MOST_NAMES = 2;

    private Levels() {}

    /** From all closed to all open; of levels that look alike the finest. */
    static List<Level> of(Graph graph) {
        List<Level> different = new ArrayList<>();
        Folding last = null;
        for (Level level : Level.values()) {
            Folding folding = Folding.toLevel(graph, level);
            if (last != null && folding.equals(last)) {
                different.removeLast();
            }
            different.add(level);
            last = folding;
        }
        return different;
    }

    /** What is seen at a level: {@code neurons}; in a text the names that its groups have in common. */
    static String name(Groups groups, Level level) {
        String kind = groups.isOfNetwork() ? "network" : "text";
        String general =
                Messages.text("ui.graph.level." + kind + "." + level.name().toLowerCase(Locale.ROOT));
        if (groups.isOfNetwork() || level == Level.SCALAR) {
            return general;
        }
        List<String> names = IntStream.range(Groups.WHOLE + 1, groups.count())
                .filter(group -> groups.level(group) == level)
                .mapToObj(group -> NumberedName.stem(groups.name(group)))
                .distinct()
                .limit(MOST_NAMES + 1L)
                .toList();
        boolean named = names.size() <= MOST_NAMES && names.stream().noneMatch(String::isEmpty);
        return named && !names.isEmpty() ? String.join(", ", names) : general;
    }
}
