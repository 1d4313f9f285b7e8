package backstep.ui.export;

import backstep.export.ExportFormat;
import backstep.i18n.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks with the file dialog of the system. */
public final class SystemSavePicker implements SavePicker {

    @Override
    public Optional<Path> choose(Window owner, ExportFormat format, String name, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("ui.export.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter(format.description(), "*." + format.ending()));
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(path -> ended(path, format));
    }

    /** Some systems leave the ending to whoever types the name. */
    private static Path ended(Path path, ExportFormat format) {
        boolean complete = ExportFormat.of(path).filter(format::equals).isPresent();
        return complete ? path : path.resolveSibling(path.getFileName() + "." + format.ending());
    }
}
