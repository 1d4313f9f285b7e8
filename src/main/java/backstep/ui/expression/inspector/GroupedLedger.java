package backstep.ui.expression.inspector;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.LedgerPart;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.explain.KnownTexts;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.theme.TypeSize;
import backstep.ui.widget.KeptColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A ledger by groups, each of which opens to its contributions. It stays while the run is stepped through, so that what is
 * open stays open, and shows as many rows as fit, however many there are.
 */
final class GroupedLedger extends KeptColumn {

    private static final double ROW = 26;
    private static final int ROWS_SEEN = 10;
    private static final double BORDER = 2;

    private final ListView<LedgerRow> list = new ListView<>();
    private final Set<Integer> open = new HashSet<>();
    private List<LedgerPart> parts = List.of();
    private @Nullable Graph graph;
    private int node = ExpressionSession.NONE;

    GroupedLedger() {
        getStyleClass().add("grouped-ledger");
        list.setId("ledger-groups");
        list.getStyleClass().add("ledger-groups");
        list.setAccessibleText(Messages.text("ui.inspector.ledger"));
        TypeSize.scaleOf(list).subscribe(factor -> {
            list.setFixedCellSize(factor * ROW);
            measure();
        });
        list.setCellFactory(any -> cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private LedgerCell cell() {
        LedgerCell cell = new LedgerCell(() -> Objects.requireNonNull(graph));
        cell.setOnMouseClicked(event -> toggle(cell.getItem()));
        return cell;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            toggle(list.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    private void toggle(@Nullable LedgerRow row) {
        if (row instanceof LedgerRow.OfPart(LedgerPart part, boolean isOpen)) {
            boolean changed = isOpen ? open.remove(part.group()) : open.add(part.group());
            if (changed) {
                list();
            }
        }
    }

    /** Shows a ledger that is taken together. */
    void show(Trace trace, int target, int step, List<LedgerPart> ledger) {
        if (target != node
                || graph == null
                || graph.groups().count() != trace.graph().groups().count()) {
            open.clear();
        }
        if (graph != trace.graph()) {
            // Equal rows of another graph have other names.
            list.getItems().clear();
        }
        node = target;
        graph = trace.graph();
        parts = ledger;
        list();
        fill(() -> {
            add(HBox.class, GroupedLedger::heading);
            add(ListView.class, () -> list);
            row(
                    "ledger-total",
                    Messages.text("ui.inspector.ledgerTotal", trace.arrived(target, step)),
                    KnownTexts.gradient(new Known(trace, step), target, Numbers::brief));
            if (trace.intervention(target, Quantity.GRAD, step) != null) {
                paragraph(Messages.text("ui.inspector.ledgerSet"), "hint");
            }
        });
    }

    private void list() {
        List<LedgerRow> rows = new ArrayList<>();
        for (LedgerPart part : parts) {
            boolean isOpen = open.contains(part.group());
            rows.add(new LedgerRow.OfPart(part, isOpen));
            for (Contribution entry : isOpen ? part.contributions() : List.<Contribution>of()) {
                rows.add(new LedgerRow.OfEntry(entry));
            }
        }
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
        measure();
    }

    private void measure() {
        double height = Math.min(list.getItems().size(), ROWS_SEEN) * list.getFixedCellSize() + BORDER;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    private static HBox heading() {
        HBox heading = LedgerCell.row(caption("from"), caption("contributions"), caption("sum"));
        heading.getStyleClass().add("ledger-heading");
        return heading;
    }

    private static Label caption(String column) {
        Label label = new Label(Messages.text("ui.inspector.column." + column));
        label.getStyleClass().add("caption");
        return label;
    }
}
