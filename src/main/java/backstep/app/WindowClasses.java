package backstep.app;

import java.io.IOException;
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

    private WindowClasses() {}

    /** Loads them all, and starts nothing. */
    static void load() throws IOException {
        Module graphics = Stage.class.getModule();
        try (ModuleReader reader = graphics.getLayer()
                        .configuration()
                        .findModule(graphics.getName())
                        .orElseThrow()
                        .reference()
                        .open();
                Stream<String> names = reader.list()) {
            names.filter(name -> name.endsWith(".class"))
                    .filter(name -> PACKAGES.stream().anyMatch(name::startsWith))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .forEach(name -> Class.forName(graphics, name));
        }
    }
}
