package backstep.ui.neurons;

import backstep.ui.session.NetworkSession;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.StackPane;

/** The network, each neuron with its live map. */
public final class NetworkPane extends StackPane {

    public NetworkPane(NetworkSession session, ObservableBooleanValue dark) {
        setId("network-pane");
    }
}
