package backstep.ui.widget;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks which file to open. The system's dialog cannot be driven by tests. */
@FunctionalInterface
public interface OpenPicker {

    /**
     * Asks, and waits for the answer.
     *
     * @param kind what the files are, in a word or two
     * @param extensions their endings, without the dot
     * @return the file, or nothing if the question was cancelled
     */
    Optional<Path> pick(Window owner, String kind, String... extensions);
}
