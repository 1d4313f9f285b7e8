package backstep.ui.inspector;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.explain.Formulas;
import backstep.explain.Numbers;
import backstep.i18n.Messages;
import backstep.ui.widget.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * A row for each contribution: the operation that it comes from and four figures. Where they do not fit beside each other,
 * operations stand above their figures, each across the whole table.
 */
final class LedgerTable extends GridPane {

    private static final int FIGURES = 4;

    private final List<Label> headings = Stream.of("from", "local", "incoming", "contribution", "sum")
            .map(LedgerTable::heading)
            .toList();
    private final List<Label> sources = new ArrayList<>();
    private final List<List<Label>> figures = new ArrayList<>();
    private boolean stacked;

    LedgerTable(Graph graph, List<Contribution> ledger) {
        getStyleClass().add("ledger");
        setAccessibleText(Messages.text("ui.inspector.ledger"));
        for (Contribution entry : ledger) {
            sources.add(source(graph, entry));
            figures.add(Stream.of(entry.local(), entry.incoming(), entry.amount(), entry.after())
                    .map(LedgerTable::figure)
                    .toList());
        }
        getChildren().setAll(headings);
        for (int row = 0; row < sources.size(); row++) {
            getChildren().add(sources.get(row));
            getChildren().addAll(figures.get(row));
        }
        arrange(true);
    }

    private static Label heading(String name) {
        return whole(new Label(Messages.text("ui.inspector.column." + name)), "caption");
    }

    private static Label source(Graph graph, Contribution entry) {
        Label from = Figures.paragraph(Formulas.operation(graph, entry.source()).text(), "ledger-source");
        from.setMinWidth(0);
        from.setTooltip(new Tooltip(from.getText()));
        return from;
    }

    private static Label figure(double value) {
        Label label = whole(new Label(Numbers.narrow(value)), "figure");
        label.setTooltip(new Tooltip(Numbers.full(value)));
        return label;
    }

    private static Label whole(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** How high it is depends on how it is arranged, and that on its width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }

    private void fit(double width) {
        boolean narrow = width < besideEachOther();
        if (width > 0 && narrow != stacked) {
            arrange(narrow);
        }
    }

    /** The width of the table with operations and figures side by side. */
    private double besideEachOther() {
        double longest = Stream.concat(Stream.of(headings.getFirst()), sources.stream())
                .mapToDouble(label -> label.prefWidth(-1))
                .max()
                .orElse(0);
        return snappedLeftInset() + longest + getHgap() + figuresWidth() + snappedRightInset();
    }

    private double figuresWidth() {
        double columns =
                IntStream.range(0, FIGURES).mapToDouble(this::columnWidth).sum();
        return columns + (FIGURES - 1) * getHgap();
    }

    private double columnWidth(int column) {
        return Stream.concat(
                        Stream.of(headings.get(column + 1)), figures.stream().map(row -> row.get(column)))
                .mapToDouble(label -> label.prefWidth(-1))
                .max()
                .orElse(0);
    }

    /** However it is arranged now, it can become as narrow as its figures are. */
    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + figuresWidth() + snappedRightInset();
    }

    private void arrange(boolean above) {
        stacked = above;
        getColumnConstraints().clear();
        if (!above) {
            ColumnConstraints first = new ColumnConstraints();
            first.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(first);
        }
        for (int column = 0; column < FIGURES; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(HPos.RIGHT);
            constraints.setHgrow(above ? Priority.ALWAYS : Priority.NEVER);
            getColumnConstraints().add(constraints);
        }
        place(headings.getFirst(), headings.subList(1, headings.size()), 0);
        for (int row = 0; row < sources.size(); row++) {
            place(sources.get(row), figures.get(row), above ? 2 * row + 2 : row + 1);
        }
    }

    private void place(Label source, List<Label> numbers, int row) {
        setConstraints(source, 0, row, stacked ? FIGURES : 1, 1);
        setHalignment(source, HPos.LEFT);
        for (int column = 0; column < FIGURES; column++) {
            setConstraints(numbers.get(column), stacked ? column : column + 1, stacked ? row + 1 : row);
        }
    }
}
