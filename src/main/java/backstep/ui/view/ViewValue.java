package backstep.ui.view;

import backstep.document.ConstantWords;
import backstep.document.ViewSpec;
import backstep.document.ViewSpec.ColumnSpec;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.Property;
import javafx.scene.control.TabPane;

/**
 * One value of a window's look under one name.
 *
 * @param get the present value; empty if there is none
 * @param set takes one that a document has
 * @param missing what happens where a document has none
 * @param <T> as a {@link ViewSpec} has it
 */
public record ViewValue<T>(ViewName name, Kind<T> kind, Supplier<Optional<T>> get, Consumer<T> set, Runnable missing)
        implements ViewItem {

    /** One of the maps of a {@link ViewSpec}. */
    public record Kind<T>(Function<ViewSpec, Map<String, T>> values, Adding<T> adding) {

        public static final Kind<ColumnSpec> COLUMN = new Kind<>(ViewSpec::columns, ViewSpec::withColumn);
        public static final Kind<Boolean> SWITCH = new Kind<>(ViewSpec::switches, ViewSpec::withSwitch);
        public static final Kind<String> CHOICE = new Kind<>(ViewSpec::choices, ViewSpec::withChoice);
        public static final Kind<Double> NUMBER = new Kind<>(ViewSpec::numbers, ViewSpec::withNumber);
    }

    /** Gives a spec one more value. */
    @FunctionalInterface
    public interface Adding<T> {
        ViewSpec with(ViewSpec spec, String name, T value);
    }

    @Override
    public ViewSpec capture(ViewSpec into) {
        ViewSpec without = into.without(name.text());
        return get.get()
                .map(value -> kind.adding.with(without, name.text(), value))
                .orElse(without);
    }

    @Override
    public void apply(ViewSpec from) {
        Optional.ofNullable(kind.values.apply(from).get(name.text())).ifPresentOrElse(set, missing);
    }

    /** The same, where a document has none, as somewhere else is said. */
    public ViewValue<T> orElse(Supplier<T> otherwise) {
        return new ViewValue<>(name, kind, get, set, () -> set.accept(otherwise.get()));
    }

    private static <T> ViewValue<T> of(ViewName name, Kind<T> kind, Supplier<T> get, Consumer<T> set) {
        T first = get.get();
        return new ViewValue<>(name, kind, () -> Optional.of(get.get()), set, () -> set.accept(first));
    }

    /** Something that is on or off. */
    public static ViewValue<Boolean> of(ViewName name, BooleanProperty property) {
        return of(name, Kind.SWITCH, property::get, property::set);
    }

    /** The same of what is no property by itself. */
    public static ViewValue<Boolean> ofSwitch(ViewName name, Supplier<Boolean> get, Consumer<Boolean> set) {
        return of(name, Kind.SWITCH, get, set);
    }

    public static ViewValue<Double> of(ViewName name, DoubleProperty property) {
        return ofNumber(name, property::get, property::set);
    }

    /** The same of what is no property by itself. */
    public static ViewValue<Double> ofNumber(ViewName name, Supplier<Double> get, Consumer<Double> set) {
        return of(name, Kind.NUMBER, get, set);
    }

    /** A text. */
    public static ViewValue<String> ofChoice(ViewName name, Supplier<String> get, Consumer<String> set) {
        return of(name, Kind.CHOICE, get, set);
    }

    /** A constant; another text than those of constants is passed over. */
    public static <E extends Enum<E>> ViewValue<String> of(ViewName name, Property<E> property, Class<E> type) {
        return of(
                name,
                Kind.CHOICE,
                () -> ConstantWords.of(property.getValue()),
                text -> ConstantWords.find(type, text).ifPresent(property::setValue));
    }

    /** Which tab is open, by its identifier. */
    public static ViewValue<String> of(ViewName name, TabPane tabs) {
        return of(
                name,
                Kind.CHOICE,
                () -> tabs.getSelectionModel().getSelectedItem().getId(),
                id -> tabs.getTabs().stream()
                        .filter(tab -> id.equals(tab.getId()))
                        .forEach(tabs.getSelectionModel()::select));
    }
}
