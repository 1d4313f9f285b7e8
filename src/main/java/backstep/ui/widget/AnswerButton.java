package backstep.ui.widget;

import backstep.text.Messages;
import javafx.scene.control.Button;

/**
 * Stands where a figure is not known yet, for those who want to see it all the same. It goes when it is pressed: what is
 * around it has to take the keyboard from it.
 */
public final class AnswerButton extends Button {

    /** @param show shows the figure */
    public AnswerButton(String id, Runnable show) {
        super(Messages.text("ui.answers.show"));
        setId(id);
        getStyleClass().addAll("small", "answer-button");
        setMinWidth(USE_PREF_SIZE);
        Buttons.explain(this, Messages.text("ui.answers.show.tip"));
        setOnAction(event -> show.run());
    }
}
