package backstep.ui.training;

import backstep.ui.session.NetworkSession;
import javafx.scene.layout.VBox;

/** Reset, step, run, pause; speed; what is going on. */
public final class TrainingBar extends VBox {

    public TrainingBar(NetworkSession session) {
        setId("training-bar");
    }
}
