package backstep.ui.action;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** One line of the command palette: the text with the letters that were found, what it is, and its keys. */
final class PaletteCell extends ListCell<PaletteHit> {

    private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

    private final TextFlow text = new TextFlow();
    private final Label keys = new Label();
    private final HBox row = new HBox(text, keys);

    PaletteCell() {
        getStyleClass().add("palette-cell");
        row.getStyleClass().add("palette-row");
        keys.getStyleClass().add("keys");
        keys.setMinWidth(USE_PREF_SIZE);
        // As wide as the list and no wider: a long text breaks.
        setPrefWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        itemProperty()
                .flatMap(hit -> BooleanExpression.booleanExpression(hit.entry().available()))
                .orElse(true)
                .subscribe(can -> pseudoClassStateChanged(UNAVAILABLE, !can));
    }

    @Override
    protected void updateItem(@Nullable PaletteHit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            return;
        }
        text.getChildren().setAll(pieces(hit));
        text.getChildren().add(piece("   " + hit.entry().kind(), "palette-kind"));
        keys.setText(hit.entry().keys());
        keys.setVisible(!keys.getText().isEmpty());
        setGraphic(row);
        setAccessibleText(hit.entry().text());
    }

    /** The text cut where letters that were found begin and end. */
    private static List<Text> pieces(PaletteHit hit) {
        String whole = hit.entry().text();
        return hit.match().pieces(whole.length()).stream()
                .map(each ->
                        piece(whole.substring(each.from(), each.to()), each.found() ? "palette-found" : "palette-text"))
                .toList();
    }

    private static Text piece(String words, String styleClass) {
        Text piece = new Text(words);
        piece.getStyleClass().add(styleClass);
        return piece;
    }
}
