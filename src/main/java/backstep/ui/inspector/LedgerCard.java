package backstep.ui.inspector;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.LedgerPart;
import backstep.engine.Trace;
import backstep.explain.Formulas;
import backstep.explain.Numbers;
import backstep.i18n.Messages;
import backstep.ui.widget.Figures;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every {@code +=} that has reached a node, and the chain rule of the last one set out. */
final class LedgerCard extends VBox {

    private static final int ROWS_SHOWN = 30;
    private static final int FIGURES = 4;
    /** Where an operation is longer, all stand above their figures, across the whole card. */
    private static final int LONGEST_BESIDE = 12;

    /** @param grouped shows the ledger if its contributions come from several groups */
    LedgerCard(Trace trace, int node, int step, GroupedLedger grouped) {
        getStyleClass().add("card");
        setId("ledger");
        if (node == trace.graph().root()) {
            boolean seeded = step >= trace.seedStep();
            getChildren()
                    .add(Figures.paragraph(
                            Messages.text(seeded ? "ui.inspector.seeded" : "ui.inspector.notSeeded"), "hint"));
            return;
        }
        List<Contribution> ledger = trace.ledger(node, step);
        if (ledger.isEmpty()) {
            getChildren().add(Figures.paragraph(Messages.text("ui.inspector.noContribution"), "hint"));
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
        getChildren().add(table(trace, ledger));
        if (ledger.size() > ROWS_SHOWN) {
            getChildren()
                    .add(Figures.paragraph(Messages.text("ui.inspector.moreRows", ledger.size() - ROWS_SHOWN), "hint"));
        }
    }

    private static GridPane table(Trace trace, List<Contribution> ledger) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("ledger");
        grid.setAccessibleText(Messages.text("ui.inspector.ledger"));
        ColumnConstraints source = new ColumnConstraints();
        source.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(source);
        for (int column = 0; column < FIGURES; column++) {
            ColumnConstraints figures = new ColumnConstraints();
            figures.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(figures);
        }
        grid.addRow(0, heading("from"), heading("local"), heading("incoming"), heading("contribution"), heading("sum"));
        List<Label> sources = ledger.stream()
                .limit(ROWS_SHOWN)
                .map(entry -> source(trace.graph(), entry))
                .toList();
        boolean above = sources.stream().anyMatch(each -> each.getText().length() > LONGEST_BESIDE);
        for (int index = 0; index < sources.size(); index++) {
            int row = grid.getRowCount();
            grid.add(sources.get(index), 0, row, above ? FIGURES + 1 : 1, 1);
            figures(grid, above ? row + 1 : row, ledger.get(index));
        }
        return grid;
    }

    private static Label source(Graph graph, Contribution entry) {
        Label from = Figures.paragraph(Formulas.operation(graph, entry.source()).text(), "ledger-source");
        from.setMinWidth(0);
        from.setTooltip(new Tooltip(from.getText()));
        return from;
    }

    private static void figures(GridPane grid, int row, Contribution entry) {
        List<Double> figures = List.of(entry.local(), entry.incoming(), entry.amount(), entry.after());
        for (int column = 0; column < FIGURES; column++) {
            grid.add(figure(figures.get(column)), column + 1, row);
        }
    }

    private static Label heading(String name) {
        Label label = new Label(Messages.text("ui.inspector.column." + name));
        label.getStyleClass().add("caption");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label figure(double value) {
        Label label = new Label(Numbers.narrow(value));
        label.getStyleClass().add("figure");
        label.setMinWidth(USE_PREF_SIZE);
        label.setTooltip(new Tooltip(Numbers.full(value)));
        return label;
    }
}
