package backstep.ui.leaves;

import backstep.lang.LeafLiteral;
import backstep.ui.session.ExpressionSession;
import backstep.ui.session.LeafKey;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The leaves of the graph on screen, their values, and the ranges of their sliders. */
final class LeavesModel {

    private final ExpressionSession session;
    private final ObservableList<LeafKey> leaves = FXCollections.observableArrayList();
    private final Map<LeafKey, SliderRange> ranges = new HashMap<>();

    LeavesModel(ExpressionSession session) {
        this.session = session;
        session.drawingProperty().subscribe(drawing -> {
            leaves.setAll(session.leaves().keySet());
            ranges.keySet().retainAll(leaves);
        });
    }

    ObservableList<LeafKey> leaves() {
        return leaves;
    }

    double value(LeafKey leaf) {
        return session.overrides().getOrDefault(leaf, leaf.literal());
    }

    boolean isOverridden(LeafKey leaf) {
        return session.overrides().containsKey(leaf);
    }

    void setValue(LeafKey leaf, double value) {
        session.override(leaf, value);
    }

    SliderRange range(LeafKey leaf) {
        SliderRange range = ranges.computeIfAbsent(leaf, key -> SliderRange.around(key.literal()));
        return range.including(value(leaf));
    }

    void setRange(LeafKey leaf, SliderRange range) {
        ranges.put(leaf, range);
    }

    void reset(LeafKey leaf) {
        session.override(leaf, leaf.literal());
    }

    void writeBack(LeafKey leaf) {
        session.writeBack(leaf);
    }

    boolean isSelected(LeafKey leaf) {
        LeafLiteral literal = session.leaves().get(leaf);
        return literal != null && literal.node() == session.selectedProperty().get();
    }

    void select(LeafKey leaf) {
        LeafLiteral literal = session.leaves().get(leaf);
        if (literal != null) {
            session.select(literal.node());
        }
    }
}
