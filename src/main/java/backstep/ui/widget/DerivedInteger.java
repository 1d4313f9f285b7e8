package backstep.ui.widget;

import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyIntegerPropertyBase;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The same as {@link DerivedProperty} of a number. */
public final class DerivedInteger<S> extends ReadOnlyIntegerPropertyBase {

    private final ReadOnlyObjectProperty<S> source;
    private final ToIntFunction<S> part;
    private int told;

    public DerivedInteger(ReadOnlyObjectProperty<S> source, ToIntFunction<S> part) {
        this.source = source;
        this.part = part;
        this.told = get();
        source.subscribe((was, is) -> look());
    }

    private void look() {
        int now = get();
        if (told != now) {
            told = now;
            fireValueChangedEvent();
        }
    }

    @Override
    public int get() {
        return part.applyAsInt(source.get());
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
