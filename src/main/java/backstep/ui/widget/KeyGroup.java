package backstep.ui.widget;

import backstep.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * Commands that belong together, from which keys are answered as well as listed.
 *
 * @param name its title is the message {@code ui.section.name}
 */
public record KeyGroup(String name, List<Command> commands) {

    /** A group of several lists of commands. */
    @SafeVarargs
    public static KeyGroup of(String name, List<Command>... parts) {
        List<Command> commands = new ArrayList<>();
        for (List<Command> part : parts) {
            commands.addAll(part);
        }
        return new KeyGroup(name, List.copyOf(commands));
    }

    public String title() {
        return Messages.text("ui.section." + name);
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
