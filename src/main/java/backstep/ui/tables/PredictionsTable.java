package backstep.ui.tables;

import backstep.ui.session.NetworkSession;
import javafx.scene.layout.VBox;

/** Predictions beside labels. */
public final class PredictionsTable extends VBox {

    public PredictionsTable(NetworkSession session) {
        setId("predictions");
    }
}
