package backstep.ui.expression.leaves;

import backstep.document.LeafKey;
import backstep.document.LeafSettings;
import backstep.document.SliderRange;
import backstep.lang.LeafLiteral;
import backstep.ui.expression.model.ExpressionSession;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The leaves of the graph on screen, their values, and the ranges of their sliders. */
final class LeavesModel {

    private final ExpressionSession session;
    private final ObservableList<LeafKey> leaves = FXCollections.observableArrayList();

    LeavesModel(ExpressionSession session) {
        this.session = session;
        session.drawingProperty().subscribe(drawing -> {
            leaves.setAll(session.leafValues().all().keySet());
        });
    }

    ObservableList<LeafKey> leaves() {
        return leaves;
    }

    double value(LeafKey leaf) {
        return session.leafValues().overridesProperty().get().getOrDefault(leaf, leaf.literal());
    }

    boolean isOverridden(LeafKey leaf) {
        return session.leafValues().overridesProperty().get().containsKey(leaf);
    }

    void setValue(LeafKey leaf, double value) {
        session.leafValues().override(leaf, value);
    }

    /** By place and not by value, so that it outlives a number that is written into the text. */
    SliderRange range(LeafKey leaf) {
        SliderRange chosen = settings().ranges().get(leaf.place());
        return (chosen == null ? SliderRange.around(leaf.literal()) : chosen).including(value(leaf));
    }

    private LeafSettings settings() {
        return session.stateProperty().get().spec().leaves();
    }

    void setRange(LeafKey leaf, SliderRange range) {
        session.change(spec -> spec.withLeaves(spec.leaves().with(leaf.place(), range)));
    }

    void reset(LeafKey leaf) {
        session.leafValues().override(leaf, leaf.literal());
    }

    void writeBack(LeafKey leaf) {
        session.leafValues().writeBack(leaf);
    }

    boolean isSelected(LeafKey leaf) {
        LeafLiteral literal = session.leafValues().all().get(leaf);
        return literal != null && literal.node() == session.selectedProperty().get();
    }

    void select(LeafKey leaf) {
        LeafLiteral literal = session.leafValues().all().get(leaf);
        if (literal != null) {
            session.select(literal.node());
        }
    }
}
