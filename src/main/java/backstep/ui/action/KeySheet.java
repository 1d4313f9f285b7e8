package backstep.ui.action;

import backstep.ui.widget.KeyText;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** The keys of some actions in words, by sections. */
public final class KeySheet {

    /**
     * The keys of one section.
     *
     * @param rows what is done, and by which keys; several actions of one name are one row
     */
    public record Block(String title, SequencedMap<String, SequencedSet<String>> rows) {}

    private final SequencedMap<String, Block> blocks = new LinkedHashMap<>();

    /** What has keys among some actions. Within a section, what can be done everywhere comes first. */
    public KeySheet(Collection<Action> actions) {
        List<Action> listed =
                actions.stream().filter(action -> !action.keys().isEmpty()).toList();
        listed.forEach(this::block);
        listed.stream()
                .sorted(Comparator.comparing(action -> !action.section().scope().equals(KeyScope.WINDOW)))
                .forEach(this::add);
    }

    private void add(Action action) {
        SequencedSet<String> keys = block(action).rows().computeIfAbsent(action.name(), name -> new LinkedHashSet<>());
        action.keys().forEach(each -> keys.add(KeyText.of(each)));
    }

    private Block block(Action action) {
        return blocks.computeIfAbsent(
                action.section().name(), name -> new Block(action.section().title(), new LinkedHashMap<>()));
    }

    /** All sections that have keys, in the order of their first actions. */
    public List<Block> blocks() {
        return List.copyOf(blocks.sequencedValues());
    }
}
