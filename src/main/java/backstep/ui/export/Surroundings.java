package backstep.ui.export;

import backstep.document.Document;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Setting;
import backstep.ui.theme.Settings;
import backstep.ui.widget.SavePicker;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/**
 * The window in which something is exported.
 *
 * @param picker asks for files
 * @param document what is open
 * @param title what that is called, or the name of its file without an ending; empty while it has neither
 * @param notices is told what was exported or copied, or why nothing was
 */
public record Surroundings(
        Window owner,
        Appearance appearance,
        Tasks tasks,
        Settings settings,
        SavePicker picker,
        Supplier<Document> document,
        Supplier<String> title,
        Consumer<String> notices) {

    /** The folder of the last export. */
    Optional<Path> folder() {
        return Optional.of(settings.get(Setting.EXPORT_FOLDER))
                .filter(name -> !name.isEmpty())
                .map(Path::of);
    }

    void rememberFolder(Path folder) {
        settings.set(Setting.EXPORT_FOLDER, folder.toString());
    }
}
