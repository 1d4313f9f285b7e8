package backstep.ui.expression.inspector;

import backstep.engine.Contribution;
import backstep.engine.LedgerPart;
import backstep.engine.Trace;
import backstep.explain.PassSentences;
import backstep.text.Messages;
import backstep.ui.widget.FigureRows;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** Every {@code +=} that has reached a node, and the chain rule of the last one set out. */
final class LedgerCard extends VBox {

    private static final int ROWS_SHOWN = 30;

    /** @param grouped shows the ledger if its contributions come from several groups */
    LedgerCard(Trace trace, int node, int step, GroupedLedger grouped) {
        getStyleClass().add("card");
        setId("ledger");
        Optional<String> seed = PassSentences.seed(trace, node, step);
        seed.ifPresent(text -> getChildren().add(FigureRows.paragraph(text, "hint")));
        List<Contribution> ledger = trace.ledger(node, step);
        if (ledger.isEmpty() && seed.isPresent()) {
            return;
        }
        if (ledger.isEmpty()) {
            getChildren().add(FigureRows.paragraph(Messages.text("ui.inspector.noContribution"), "hint"));
            return;
        }
        Contribution last = ledger.getLast();
        getChildren().add(new ChainRuleView(trace.graph(), last));
        List<LedgerPart> parts = LedgerPart.of(trace, node, step);
        if (!parts.isEmpty()) {
            grouped.show(trace, node, step, parts);
            getChildren().add(grouped);
            return;
        }
        getChildren()
                .add(new LedgerTable(
                        trace.graph(), ledger.stream().limit(ROWS_SHOWN).toList()));
        if (ledger.size() > ROWS_SHOWN) {
            getChildren()
                    .add(FigureRows.paragraph(
                            Messages.text("ui.inspector.moreRows", ledger.size() - ROWS_SHOWN), "hint"));
        }
    }
}
