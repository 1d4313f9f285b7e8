package backstep.ui.expression.inspector;

import backstep.debug.Path;
import backstep.debug.Paths;
import backstep.engine.Trace;
import backstep.picture.DebugMarks.Hop;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.Highlights;
import backstep.ui.expression.model.Highlights.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways from one node to the root, found once and not at every step, and the one that is marked in the graph. */
final class PathsModel {

    /** More paths than this would be read by no one, and their number can be astronomic. */
    static final int LIMIT = 100;

    private final Highlights highlights;
    private @Nullable Trace trace;
    private int node = ExpressionSession.NONE;
    private int pass;
    private Paths paths = new Paths(List.of(), 0);
    private @Nullable Path pinned;

    PathsModel(Highlights highlights) {
        this.highlights = highlights;
    }

    /** The ways from a node to the roots of the backward passes up to one. */
    Paths of(Trace run, int start, int last) {
        if (run != trace || start != node || last != pass) {
            paths = Paths.of(run, start, last, LIMIT);
            trace = run;
            node = start;
            pass = last;
            release();
        }
        return paths;
    }

    /** Takes the mark away that was set on a way from here, and leaves all others alone. */
    private void release() {
        if (pinned != null) {
            pinned = null;
            highlights.routeProperty().set(Route.NONE);
        }
    }

    boolean isPinned(Path path) {
        return path.equals(pinned);
    }

    /** Marks a way until another is, or takes its mark away. */
    void toggle(Path path) {
        pinned = isPinned(path) ? null : path;
        showPinned();
    }

    /** Marks a way for the moment. */
    void show(Path path) {
        highlights.routeProperty().set(route(path));
    }

    /** Back to the way that was marked to stay. */
    void showPinned() {
        highlights.routeProperty().set(pinned == null ? Route.NONE : route(pinned));
    }

    private Route route(Path path) {
        Set<Integer> nodes = new HashSet<>(Set.of(node));
        Set<Hop> hops = new HashSet<>();
        for (Path.Hop hop : path.hops()) {
            nodes.add(hop.operation());
            hops.add(new Hop(hop.operation(), hop.slot()));
        }
        return new Route(nodes, hops);
    }
}
