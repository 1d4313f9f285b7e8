package backstep.cli;

import backstep.engine.Level;
import backstep.layout.Direction;
import backstep.layout.LayoutEngine;
import backstep.picture.Palette;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that the options of {@code backstep export} take. */
final class ExportWords {

    private ExportWords() {}

    static final class Themes extends WordConverter<Palette> {
        Themes() {
            super(inOrder(Map.entry("light", Palette.LIGHT), Map.entry("dark", Palette.DARK)));
        }
    }

    static final class Scales extends WordConverter<Integer> {
        Scales() {
            super(inOrder(Map.entry("1", 1), Map.entry("2", 2), Map.entry("4", 4)));
        }
    }

    static final class Directions extends WordConverter<Direction> {
        Directions() {
            super(inOrder(Map.entry("lr", Direction.LEFT_RIGHT), Map.entry("td", Direction.TOP_DOWN)));
        }
    }

    static final class Levels extends WordConverter<Level> {
        Levels() {
            super(Stream.of(Level.values())
                    .collect(Collectors.toMap(ExportWords::word, level -> level, (a, b) -> a, LinkedHashMap::new)));
        }
    }

    /** How a level is written. */
    static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    static final class Engines extends WordConverter<LayoutEngine> {
        Engines() {
            super(inOrder(
                    Map.entry("auto", LayoutEngine.AUTOMATIC),
                    Map.entry("graphviz", LayoutEngine.GRAPHVIZ),
                    Map.entry("embedded", LayoutEngine.GRAPHVIZ_EMBEDDED),
                    Map.entry("elk", LayoutEngine.ELK)));
        }
    }

    @SafeVarargs
    private static <T> SequencedMap<String, T> inOrder(Map.Entry<String, T>... words) {
        SequencedMap<String, T> map = new LinkedHashMap<>();
        for (Map.Entry<String, T> word : words) {
            map.put(word.getKey(), word.getValue());
        }
        return map;
    }
}
