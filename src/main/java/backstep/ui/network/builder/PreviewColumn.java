package backstep.ui.network.builder;

import backstep.text.Quoted;
import backstep.ui.widget.WholeText;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

/** A column of a file that can be imported, marked while it is the label's. */
final class PreviewColumn extends TableColumn<List<String>, String> {

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_FIELD = 24;
    private static final double WIDTH = 84;
    private static final double WIDEST = 240;
    /** Of a letter of a name, and of what stands beside the name. */
    private static final double LETTER = 7.4;

    private static final double BESIDE = 24;

    /** @param scale of the type: the column is as much wider */
    PreviewColumn(int place, String name, IntegerProperty labelColumn, double scale) {
        head(name);
        setSortable(false);
        setReorderable(false);
        setPrefWidth(scale * Math.clamp(LETTER * name.length() + BESIDE, WIDTH, WIDEST));
        setCellValueFactory(
                row -> new ReadOnlyStringWrapper(Quoted.middle(row.getValue().get(place), LONGEST_FIELD)));
        labelColumn.subscribe(label -> {
            getStyleClass().remove("label-column");
            if (label.intValue() == place) {
                getStyleClass().add("label-column");
            }
        });
    }

    /** A long name is told whole under the mouse. */
    private void head(String name) {
        String shown = Quoted.middle(name, LONGEST_NAME);
        if (shown.equals(name)) {
            setText(name);
        } else {
            Label heading = new Label(shown);
            heading.setTooltip(WholeText.of(name));
            setGraphic(heading);
        }
    }
}
