package backstep.ui.workspace;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The window with one before it by which something is saved, and a stand-in for the system's file dialog. */
public abstract class SaveWindowTest extends WindowTest {

    /** Where everything is saved. */
    @TempDir
    protected Path folder;

    /** Presses save, answers the file dialog, and waits until the window is gone. */
    protected final Path save(String name) {
        Path file = begin(name);
        await(() -> windows() == 1);
        return file;
    }

    /** Presses save and answers the file dialog. */
    protected final Path begin(String name) {
        Path file = folder.resolve(name);
        saveTo = Optional.of(file);
        click("export-save");
        return file;
    }

    /** Names a folder that is not there, and waits for the complaint. */
    protected final Path saveInVain() {
        Path file = folder.resolve("gone").resolve("picture.svg");
        saveTo = Optional.of(file);
        click("export-save");
        await(() -> !text("export-problem").isEmpty());
        return file;
    }

    /** How many windows there are. */
    protected final int windows() {
        return call(() -> openWindows().size());
    }

    /** What the status bar says. */
    protected final String status() {
        return ((Labeled) window().stage().getScene().lookup(".status-label")).getText();
    }

    /** The root of an SVG file. */
    protected static Element svg(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }
}
