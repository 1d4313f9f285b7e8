package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.theme.Appearance;
import backstep.ui.widget.ScreenRoom;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A small window that tells something and is closed by Enter or Escape. */
class InfoWindow {

    private final Stage stage = new Stage();
    private final VBox root = new VBox();

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
        root.getChildren().setAll(content, buttons);
        VBox.setVgrow(content, Priority.ALWAYS);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("info-window");
        Scene scene = new Scene(root);
        appearance.dress(scene);
        stage.initOwner(owner);
        stage.initModality(alone ? Modality.WINDOW_MODAL : Modality.NONE);
        stage.setTitle(title);
        stage.setScene(scene);
    }

    /** Shows it, in front of others if it is shown already; as large as its content, as far as the screen is. */
    void show() {
        Dimension2D room = ScreenRoom.beside(stage.getOwner());
        root.applyCss();
        root.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        root.setMaxWidth(room.getWidth());
        root.setMaxHeight(room.getHeight());
        root.setPrefWidth(Math.min(root.prefWidth(-1), root.getMaxWidth()));
        root.setPrefHeight(Math.min(root.prefHeight(root.getPrefWidth()), root.getMaxHeight()));
        stage.show();
        stage.toFront();
    }

    /** Whether it is shown. */
    final boolean isShown() {
        return stage.isShowing();
    }
}
