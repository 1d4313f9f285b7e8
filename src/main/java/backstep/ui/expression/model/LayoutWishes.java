package backstep.ui.expression.model;

import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.layout.engines.LayoutWish;
import backstep.layout.wrap.PaneSize;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** How graphs are to be laid out: what has been chosen, and the room that the window has for them. */
public final class LayoutWishes {

    private final ObjectProperty<LayoutEngine> engine = new SimpleObjectProperty<>(LayoutEngine.AUTOMATIC);
    private final ObjectProperty<DirectionChoice> direction = new SimpleObjectProperty<>(DirectionChoice.AUTOMATIC);
    private final ObjectProperty<@Nullable PaneSize> room = new SimpleObjectProperty<>();

    /** For which the newest graph was laid out. */
    private @Nullable PaneSize used;

    /** @param changed is told of every change that may be worth another layout */
    LayoutWishes(Runnable changed) {
        engine.subscribe((was, is) -> changed.run());
        direction.subscribe((was, is) -> changed.run());
        room.subscribe((was, is) -> {
            if (is != null && (used == null || !is.isLike(used))) {
                changed.run();
            }
        });
    }

    LayoutWish present() {
        used = room.get();
        return new LayoutWish(engine.get(), direction.get(), room.get());
    }

    public ObjectProperty<LayoutEngine> engineProperty() {
        return engine;
    }

    public ObjectProperty<DirectionChoice> directionProperty() {
        return direction;
    }

    /** What the window has for the picture; to be set once a change of it has come to rest. Null if not known. */
    public ObjectProperty<@Nullable PaneSize> roomProperty() {
        return room;
    }
}
