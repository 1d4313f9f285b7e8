package backstep.ui.losses;

import backstep.ui.session.NetworkSession;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.VBox;

/** The losses of this run and of those that are kept. */
public final class LossPane extends VBox {

    public LossPane(NetworkSession session, ObservableBooleanValue dark) {
        setId("loss-pane");
    }
}
