package backstep.ui.widget;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Pieces of text in cards: a caption with its figure, a paragraph. */
public final class FigureRows {

    private FigureRows() {}

    /**
     * A caption on the left, in as many lines as it needs, and a figure on the right.
     *
     * @param id the identifier of the figure
     */
    public static HBox row(String id, String caption, String figure) {
        Label name = new Label(caption);
        name.getStyleClass().add("caption");
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label number = new Label(figure);
        number.setId(id);
        number.getStyleClass().add("figure");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(name, space, number);
        row.getStyleClass().add("figure-row");
        return row;
    }

    /** A text that breaks into as many lines as it needs. */
    public static Label paragraph(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
