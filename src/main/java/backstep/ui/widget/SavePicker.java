package backstep.ui.widget;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks where a file is to be written. */
@FunctionalInterface
public interface SavePicker {

    /**
     * Asks, and returns when that is answered.
     *
     * @param name the name to suggest, ending included
     * @param folder the folder to begin in; any if empty
     * @return empty if the question was dismissed
     */
    Optional<Path> choose(Window owner, FileKind kind, String name, Optional<Path> folder);
}
