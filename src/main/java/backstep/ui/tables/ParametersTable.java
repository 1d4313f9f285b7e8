package backstep.ui.tables;

import backstep.ui.session.NetworkSession;
import javafx.scene.layout.VBox;

/** Every weight and bias with its value and its gradient. */
public final class ParametersTable extends VBox {

    public ParametersTable(NetworkSession session) {
        setId("parameters");
    }
}
