package backstep.ui.expression.model;

import backstep.document.ExpressionSpec;
import backstep.document.LayoutSpec;
import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.layout.engines.LayoutWish;
import backstep.layout.wrap.PaneSize;
import java.util.Optional;
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

    /** How a document has its graph that was opened, as long as it is that graph. */
    private Optional<SavedLayout> saved = Optional.empty();

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

    /** How to lay out an expression now. */
    LayoutWish present(ExpressionSpec spec) {
        PaneSize now = room.get();
        Optional<SavedLayout> held =
                saved(spec).filter(each -> now == null || isDivided(spec) || now.isLike(each.room()));
        used = held.map(SavedLayout::room).orElse(now);
        return new LayoutWish(
                engine.get(),
                direction.get(),
                used,
                held.map(SavedLayout::arrangement).orElse(null));
    }

    /** Beside another run it has half of its room, which is not told. */
    private static boolean isDivided(ExpressionSpec spec) {
        return spec.learning().comparison().isPresent();
    }

    /** The room for which the newest graph was laid out; empty if that was not known. */
    Optional<PaneSize> used() {
        return Optional.ofNullable(used);
    }

    /** How a document has the graph of this expression; empty if there is none, or something was changed. */
    Optional<SavedLayout> saved(ExpressionSpec spec) {
        saved = saved.filter(each -> each.isOf(spec));
        return saved;
    }

    /** Lays the graph out as a document has it. */
    void hold(Optional<SavedLayout> other) {
        saved = other;
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
