package backstep.ui.start;

import backstep.ui.theme.TypeSize;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Cards of one width in rows, as many in a row as there is room for. One of them is on the way of the Tab key. */
final class CardGrid extends Region {

    /** In pixels at the usual size of type. */
    static final double CARD = 264;

    private static final double GAP = 20;
    /** What rounding to whole pixels may take from a width that has room for all of its columns. */
    private static final double ROUNDING = 1;

    private static final int MOST_COLUMNS = 6;

    private final ObservableValue<Double> scale = TypeSize.scaleOf(this);

    CardGrid() {
        getStyleClass().add("start-grid");
        scale.subscribe(factor -> requestLayout());
        getChildren().addListener((ListChangeListener<Node>) change -> stopAt(0));
    }

    void setCards(List<? extends Card> cards) {
        getChildren().setAll(cards);
        cards.forEach(card -> card.focusedProperty().subscribe(focused -> {
            if (focused) {
                stopAt(getChildren().indexOf(card));
            }
        }));
    }

    List<Card> cards() {
        return getChildren().stream().map(Card.class::cast).toList();
    }

    /** The Tab key stops at this card, and arrows go on from there. */
    private void stopAt(int index) {
        for (int each = 0; each < getChildren().size(); each++) {
            getChildren().get(each).setFocusTraversable(each == index);
        }
    }

    /** The width that all columns take which have room in a width. */
    static double widthIn(double width, double scale) {
        int columns = columns(width, scale);
        return Math.min(width, Math.ceil(scale * (columns * CARD + (columns - 1) * GAP)));
    }

    private static int columns(double width, double scale) {
        return Math.clamp((int) ((width / scale + GAP + ROUNDING) / (CARD + GAP)), 1, MOST_COLUMNS);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows(width).stream().mapToDouble(row -> row.height).sum()
                + gap() * Math.max(0, rows(width).size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private record Row(List<Card> cards, double height) {}

    private List<Row> rows(double width) {
        List<Card> all = cards();
        int columns = columns(width, scale.getValue());
        double card = card(width);
        return IntStream.range(0, Math.ceilDiv(all.size(), columns))
                .mapToObj(row -> all.subList(row * columns, Math.min(all.size(), (row + 1) * columns)))
                .map(row -> new Row(
                        row,
                        row.stream()
                                .mapToDouble(each -> each.heightFor(card))
                                .max()
                                .orElse(0)))
                .toList();
    }

    private double card(double width) {
        int columns = columns(width, scale.getValue());
        return Math.floor((width - (columns - 1) * gap()) / columns);
    }

    private double gap() {
        return Math.rint(GAP * scale.getValue());
    }

    @Override
    protected void layoutChildren() {
        double card = card(getWidth());
        double y = 0;
        for (Row row : rows(getWidth())) {
            double x = 0;
            for (Card each : row.cards) {
                each.resizeRelocate(x, y, card, row.height);
                x += card + gap();
            }
            y += row.height + gap();
        }
    }
}
