package backstep.ui.training;

import backstep.ui.session.NetworkSession;
import javafx.scene.layout.HBox;

/** How the run stands: epoch, losses, accuracy. */
public final class RunFigures extends HBox {

    public RunFigures(NetworkSession session) {
        setId("run-figures");
    }
}
