package backstep.ui.widget;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialog. */
public final class SystemOpenPicker implements OpenPicker {

    @Override
    public Optional<Path> pick(Window owner, String kind, String... extensions) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        kind, Arrays.stream(extensions).map(each -> "*." + each).toList()));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
