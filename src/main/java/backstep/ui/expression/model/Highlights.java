package backstep.ui.expression.model;

import backstep.picture.DebugMarks;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What a debugger marks in the graph on screen, each kind by the feature that owns it. All but the order goes when
 * another graph comes.
 */
public final class Highlights {

    private final ObjectProperty<Set<Integer>> found = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Route> route = new SimpleObjectProperty<>(Route.NONE);
    private final ObjectProperty<Map<Integer, Boolean>> breakpoints = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<DebugMarks.Order> order = new SimpleObjectProperty<>(DebugMarks.Order.NONE);
    private final ReadOnlyObjectWrapper<DebugMarks> marks = new ReadOnlyObjectWrapper<>(DebugMarks.NONE);

    Highlights() {
        found.subscribe(this::combine);
        route.subscribe(this::combine);
        breakpoints.subscribe(this::combine);
        order.subscribe(this::combine);
    }

    private void combine() {
        Set<Integer> nodes = new HashSet<>(found.get());
        nodes.addAll(route.get().nodes());
        marks.set(new DebugMarks(nodes, route.get().hops(), breakpoints.get(), order.get()));
    }

    void clear() {
        found.set(Set.of());
        route.set(Route.NONE);
        breakpoints.set(Map.of());
    }

    /** What a search has found. */
    public ObjectProperty<Set<Integer>> foundProperty() {
        return found;
    }

    /** A path, or all that depends on a node. */
    public ObjectProperty<Route> routeProperty() {
        return route;
    }

    /** Nodes with breakpoints, and whether those are switched on. */
    public ObjectProperty<Map<Integer, Boolean>> breakpointsProperty() {
        return breakpoints;
    }

    public ObjectProperty<DebugMarks.Order> orderProperty() {
        return order;
    }

    /** All of it, as pictures want it. */
    public ReadOnlyObjectProperty<DebugMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }
}
