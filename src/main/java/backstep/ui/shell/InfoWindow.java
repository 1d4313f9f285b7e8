package backstep.ui.shell;

import backstep.i18n.Messages;
import backstep.ui.theme.Appearance;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A small window that tells something and is closed by Enter or Escape. */
class InfoWindow {

    private final Stage stage = new Stage();

    InfoWindow(Window owner, Appearance appearance, String title, Region content) {
        this(owner, appearance, title, content, true);
    }

    /** @param alone whether nothing else can be done meanwhile */
    InfoWindow(Window owner, Appearance appearance, String title, Region content, boolean alone) {
        Button close = new Button(Messages.text("ui.info.close"));
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(event -> stage.close());
        ButtonBar buttons = new ButtonBar();
        buttons.getButtons().add(close);
        VBox root = new VBox(content, buttons);
        root.getStyleClass().add("info-window");
        Scene scene = new Scene(root);
        appearance.dress(scene);
        stage.initOwner(owner);
        stage.initModality(alone ? Modality.WINDOW_MODAL : Modality.NONE);
        stage.setTitle(title);
        stage.setScene(scene);
    }

    /** Shows it, in front of others if it is shown already. */
    void show() {
        stage.show();
        stage.toFront();
    }
}
