package backstep.ui.widget;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import org.jspecify.annotations.Nullable;

/**
 * A part of what another property holds. It is read from there each time, so that parts of one value belong together
 * whenever they are read, even while listeners are told one after another.
 */
public final class DerivedProperty<S, T extends @Nullable Object> extends ReadOnlyObjectPropertyBase<T> {

    private final ReadOnlyObjectProperty<S> source;
    private final Function<S, T> part;
    private T told;

    public DerivedProperty(ReadOnlyObjectProperty<S> source, Function<S, T> part) {
        this.source = source;
        this.part = part;
        this.told = get();
        source.subscribe((was, is) -> look());
    }

    private void look() {
        T now = get();
        if (!Objects.equals(told, now)) {
            told = now;
            fireValueChangedEvent();
        }
    }

    @Override
    public T get() {
        return part.apply(source.get());
    }

    @Override
    public Object getBean() {
        return source;
    }

    @Override
    public String getName() {
        return "";
    }
}
