package backstep.ui.expression.model;

import backstep.document.Act;
import backstep.document.LeafKey;
import backstep.lang.LeafLiteral;
import backstep.lang.Program;
import backstep.ui.widget.DerivedProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The leaves of the graph on screen, and which of them have another value than the text says. */
public final class LeafValues {

    private final ExpressionStore store;
    private final ReadOnlyObjectProperty<Map<LeafKey, Double>> overrides;

    LeafValues(ExpressionStore store) {
        this.store = store;
        this.overrides = new DerivedProperty<>(
                store.state(), now -> now.view() == null ? Map.of() : now.view().values());
    }

    /** All leaves, in the order of the text. */
    public SequencedMap<LeafKey, LeafLiteral> all() {
        ExpressionView view = store.state().get().view();
        return view == null ? new LinkedHashMap<>() : view.leaves();
    }

    /** The values that differ from the text. */
    public ReadOnlyObjectProperty<Map<LeafKey, Double>> overridesProperty() {
        return overrides;
    }

    /** Gives a leaf another value than the text does, and computes everything with it, at once. */
    public void override(LeafKey leaf, double value) {
        store.change(spec -> spec.withLeaves(spec.leaves().with(leaf, value)));
    }

    /** Gives every leaf the value that stands in the text. */
    public void reset() {
        store.change(Act.single("leaves"), spec -> spec.withLeaves(spec.leaves().withoutValues()));
    }

    /** Writes a leaf's value into the text, which then has it as its literal; unless the text is another one by now. */
    public void writeBack(LeafKey leaf) {
        ExpressionView view = store.state().get().view();
        Double value = overrides.get().get(leaf);
        LeafLiteral literal = all().get(leaf);
        if (view != null && value != null && literal != null) {
            Program program = view.drawing().program();
            String written = program.withLeafValue(literal, value);
            store.change(
                    Act.single("written", leaf.name()),
                    spec -> program.text().equals(spec.text()) ? spec.edited(written) : spec);
        }
    }
}
