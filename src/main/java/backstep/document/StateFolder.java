package backstep.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the program keeps what has happened, by the custom of each system: autosaves, and which documents were open. */
public final class StateFolder {

    private StateFolder() {}

    /** That of this person on this machine. */
    public static Path ofThisMachine() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /**
     * That of a person on any machine.
     *
     * @param system the name of the system
     * @param environment its variables
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return variable(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData/Local"))
                    .resolve("Backstep");
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support/Backstep");
        }
        // The standard says that a relative path is to be taken for none.
        return variable(environment, "XDG_STATE_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local/state"))
                .resolve("backstep");
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
