package backstep.ui.widget;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Pieces of text in cards: a caption with its figure, a paragraph. */
public final class FigureRows {

    private FigureRows() {}

    /**
     * A caption on the left, in as many lines as it needs, and a figure on the right.
     *
     * @param id the identifier of the figure
     */
    public static FigureRow row(String id, String caption, String figure) {
        FigureRow row = new FigureRow(id);
        row.show(caption, figure);
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
