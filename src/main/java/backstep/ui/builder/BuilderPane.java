package backstep.ui.builder;

import backstep.ui.session.NetworkSession;
import backstep.ui.task.Tasks;
import backstep.ui.widget.OpenPicker;
import javafx.scene.layout.VBox;

/** What is set up: data, network, training. */
public final class BuilderPane extends VBox {

    public BuilderPane(NetworkSession session, Tasks tasks, OpenPicker picker) {
        setId("builder");
    }
}
