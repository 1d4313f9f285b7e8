package backstep.ui.expression.debug;

import backstep.debug.Breakpoint;
import backstep.debug.Queries;
import backstep.debug.Query;
import backstep.debug.QueryException;
import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.ui.expression.model.Counterpart;
import backstep.ui.expression.model.ExpressionSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The breakpoints, each switched on or off. Those on nodes go where their nodes go when the text changes. */
final class BreakpointsModel {

    /** One line of the list. */
    record Entry(Breakpoint breakpoint, boolean on) {

        boolean isOn(int node) {
            return breakpoint.equals(new Breakpoint.OnNode(node));
        }
    }

    private final ExpressionSession session;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();

    BreakpointsModel(ExpressionSession session) {
        this.session = session;
        session.openedProperty().subscribe((was, is) -> entries.removeIf(BreakpointsModel::isOnNode));
        session.traceProperty().subscribe(this::follow);
        entries.addListener((ListChangeListener<Entry>) change -> mark());
    }

    private static boolean isOnNode(Entry entry) {
        return entry.breakpoint() instanceof Breakpoint.OnNode;
    }

    private void follow(@Nullable Trace was, @Nullable Trace is) {
        if (was != null && is != null && was.graph() != is.graph()) {
            List<Entry> moved = new ArrayList<>();
            entries.forEach(entry -> moved(entry, was.graph(), is.graph(), moved));
            entries.setAll(moved);
        } else if (is == null) {
            entries.removeIf(BreakpointsModel::isOnNode);
        }
    }

    private static void moved(Entry entry, Graph before, Graph after, List<Entry> moved) {
        switch (entry.breakpoint()) {
            case Breakpoint.OnQuery _ -> moved.add(entry);
            case Breakpoint.OnNode(int node) -> {
                int there = Counterpart.of(before, node, after);
                if (there != ExpressionSession.NONE) {
                    moved.add(new Entry(new Breakpoint.OnNode(there), entry.on()));
                }
            }
        }
    }

    private void mark() {
        Map<Integer, Boolean> nodes = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.breakpoint() instanceof Breakpoint.OnNode(int node)) {
                nodes.put(node, entry.on());
            }
        }
        session.highlights().breakpointsProperty().set(nodes);
    }

    /** To be watched only. */
    ObservableList<Entry> entries() {
        return entries;
    }

    List<Breakpoint> active() {
        return entries.stream().filter(Entry::on).map(Entry::breakpoint).toList();
    }

    boolean has(int node) {
        return entries.stream().anyMatch(entry -> entry.isOn(node));
    }

    /** Whether a node is one at which a run can stop: constants do nothing and receive nothing. */
    boolean canBreak(int node) {
        Trace trace = session.traceProperty().get();
        return trace != null && node != ExpressionSession.NONE && trace.graph().carriesGradient(node);
    }

    /** Puts a breakpoint on a node, or takes it away. */
    void toggle(int node) {
        if (!entries.removeIf(entry -> entry.isOn(node)) && canBreak(node)) {
            entries.add(new Entry(new Breakpoint.OnNode(node), true));
        }
    }

    /**
     * Adds a breakpoint on a condition.
     *
     * @throws QueryException if the text means nothing as one
     */
    void add(String text) throws QueryException {
        Query query = Queries.parse(text.strip());
        if (query.ranking() != null) {
            throw new QueryException(Messages.text("ui.debug.noRankingBreak"));
        }
        Breakpoint breakpoint = new Breakpoint.OnQuery(query);
        if (matchesNothing(breakpoint)) {
            throw new QueryException(Messages.text("debug.query.nothing"));
        }
        if (entries.stream().noneMatch(entry -> isOn(entry, query.text()))) {
            entries.add(new Entry(breakpoint, true));
        }
    }

    private static boolean isOn(Entry entry, String condition) {
        return entry.breakpoint() instanceof Breakpoint.OnQuery(Query query)
                && query.text().equals(condition);
    }

    /** Whether the graph on screen has no node at which a breakpoint may ever stop. */
    boolean matchesNothing(Breakpoint breakpoint) {
        Trace trace = session.traceProperty().get();
        return trace != null
                && breakpoint instanceof Breakpoint.OnQuery(Query query)
                && !query.canMatch(new Known(trace, 0));
    }

    void switchOn(Entry entry, boolean on) {
        entries.replaceAll(each -> each.equals(entry) ? new Entry(each.breakpoint(), on) : each);
    }

    void remove(Entry entry) {
        entries.remove(entry);
    }
}
