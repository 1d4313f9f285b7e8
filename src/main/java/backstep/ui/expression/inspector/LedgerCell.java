package backstep.ui.expression.inspector;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.LedgerPart;
import backstep.explain.ChainRule;
import backstep.explain.Formulas;
import backstep.explain.NodeSentences;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A group with the number of its contributions and their sum, or one contribution below it. */
final class LedgerCell extends ListCell<LedgerRow> {

    private final Supplier<Graph> graph;
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Label name = new Label();
    private final Label middle = new Label();
    private final Label amount = new Label();
    private final Tooltip full = new Tooltip();
    private final HBox row = row(name, middle, amount);

    LedgerCell(Supplier<Graph> graph) {
        this.graph = graph;
        row.getChildren().addFirst(arrow);
        name.getStyleClass().add("ledger-source");
        middle.getStyleClass().add("ledger-middle");
        amount.getStyleClass().add("figure");
    }

    /** Three columns; the first takes what is left. */
    static HBox row(Label first, Label second, Label third) {
        first.setMinWidth(0);
        first.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        second.setMinWidth(USE_PREF_SIZE);
        third.setMinWidth(USE_PREF_SIZE);
        third.getStyleClass().add("ledger-amount");
        HBox row = new HBox(first, second, third);
        row.getStyleClass().add("ledger-row");
        return row;
    }

    @Override
    protected void updateItem(@Nullable LedgerRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        switch (item) {
            case LedgerRow.OfPart(LedgerPart part, boolean open) -> show(part, open);
            case LedgerRow.OfEntry(Contribution entry) -> show(entry);
        }
        setGraphic(row);
        setTooltip(full);
    }

    private void show(LedgerPart part, boolean open) {
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        arrow.setVisible(true);
        String group = graph.get().groups().name(part.group());
        name.setText(group.isEmpty() ? Messages.text("ui.inspector.outsideGroups") : group);
        middle.setText(Integer.toString(part.contributions().size()));
        amount.setText(Numbers.brief(part.sum()));
        full.setText(Messages.text("ui.inspector.entry", name.getText(), Numbers.full(part.sum())));
        setAccessibleText(Messages.text(
                "ui.inspector.partSpoken", name.getText(), part.contributions().size(), Numbers.brief(part.sum())));
    }

    private void show(Contribution entry) {
        arrow.setVisible(false);
        name.setText(Formulas.operation(graph.get(), entry.source()).text());
        middle.setText(ChainRule.product(entry).text());
        amount.setText(Numbers.brief(entry.amount()));
        full.setText(NodeSentences.ledgerRow(graph.get(), entry));
        setAccessibleText(full.getText());
    }
}
