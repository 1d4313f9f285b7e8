package backstep.app;

import backstep.text.Messages;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
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

    /** What JavaFX needs beside GTK, and the package that has it on Debian and Ubuntu. */
    private static final List<Map.Entry<String, String>> OTHERS = List.of(
            Map.entry("libXtst.so.6", "libxtst6"),
            Map.entry("libgthread-2.0.so.0", "libglib2.0-0"),
            Map.entry("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

    /** What JavaFX needs for the graphics card. Without it, the processor draws. */
    private static final List<String> GRAPHICS = List.of("libGL.so.1", "libXxf86vm.so.1");

    static Display ofThisMachine() {
        return new Display(System.getProperty("os.name"), System.getenv(), Display::loads);
    }

    /** Why no window can be opened, and how to mend it; empty if nothing is known to be in the way. */
    Optional<String> obstacle() {
        if (!isLinux() || "Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(Messages.text("app.noDisplay"));
        }
        return libraries.test(GTK) ? otherObstacle() : Optional.of(Messages.text("app.noGtk"));
    }

    private Optional<String> otherObstacle() {
        return OTHERS.stream()
                .filter(needed -> !libraries.test(needed.getKey()))
                .findFirst()
                .map(missing -> Messages.text("app.noLibrary", missing.getKey(), missing.getValue()));
    }

    /** Whether JavaFX can draw by the graphics card; it complains at length where it tries and cannot. */
    boolean hasGraphics() {
        return !isLinux() || GRAPHICS.stream().allMatch(libraries);
    }

    private boolean isLinux() {
        return system.toLowerCase(Locale.ROOT).contains("linux");
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
