package backstep.ui.widget;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A caption on the left, in as many lines as it needs, and a figure on the right. */
public final class FigureRow extends HBox {

    private final Label caption = new Label();
    private final Label figure = new Label();

    /** @param id the identifier of the figure */
    FigureRow(String id) {
        caption.getStyleClass().add("caption");
        caption.setMinWidth(0);
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        figure.setId(id);
        figure.getStyleClass().add("figure");
        figure.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(caption, space, figure);
        getStyleClass().add("figure-row");
    }

    /** Takes other texts. */
    public void show(String captionText, String figureText) {
        caption.setText(captionText);
        figure.setText(figureText);
    }

    /** What stands on the right. */
    public Label figure() {
        return figure;
    }
}
