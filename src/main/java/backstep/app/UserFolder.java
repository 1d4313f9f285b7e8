package backstep.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the program keeps what it remembers, by the custom of each system. */
final class UserFolder {

    private UserFolder() {}

    static Path settings() {
        return folder().resolve("settings.properties");
    }

    private static Path folder() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return variable("APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("Backstep");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Backstep");
        }
        return variable("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("backstep");
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
