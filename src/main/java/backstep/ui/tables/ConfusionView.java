package backstep.ui.tables;

import backstep.ui.session.NetworkSession;
import javafx.scene.layout.VBox;

/** Which class was taken for which. */
public final class ConfusionView extends VBox {

    public ConfusionView(NetworkSession session) {
        setId("confusion");
    }
}
