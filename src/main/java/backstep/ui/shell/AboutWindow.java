package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.theme.Appearance;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What the program is, and on what it runs. */
final class AboutWindow extends InfoWindow {

    /** @param version of the program */
    AboutWindow(Window owner, Appearance appearance, String version) {
        super(owner, appearance, Messages.text("ui.about.title"), content(version));
    }

    private static Region content(String version) {
        String icon = Objects.requireNonNull(AboutWindow.class.getResource("/backstep/app/icon-128.png"))
                .toExternalForm();
        ImageView picture = new ImageView(new Image(icon, 64, 64, true, true));
        Label name = new Label(Messages.text("ui.about.name"));
        name.getStyleClass().add("title-2");
        Label program = new Label(Messages.text("ui.about.version", version));
        program.setId("about-version");
        Label purpose = new Label(Messages.text("ui.about.purpose"));
        Label versions = new Label(Messages.text(
                "ui.about.versions",
                System.getProperty("java.version"),
                System.getProperty("javafx.version"),
                System.getProperty("os.name")));
        versions.getStyleClass().add("hint");
        VBox box = new VBox(picture, name, program, purpose, versions);
        box.getStyleClass().add("about");
        return box;
    }
}
