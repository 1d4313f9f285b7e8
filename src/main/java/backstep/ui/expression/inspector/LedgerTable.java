package backstep.ui.expression.inspector;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.explain.Formulas;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.widget.FigureRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * A row for each contribution: the operation that it comes from and four figures. Where they do not fit beside each other,
 * operations stand above their figures, each across the whole table.
 *
 * <p>How it is arranged is computed from the width that is asked about, and never kept: what surrounds it asks about widths
 * with and without a scroll bar in turn, and would never come to rest.
 */
final class LedgerTable extends Region {

    private static final int FIGURES = 4;

    private final List<Row> rows = new ArrayList<>();

    /** What stands in a line, or in two of them. */
    private record Row(Label source, List<Label> figures) {

        double height(double sourceWidth, boolean above) {
            double first = source.prefHeight(sourceWidth);
            double second = figures.stream()
                    .mapToDouble(figure -> figure.prefHeight(-1))
                    .max()
                    .orElse(0);
            return Math.ceil(above ? first + second : Math.max(first, second));
        }
    }

    LedgerTable() {
        getStyleClass().add("ledger");
        setAccessibleText(Messages.text("ui.inspector.ledger"));
        add(new Row(
                heading("from"),
                Stream.of("local", "incoming", "contribution", "sum")
                        .map(LedgerTable::heading)
                        .toList()));
    }

    /** Shows other contributions. There are as many rows as there are of them, below the headings. */
    void show(Graph graph, List<Contribution> ledger) {
        while (rows.size() - 1 > ledger.size()) {
            Row last = rows.removeLast();
            getChildren().removeAll(last.figures());
            getChildren().remove(last.source());
        }
        while (rows.size() - 1 < ledger.size()) {
            add(emptyRow());
        }
        for (int entry = 0; entry < ledger.size(); entry++) {
            write(rows.get(entry + 1), graph, ledger.get(entry));
        }
    }

    private void add(Row row) {
        row.figures().forEach(figure -> figure.getStyleClass().add("ledger-figure"));
        rows.add(row);
        getChildren().add(row.source());
        getChildren().addAll(row.figures());
    }

    private static Row emptyRow() {
        Label source = FigureRows.paragraph("", "ledger-source");
        source.setMinWidth(0);
        source.setTooltip(new Tooltip());
        return new Row(
                source, Stream.generate(LedgerTable::figure).limit(FIGURES).toList());
    }

    private static void write(Row row, Graph graph, Contribution entry) {
        String source = Formulas.operation(graph, entry.source()).text();
        row.source().setText(source);
        row.source().getTooltip().setText(source);
        double[] values = {entry.local(), entry.incoming(), entry.amount(), entry.after()};
        for (int column = 0; column < FIGURES; column++) {
            Label figure = row.figures().get(column);
            figure.setText(Numbers.narrow(values[column]));
            figure.getTooltip().setText(Numbers.full(values[column]));
        }
    }

    private static Label heading(String name) {
        return whole(new Label(Messages.text("ui.inspector.column." + name)), "caption");
    }

    private static Label figure() {
        Label label = whole(new Label(), "figure");
        label.setTooltip(new Tooltip());
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

    /** It can become as narrow as its figures are. */
    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + figuresWidth() + snappedRightInset();
    }

    /** Everything side by side. */
    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + sourcesWidth() + figuresWidth() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double asked = width < 0 ? prefWidth(-1) : width;
        boolean above = isTooNarrow(asked);
        double sourceWidth = sourceWidth(asked, above);
        double height =
                rows.stream().mapToDouble(row -> row.height(sourceWidth, above)).sum();
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        boolean above = isTooNarrow(getWidth());
        double sourceWidth = sourceWidth(getWidth(), above);
        double left = snappedLeftInset() + (above ? 0 : sourceWidth);
        // Figures below their operation share the whole width.
        double more = above ? Math.max(0, inner(getWidth()) - figuresWidth()) / FIGURES : 0;
        double y = snappedTopInset();
        for (Row row : rows) {
            double height = row.height(sourceWidth, above);
            double sourceHeight = above ? row.source().prefHeight(sourceWidth) : height;
            row.source().resizeRelocate(snappedLeftInset(), y, sourceWidth, sourceHeight);
            double top = above ? y + sourceHeight : y;
            place(row.figures(), left, top, y + height - top, more);
            y += height;
        }
    }

    private void place(List<Label> figures, double left, double y, double height, double more) {
        double x = left;
        for (int column = 0; column < FIGURES; column++) {
            double width = columnWidth(column) + more;
            figures.get(column).resizeRelocate(x, y, width, height);
            x += width;
        }
    }

    private boolean isTooNarrow(double width) {
        return width < computePrefWidth(-1);
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private double sourceWidth(double width, boolean above) {
        return above ? inner(width) : inner(width) - figuresWidth();
    }

    private double sourcesWidth() {
        return widest(rows.stream().map(Row::source));
    }

    private double figuresWidth() {
        return IntStream.range(0, FIGURES).mapToDouble(this::columnWidth).sum();
    }

    private double columnWidth(int column) {
        return widest(rows.stream().map(row -> row.figures().get(column)));
    }

    private static double widest(Stream<Label> labels) {
        return Math.ceil(labels.mapToDouble(label -> label.prefWidth(-1)).max().orElse(0));
    }
}
