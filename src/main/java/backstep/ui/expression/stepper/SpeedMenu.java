package backstep.ui.expression.stepper;

import backstep.text.Messages;
import backstep.ui.widget.Buttons;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/** The speeds of play behind an icon, where there is no room for a box that names the present one. */
final class SpeedMenu extends MenuButton {

    SpeedMenu(Player player) {
        setId("speed-menu");
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("button-icon", "no-arrow");
        Buttons.setIcon(this, Feather.CLOCK);
        ToggleGroup group = new ToggleGroup();
        SpeedText text = new SpeedText();
        for (double speed : Player.SPEEDS) {
            RadioMenuItem item = new RadioMenuItem(text.toString(speed));
            item.setToggleGroup(group);
            item.setOnAction(event -> player.stepsPerSecondProperty().set(speed));
            player.stepsPerSecondProperty().subscribe(now -> item.setSelected(now == speed));
            getItems().add(item);
        }
        player.stepsPerSecondProperty()
                .subscribe(now -> Buttons.explain(this, Messages.text("ui.stepper.speedNow", text.toString(now))));
    }
}
