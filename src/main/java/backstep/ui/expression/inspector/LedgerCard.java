package backstep.ui.expression.inspector;

import backstep.engine.Contribution;
import backstep.engine.LedgerPart;
import backstep.engine.Trace;
import backstep.explain.PassSentences;
import backstep.text.Messages;
import backstep.ui.widget.KeptColumn;
import java.util.List;
import java.util.Optional;

/** Every {@code +=} that has reached a node, and the chain rule of the last one set out. */
final class LedgerCard extends KeptColumn {

    private static final int ROWS_SHOWN = 30;

    /** Shows the ledger if its contributions come from several groups; what is open in it stays open. */
    private final GroupedLedger grouped = new GroupedLedger();

    LedgerCard() {
        getStyleClass().add("card");
        setId("ledger");
    }

    void show(Trace trace, int node, int step) {
        fill(() -> add(trace, node, step));
    }

    private void add(Trace trace, int node, int step) {
        Optional<String> seed = PassSentences.seed(trace, node, step);
        seed.ifPresent(text -> paragraph(text, "hint"));
        List<Contribution> ledger = trace.ledger(node, step);
        if (ledger.isEmpty()) {
            if (seed.isEmpty()) {
                paragraph(Messages.text("ui.inspector.noContribution"), "hint");
            }
            return;
        }
        add(ChainRuleView.class, ChainRuleView::new).show(trace.graph(), ledger.getLast());
        List<LedgerPart> parts = LedgerPart.of(trace, node, step);
        if (!parts.isEmpty()) {
            add(GroupedLedger.class, () -> grouped).show(trace, node, step, parts);
            return;
        }
        add(LedgerTable.class, LedgerTable::new)
                .show(trace.graph(), ledger.stream().limit(ROWS_SHOWN).toList());
        if (ledger.size() > ROWS_SHOWN) {
            paragraph(Messages.text("ui.inspector.moreRows", ledger.size() - ROWS_SHOWN), "hint");
        }
    }
}
