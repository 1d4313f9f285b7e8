package backstep.ui.start;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.theme.TypeSize;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the program is, and what can be done first. */
final class StartHeader extends VBox {

    private static final double ICON = 56;

    private final FlowPane actions = new FlowPane();

    /** @param offered the first one is the one that stands out */
    StartHeader(List<Action> offered) {
        setId("start-header");
        getStyleClass().add("start-header");
        String icon = Objects.requireNonNull(StartHeader.class.getResource("/backstep/app/icon-256.png"))
                .toExternalForm();
        ImageView picture = new ImageView(new Image(icon));
        TypeSize.scaleOf(picture).subscribe(scale -> {
            picture.setFitWidth(ICON * scale);
            picture.setFitHeight(ICON * scale);
        });
        Label name = new Label(Messages.text("ui.about.name"));
        name.getStyleClass().add("start-name");
        Label purpose = new Label(Messages.text("ui.about.purpose"));
        purpose.getStyleClass().add("start-purpose");
        purpose.setWrapText(true);
        purpose.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(name, purpose);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox title = new HBox(picture, words);
        title.getStyleClass().add("start-product");
        actions.getStyleClass().add("start-actions");
        actions.getChildren().setAll(offered.stream().map(StartHeader::button).toList());
        actions.getChildren().stream()
                .limit(1)
                .forEach(first -> first.getStyleClass().add("accent"));
        getChildren().setAll(title, actions);
    }

    private static Button button(Action action) {
        Button button = ActionButtons.text("start-" + action.id(), action, action.name(), action.name());
        button.getStyleClass().add("start-action");
        return button;
    }

    /** Puts the keyboard on the first thing that can be done. */
    void focusFirst() {
        actions.getChildren().stream().limit(1).forEach(first -> first.requestFocus());
    }
}
