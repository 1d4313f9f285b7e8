package backstep.ui.network.training;

import atlantafx.base.controls.ProgressSliderSkin;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.network.model.NetworkSession;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** How many epochs a second are trained at most. */
final class SpeedSlider extends HBox {

    private final NetworkSession session;
    private final Action flatOut;
    private final Slider slider = new Slider(0, Speed.UNLIMITED, Speed.UNLIMITED);
    private final Label caption = new Label(Messages.text("ui.training.paceCaption"));
    private final Label text = new Label();
    private int place = -1;

    /** @param flatOut what switches to full speed */
    SpeedSlider(NetworkSession session, Action flatOut) {
        this.session = session;
        this.flatOut = flatOut;
        getStyleClass().add("stepper-row");
        slider.setId("training-speed");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.setAccessibleText(Messages.text("ui.training.paceMeaning"));
        slider.setTooltip(new Tooltip());
        text.setId("training-speed-text");
        text.getStyleClass().add("speed-text");
        caption.getStyleClass().addAll("caption", "speed-caption");
        caption.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(caption, slider, text);
        session.paceProperty().subscribe(pace -> slider.setValue(Speed.place(pace.doubleValue())));
        slider.valueProperty().subscribe(value -> slowDown((int) Math.round(value.doubleValue())));
    }

    private void slowDown(int wanted) {
        if (wanted != place) {
            place = wanted;
            text.setText(Speed.text(place));
            slider.getTooltip()
                    .setText(Messages.text("ui.training.paceNow", Speed.text(place), ActionButtons.keys(flatOut)));
            session.setPace(Speed.pace(place));
        }
    }

    /** What the slider is for; its tooltip says it too. */
    Label caption() {
        return caption;
    }

    /** What it is set to. */
    Label text() {
        return text;
    }
}
