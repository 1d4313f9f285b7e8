package backstep.ui.tables;

import backstep.ui.session.NetworkSession;
import backstep.ui.task.Tasks;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.VBox;

/** Histograms of activations and gradients, layer by layer. */
public final class LayersView extends VBox {

    public LayersView(NetworkSession session, Tasks tasks, ObservableBooleanValue dark) {
        setId("layers");
    }
}
