package backstep.ui.view;

import backstep.document.ViewSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Several values of a window's look that make one thing, such as a node and the root that it leads to.
 *
 * @param names of all of them
 * @param get the thing at present; empty if there is none
 * @param write adds its values to a spec
 * @param show shows what a spec says of it, or has nothing where that says nothing
 */
public record ViewParts<T>(
        List<ViewName> names,
        Supplier<Optional<T>> get,
        BiFunction<T, ViewSpec, ViewSpec> write,
        Consumer<ViewSpec> show)
        implements ViewItem {

    @Override
    public ViewSpec capture(ViewSpec into) {
        ViewSpec without = into;
        for (ViewName name : names) {
            without = without.without(name.text());
        }
        Optional<T> thing = get.get();
        return thing.isPresent() ? write.apply(thing.get(), without) : without;
    }

    @Override
    public void apply(ViewSpec from) {
        show.accept(from);
    }
}
