package backstep.cli;

import backstep.museum.EngineBug;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Reads the name of a bug. */
final class EngineBugs extends WordConverter<EngineBug> {

    EngineBugs() {
        super(names());
    }

    private static SequencedMap<String, EngineBug> names() {
        SequencedMap<String, EngineBug> names = new LinkedHashMap<>();
        for (EngineBug bug : EngineBug.values()) {
            names.put(bug.id(), bug);
        }
        return names;
    }
}
