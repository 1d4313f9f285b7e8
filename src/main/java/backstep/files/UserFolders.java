package backstep.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps what is a person's own, by the custom of each system.
 *
 * @param settings what the person has set up
 * @param state what has happened: autosaves, and which documents were open
 */
public record UserFolders(Path settings, Path state) {

    /** Those of this person on this machine. */
    public static UserFolders ofThisMachine() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /**
     * Those of a person on any machine.
     *
     * @param system the name of the system
     * @param environment its variables
     */
    static UserFolders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new UserFolders(
                    folder(environment, "APPDATA")
                            .orElse(home.resolve("AppData/Roaming"))
                            .resolve("Backstep"),
                    folder(environment, "LOCALAPPDATA")
                            .orElse(home.resolve("AppData/Local"))
                            .resolve("Backstep"));
        }
        if (name.contains("mac")) {
            Path both = home.resolve("Library/Application Support/Backstep");
            return new UserFolders(both, both);
        }
        return new UserFolders(
                folder(environment, "XDG_CONFIG_HOME")
                        .filter(Path::isAbsolute)
                        .orElse(home.resolve(".config"))
                        .resolve("backstep"),
                folder(environment, "XDG_STATE_HOME")
                        .filter(Path::isAbsolute)
                        .orElse(home.resolve(".local/state"))
                        .resolve("backstep"));
    }

    /** The XDG standard takes a relative path for none; Windows says nothing of it, so that callers decide. */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
