package backstep.ui.network.tables;

import backstep.text.Messages;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

/** Captions with a figure each, one below the other. */
final class FigureList extends GridPane {

    private final List<Label> figures;

    /** @param part begins the identifiers of the figures: {@code train-accuracy} */
    FigureList(String part, String... names) {
        getStyleClass().add("figure-list");
        figures = Arrays.stream(names).map(name -> figure(part, name)).toList();
        for (int row = 0; row < names.length; row++) {
            Label caption = new Label(Messages.text("ui.tables." + names[row]));
            caption.getStyleClass().add("caption");
            caption.setTooltip(new Tooltip(Messages.text("ui.tables." + names[row] + "Meaning")));
            addRow(row, caption, figures.get(row));
        }
        managedProperty().bind(visibleProperty());
    }

    private static Label figure(String part, String name) {
        Label figure = new Label();
        figure.setId(part + "-" + name);
        figure.getStyleClass().add("figure");
        return figure;
    }

    void show(String... texts) {
        for (int row = 0; row < texts.length; row++) {
            figures.get(row).setText(texts[row]);
        }
    }
}
