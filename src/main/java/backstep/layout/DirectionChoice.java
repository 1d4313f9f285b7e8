package backstep.layout;

import java.util.List;

/** What may be asked of a picture's direction. */
public enum DirectionChoice {
    /** Whichever is shown larger. */
    AUTOMATIC,
    LEFT_RIGHT,
    TOP_DOWN;

    /** Those that are allowed, the usual one first. */
    public List<Direction> directions() {
        return switch (this) {
            case AUTOMATIC -> List.of(Direction.LEFT_RIGHT, Direction.TOP_DOWN);
            case LEFT_RIGHT -> List.of(Direction.LEFT_RIGHT);
            case TOP_DOWN -> List.of(Direction.TOP_DOWN);
        };
    }
}
