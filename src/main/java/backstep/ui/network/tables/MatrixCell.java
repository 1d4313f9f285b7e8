package backstep.ui.network.tables;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How many samples of one class were taken for one, and what share of all they are. */
final class MatrixCell extends VBox {

    private final Label count = new Label();
    private final Label share = new Label();

    /** @param right whether those were taken for what they are */
    MatrixCell(String id, boolean right) {
        count.setId(id);
        count.getStyleClass().add("matrix-count");
        share.getStyleClass().add("caption");
        getStyleClass().addAll("matrix-cell", right ? "right" : "wrong");
        getChildren().addAll(count, share);
    }

    void show(int samples, int total) {
        count.setText(Integer.toString(samples));
        share.setText(PartView.share((double) samples / total));
    }
}
