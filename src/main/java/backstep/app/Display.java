package backstep.app;

import backstep.i18n.Messages;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a window needs of the machine. Only Linux may lack any of it.
 *
 * @param system the name of the operating system
 * @param environment the environment variables
 * @param libraries whether a shared library can be loaded
 */
record Display(String system, Map<String, String> environment, Predicate<String> libraries) {

    private static final String GTK = "libgtk-3.so.0";

    static Display ofThisMachine() {
        return new Display(System.getProperty("os.name"), System.getenv(), Display::loads);
    }

    /** Why no window can be opened, and how to mend it; empty if nothing is known to be in the way. */
    Optional<String> obstacle() {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")
                || "Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(Messages.text("app.noDisplay"));
        }
        return libraries.test(GTK) ? Optional.empty() : Optional.of(Messages.text("app.noGtk"));
    }

    // Looking whether a library is there runs nothing of it but its initialisers, as JavaFX would a moment later.
    @SuppressWarnings("restricted")
    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup(library, arena) != null;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
