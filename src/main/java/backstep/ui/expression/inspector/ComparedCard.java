package backstep.ui.expression.inspector;

import backstep.engine.Quantity;
import backstep.engine.analysis.TraceDiff;
import backstep.explain.KnownTexts;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.expression.model.Comparison;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A node's value and gradient in two runs at the same step, and by how much they differ; every digit on a tooltip. */
final class ComparedCard extends GridPane {

    private final Label earlierName = caption("");
    private final Label laterName = caption("");
    private final Column values = new Column(1, Quantity.DATA, "compared-value");
    private final Column gradients = new Column(2, Quantity.GRAD, "compared-gradient");

    ComparedCard() {
        getStyleClass().addAll("card", "compared");
        setId("compared");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(names, figures, figures);
        add(heading("ui.inspector.value"), 1, 0);
        add(heading("ui.inspector.comparedGradient"), 2, 0);
        addRow(1, earlierName);
        addRow(2, laterName);
        addRow(3, caption(Messages.text("ui.inspector.difference")));
    }

    void show(Comparison comparison, int node, int step) {
        earlierName.setText(comparison.earlierName());
        laterName.setText(comparison.laterName());
        values.show(comparison.diff(), node, step);
        gradients.show(comparison.diff(), node, step);
    }

    /** One figure in both runs, and the difference; or that it is not known yet. */
    private final class Column {

        private final int index;
        private final Quantity quantity;
        private final Label earlier;
        private final Label later;
        private final Label difference;
        private final List<Label> unknown = List.of(caption(KnownTexts.notYet()), caption(KnownTexts.notYet()));

        Column(int index, Quantity quantity, String id) {
            this.index = index;
            this.quantity = quantity;
            earlier = figure(id + "-earlier");
            later = figure(id + "-later");
            difference = figure(id + "-difference");
        }

        void show(TraceDiff diff, int node, int step) {
            if (!diff.isKnown(node, quantity, step)) {
                place(unknown, List.of(earlier, later, difference));
                return;
            }
            place(List.of(earlier, later, difference), unknown);
            boolean partial = diff.isPartial(node, quantity, step);
            write(earlier, diff.earlier(node, quantity, step), partial);
            write(later, diff.later(node, quantity, step), partial);
            double change = diff.difference(node, quantity, step);
            write(difference, Numbers.signed(change), change);
            String sign = change > 0 ? "positive" : change < 0 ? "negative" : "zero";
            if (!difference.getStyleClass().getLast().equals(sign)) {
                difference.getStyleClass().setAll("label", "figure", sign);
            }
        }

        private void place(List<Label> shown, List<Label> instead) {
            if (!getChildren().containsAll(shown)) {
                getChildren().removeAll(instead);
                for (int row = 0; row < shown.size(); row++) {
                    add(shown.get(row), index, row + 1);
                }
            }
        }
    }

    private static Label heading(String key) {
        Label label = caption(Messages.text(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        label.setMinWidth(0);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label figure(String id) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("figure");
        label.setTooltip(new Tooltip());
        return label;
    }

    private static void write(Label label, double figure, boolean partial) {
        write(label, KnownTexts.soFar(Numbers.brief(figure), partial), figure);
    }

    private static void write(Label label, String text, double exact) {
        label.setText(text);
        label.getTooltip().setText(Numbers.full(exact));
    }
}
