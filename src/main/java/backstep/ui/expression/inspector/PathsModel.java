package backstep.ui.expression.inspector;

import backstep.debug.Path;
import backstep.debug.Paths;
import backstep.document.ExpressionSpec;
import backstep.engine.Trace;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.Highlights;
import backstep.ui.expression.model.Route;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways from one node to the root, found once and not at every step, and the one that is marked in the graph. */
final class PathsModel {

    /** More paths than this would be read by no one, and their number can be astronomic. */
    static final int LIMIT = 100;

    private final ExpressionSession session;
    private final Highlights highlights;
    private @Nullable Trace trace;
    private int node = ExpressionSession.NONE;
    private int pass;
    private Paths paths = new Paths(List.of(), 0);
    private @Nullable Path pinned;

    /** The way that is marked in a document that was opened, until it is found. */
    private Optional<Wanted> wanted = Optional.empty();

    /**
     * A way that waits for its graph.
     *
     * @param spec the expression that it is in
     */
    private record Wanted(ExpressionSpec spec, PathPlace place) {}

    PathsModel(ExpressionSession session) {
        this.session = session;
        this.highlights = session.highlights();
    }

    /** The ways from a node to the roots of the backward passes up to one. */
    Paths of(Trace run, int start, int last) {
        if (run != trace || start != node || last != pass) {
            paths = Paths.of(run, start, last, LIMIT);
            trace = run;
            node = start;
            pass = last;
            release();
            pinWanted();
        }
        return paths;
    }

    /** Where the way that is marked stands among all; empty if there is none. */
    Optional<PathPlace> place() {
        Path marked = pinned;
        return marked == null
                ? wanted.map(Wanted::place)
                : Optional.of(new PathPlace(node, pass, paths.found().indexOf(marked)));
    }

    /** Marks the way of a document that is shown already, or on its way. */
    void show(Optional<PathPlace> place) {
        release();
        wanted = place.map(each -> new Wanted(spec(), each));
        pinWanted();
    }

    private ExpressionSpec spec() {
        return session.stateProperty().get().spec();
    }

    private void pinWanted() {
        wanted = wanted.filter(each -> each.spec.equals(spec()));
        wanted.map(Wanted::place)
                .filter(each -> each.node() == node && each.pass() == pass)
                .filter(each ->
                        each.index() >= 0 && each.index() < paths.found().size())
                .ifPresent(each -> {
                    wanted = Optional.empty();
                    pinned = paths.found().get(each.index());
                    showPinned();
                });
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
        highlights.routeProperty().set(Route.along(path, node));
    }

    /** Back to the way that was marked to stay. */
    void showPinned() {
        highlights.routeProperty().set(pinned == null ? Route.NONE : Route.along(pinned, node));
    }
}
