package backstep.ui.boundary;

import backstep.ui.session.NetworkSession;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.VBox;

/** What the network says all over the plane, and the samples. */
public final class BoundaryPane extends VBox {

    public BoundaryPane(NetworkSession session, ObservableBooleanValue dark) {
        setId("boundary-pane");
    }
}
