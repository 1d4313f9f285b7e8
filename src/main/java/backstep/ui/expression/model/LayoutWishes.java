package backstep.ui.expression.model;

import backstep.document.LayoutSpec;
import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.layout.engines.LayoutWish;
import backstep.layout.wrap.PaneSize;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** How graphs are to be laid out: what has been chosen, and the room that the window has for them. */
public final class LayoutWishes {

    private final ObjectProperty<LayoutEngine> engine = new SimpleObjectProperty<>(LayoutSpec.AUTOMATIC.engine());
    private final ObjectProperty<DirectionChoice> direction =
            new SimpleObjectProperty<>(LayoutSpec.AUTOMATIC.direction());
    private final ObjectProperty<@Nullable PaneSize> room = new SimpleObjectProperty<>();
    private boolean showing;

    /** For which the newest graph was laid out. */
    private @Nullable PaneSize used;

    /**
     * Nothing is chosen yet.
     *
     * @param chosen is told what the learner chooses
     * @param resized is told of every other room that may be worth another layout
     */
    LayoutWishes(Consumer<LayoutSpec> chosen, Runnable resized) {
        engine.subscribe((was, is) -> choose(chosen));
        direction.subscribe((was, is) -> choose(chosen));
        room.subscribe((was, is) -> {
            if (is != null && (used == null || !is.isLike(used))) {
                resized.run();
            }
        });
    }

    private void choose(Consumer<LayoutSpec> chosen) {
        if (!showing) {
            chosen.accept(new LayoutSpec(engine.get(), direction.get()));
        }
    }

    /** Shows what is chosen. */
    void show(LayoutSpec layout) {
        showing = true;
        engine.set(layout.engine());
        direction.set(layout.direction());
        showing = false;
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
