package backstep.ui.expression.inspector;

import backstep.engine.Contribution;
import backstep.engine.LedgerPart;

/** A row of a ledger that is taken together by groups. */
sealed interface LedgerRow {

    /** A group, whose contributions follow if it is open. */
    record OfPart(LedgerPart part, boolean open) implements LedgerRow {}

    /** One contribution of an open group. */
    record OfEntry(Contribution entry) implements LedgerRow {}
}
