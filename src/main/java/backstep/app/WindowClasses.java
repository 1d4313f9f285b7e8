package backstep.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;

/** The part of JavaFX that talks to the window system and the graphics card. A rehearsal needs neither and uses other classes. */
final class WindowClasses {

    private static final List<String> PACKAGES = List.of(
            "com/sun/glass/ui/gtk/",
            "com/sun/glass/ui/mac/",
            "com/sun/glass/ui/win/",
            "com/sun/prism/es2/",
            "com/sun/prism/d3d/",
            "com/sun/prism/mtl/");

    private static final String CLASS = ".class";

    private WindowClasses() {}

    /** Loads them all, and starts nothing. */
    static void load() {
        names().forEach(name -> Class.forName(Stage.class.getModule(), name));
    }

    /** Those that this machine's JavaFX has. */
    static List<String> names() {
        String graphics = Stage.class.getModule().getName();
        try (ModuleReader reader = ModuleLayer.boot()
                        .configuration()
                        .findModule(graphics)
                        .orElseThrow()
                        .reference()
                        .open();
                Stream<String> names = reader.list()) {
            return names.filter(name -> name.endsWith(CLASS))
                    .filter(name -> PACKAGES.stream().anyMatch(name::startsWith))
                    .map(name ->
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
