package backstep.ui.start;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;

/** Where an arrow key leads from card to card, whichever group they are in. */
final class CardWalk {

    /** Cards whose upper sides differ by less stand in one row. */
    private static final double LEVEL = 1;

    private CardWalk() {}

    /**
     * The card that a key leads to: that where it is if there is none in that direction. Empty if it is no such key, and
     * above the first row, where the page has something else.
     *
     * @param cards in the order in which they are read
     */
    static Optional<Card> next(List<Card> cards, Card from, KeyCode key) {
        int place = cards.indexOf(from);
        return switch (key) {
            case LEFT -> Optional.of(cards.get(Math.max(place - 1, 0)));
            case RIGHT -> Optional.of(cards.get(Math.min(place + 1, cards.size() - 1)));
            case HOME -> Optional.of(cards.getFirst());
            case END -> Optional.of(cards.getLast());
            case UP -> row(cards, from, -1);
            case DOWN -> row(cards, from, 1).or(() -> Optional.of(from));
            default -> Optional.empty();
        };
    }

    /** Of the nearest row above or below the card that stands most nearly in the same column. */
    private static Optional<Card> row(List<Card> cards, Card from, int direction) {
        Bounds start = place(from);
        return cards.stream()
                .filter(card -> direction * (place(card).getMinY() - start.getMinY()) > LEVEL)
                .min(Comparator.<Card>comparingDouble(
                                card -> direction * place(card).getMinY())
                        .thenComparingDouble(card -> Math.abs(place(card).getCenterX() - start.getCenterX())));
    }

    private static Bounds place(Card card) {
        return card.localToScene(card.getLayoutBounds());
    }
}
