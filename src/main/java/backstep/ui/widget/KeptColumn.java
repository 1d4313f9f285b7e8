package backstep.ui.widget;

import backstep.explain.Formula;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A column that is told all of its pieces whenever something has changed, and keeps the nodes of those that are of the same
 * kind as before: they only get other texts. A new node costs its style and its layout, many times what a text costs.
 */
public class KeptColumn extends VBox {

    private List<Piece> pieces = new ArrayList<>();
    private List<Piece> before = List.of();

    private record Piece(Class<? extends Node> type, String kind, Node node) {}

    /**
     * Shows other pieces than before.
     *
     * @param additions adds all of them, in their order, by the methods of this column
     */
    public final void fill(Runnable additions) {
        before = pieces;
        pieces = new ArrayList<>();
        additions.run();
        before = List.of();
        List<Node> nodes = pieces.stream().map(Piece::node).toList();
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    /**
     * Adds a node.
     *
     * @param kind what nodes of the type have in common that can take each other's place
     * @return the next one of this kind that was there before, else a new one
     */
    public final <N extends Node> N add(Class<N> type, String kind, Supplier<N> made) {
        N node = kept(type, kind);
        N added = node == null ? made.get() : node;
        pieces.add(new Piece(type, kind, added));
        return added;
    }

    private <N extends Node> @Nullable N kept(Class<N> type, String kind) {
        for (Iterator<Piece> each = before.iterator(); each.hasNext(); ) {
            Piece piece = each.next();
            if (piece.type().equals(type) && piece.kind().equals(kind)) {
                each.remove();
                return type.cast(piece.node());
            }
        }
        return null;
    }

    /** Adds the only node of its type. */
    public final <N extends Node> N add(Class<N> type, Supplier<N> made) {
        return add(type, "", made);
    }

    /** Adds a text that breaks into as many lines as it needs. */
    public final Label paragraph(String text, String styleClass) {
        Label label = add(Label.class, styleClass, () -> FigureRows.paragraph("", styleClass));
        label.setText(text);
        return label;
    }

    /** Adds a caption with its figure, as {@link FigureRows#row} has it, and with style classes. */
    public final void row(String id, String caption, String figure, String... styleClasses) {
        FigureRow row = add(FigureRow.class, id + ' ' + String.join(" ", styleClasses), () -> {
            FigureRow made = FigureRows.row(id, caption, figure);
            made.getStyleClass().addAll(styleClasses);
            return made;
        });
        row.show(caption, figure);
    }

    /** Adds a formula. */
    public final void formula(Formula formula) {
        add(FormulaView.class, FormulaView::new).show(formula);
    }
}
