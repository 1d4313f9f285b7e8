package backstep.ui.network.training;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** One figure with its caption above and a note below. */
final class RunFigure extends VBox {

    private final Label caption = new Label();
    private final Label figure = new Label();
    private final Label note = new Label();
    private final Tooltip exact = new Tooltip();

    RunFigure(String id) {
        getStyleClass().add("run-figure");
        caption.getStyleClass().add("caption");
        figure.setId("figure-" + id);
        figure.getStyleClass().add("run-figure-number");
        figure.setTooltip(exact);
        figure.setMinWidth(USE_PREF_SIZE);
        note.setId("note-" + id);
        note.getStyleClass().add("run-figure-note");
        getChildren().addAll(caption, figure, note);
    }

    void caption(String text) {
        caption.setText(text);
    }

    /** @param all every digit */
    void figure(String text, String all) {
        figure.setText(text);
        exact.setText(all);
    }

    void note(String text) {
        note.setText(text);
    }
}
