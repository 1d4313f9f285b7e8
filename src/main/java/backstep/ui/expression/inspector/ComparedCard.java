package backstep.ui.expression.inspector;

import backstep.engine.Quantity;
import backstep.engine.analysis.TraceDiff;
import backstep.explain.KnownTexts;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.expression.model.Comparison;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A node's value and gradient in two runs at the same step, and by how much they differ; every digit on a tooltip. */
final class ComparedCard extends GridPane {

    private final TraceDiff diff;
    private final int node;
    private final int step;

    ComparedCard(Comparison comparison, int node, int step) {
        this.diff = comparison.diff();
        this.node = node;
        this.step = step;
        getStyleClass().addAll("card", "compared");
        setId("compared");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(names, figures, figures);
        add(heading("ui.inspector.value"), 1, 0);
        add(heading("ui.inspector.comparedGradient"), 2, 0);
        addRow(1, caption(comparison.earlierName()));
        addRow(2, caption(comparison.laterName()));
        addRow(3, caption(Messages.text("ui.inspector.difference")));
        column(1, Quantity.DATA, "compared-value");
        column(2, Quantity.GRAD, "compared-gradient");
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

    private void column(int column, Quantity figure, String id) {
        if (diff.isKnown(node, figure, step)) {
            double difference = diff.difference(node, figure, step);
            Label last = figure(id + "-difference", Numbers.signed(difference), difference);
            last.getStyleClass().add(difference > 0 ? "positive" : difference < 0 ? "negative" : "zero");
            boolean partial = diff.isPartial(node, figure, step);
            add(figure(id + "-earlier", diff.earlier(node, figure, step), partial), column, 1);
            add(figure(id + "-later", diff.later(node, figure, step), partial), column, 2);
            add(last, column, 3);
        } else {
            add(caption(KnownTexts.notYet()), column, 1);
            add(caption(KnownTexts.notYet()), column, 2);
        }
    }

    private static Label figure(String id, double number, boolean partial) {
        return figure(id, KnownTexts.soFar(Numbers.brief(number), partial), number);
    }

    private static Label figure(String id, String text, double exact) {
        Label label = new Label(text);
        label.setId(id);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("figure");
        label.setTooltip(new Tooltip(Numbers.full(exact)));
        return label;
    }
}
