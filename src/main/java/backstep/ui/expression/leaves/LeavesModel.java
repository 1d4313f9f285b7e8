package backstep.ui.expression.leaves;

import backstep.document.LeafKey;
import backstep.document.SliderRange;
import backstep.lang.LeafLiteral;
import backstep.ui.expression.model.ExpressionSession;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The leaves of the graph on screen, their values, and the ranges of their sliders. */
final class LeavesModel {

    private final ExpressionSession session;
    private final ObservableList<LeafKey> leaves = FXCollections.observableArrayList();
    /** By place and not by value, so that they outlive a number that is written into the text. */
    private final Map<Place, SliderRange> ranges = new HashMap<>();

    private record Place(String label, int occurrence) {

        static Place of(LeafKey leaf) {
            return new Place(leaf.label(), leaf.occurrence());
        }
    }

    LeavesModel(ExpressionSession session) {
        this.session = session;
        session.drawingProperty().subscribe(drawing -> {
            leaves.setAll(session.leaves().keySet());
            ranges.keySet().retainAll(leaves.stream().map(Place::of).toList());
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
        SliderRange range = ranges.computeIfAbsent(Place.of(leaf), place -> SliderRange.around(leaf.literal()));
        return range.including(value(leaf));
    }

    void setRange(LeafKey leaf, SliderRange range) {
        ranges.put(Place.of(leaf), range);
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
