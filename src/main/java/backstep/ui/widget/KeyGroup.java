package backstep.ui.widget;

import backstep.i18n.Messages;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * Commands that belong together, from which keys are answered as well as listed.
 *
 * @param name its title is the message {@code ui.keys.name}
 */
public record KeyGroup(String name, List<Command> commands) {

    /** A group of several lists of commands. */
    @SafeVarargs
    public static KeyGroup of(String name, List<Command>... parts) {
        return new KeyGroup(name, Stream.of(parts).flatMap(List::stream).toList());
    }

    public String title() {
        return Messages.text("ui.keys." + name);
    }

    /** What has keys, in words, and which keys; several commands of one name are one. */
    public SequencedMap<String, SequencedSet<String>> rows() {
        SequencedMap<String, SequencedSet<String>> rows = new LinkedHashMap<>();
        for (Command command : commands) {
            if (command.keys() != null) {
                rows.computeIfAbsent(Messages.text("ui.command." + command.name()), text -> new LinkedHashSet<>())
                        .add(KeyText.of(command.keys()));
            }
        }
        return rows;
    }
}
