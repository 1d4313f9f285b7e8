package backstep.ui.expression.debug;

import backstep.debug.Breakpoint;
import backstep.debug.Queries;
import backstep.debug.Query;
import backstep.debug.QueryException;
import backstep.debug.Sentences;
import backstep.document.BreakpointSpec;
import backstep.document.DebugSpec;
import backstep.document.NodeNames;
import backstep.document.NodeRef;
import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.ExpressionState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The breakpoints, each switched on or off. Those on nodes go where their nodes go when the text changes. */
final class BreakpointsModel {

    /**
     * One line of the list.
     *
     * @param name what it is called in the graph on screen
     */
    record Entry(BreakpointSpec spec, Breakpoint breakpoint, String name) {

        boolean on() {
            return spec.on();
        }

        boolean isOn(int node) {
            return breakpoint.equals(new Breakpoint.OnNode(node));
        }
    }

    private final ExpressionSession session;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private DebugSpec shown = DebugSpec.NONE;
    private @Nullable Graph graph;

    BreakpointsModel(ExpressionSession session) {
        this.session = session;
        session.stateProperty().subscribe(this::follow);
    }

    private void follow(ExpressionState now) {
        Graph present = now.view() == null ? null : now.view().trace().graph();
        if (present != graph || !shown.breakpoints().equals(now.spec().debug().breakpoints())) {
            graph = present;
            shown = now.spec().debug();
            entries.setAll(shown.breakpoints().stream()
                    .flatMap(each -> entry(each, present).stream())
                    .toList());
            mark();
        }
    }

    /** A breakpoint as it is in a graph; those on nodes that this one has not wait for their graph to come back. */
    private static Optional<Entry> entry(BreakpointSpec spec, @Nullable Graph graph) {
        return breakpoint(spec, graph).map(breakpoint -> new Entry(spec, breakpoint, name(breakpoint, graph)));
    }

    /** Without a graph there are no breakpoints on nodes. */
    private static String name(Breakpoint breakpoint, @Nullable Graph graph) {
        return breakpoint instanceof Breakpoint.OnQuery(Query query)
                ? query.text().strip()
                : Sentences.name(Objects.requireNonNull(graph), breakpoint);
    }

    private static Optional<Breakpoint> breakpoint(BreakpointSpec spec, @Nullable Graph graph) {
        return switch (spec) {
            case BreakpointSpec.AtNode(NodeRef node, boolean _)
            when graph != null ->
                NodeNames.find(graph, node).stream()
                        .<Breakpoint>mapToObj(Breakpoint.OnNode::new)
                        .findFirst();
            case BreakpointSpec.AtNode _ -> Optional.empty();
            case BreakpointSpec.OnCondition(String text, boolean _) -> condition(text);
        };
    }

    /** What was typed is a condition; what a document says need not be one, and then means nothing. */
    private static Optional<Breakpoint> condition(String text) {
        try {
            return Optional.of(new Breakpoint.OnQuery(Queries.parse(text)));
        } catch (QueryException meaningless) {
            return Optional.empty();
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
        Optional<Entry> there =
                entries.stream().filter(entry -> entry.isOn(node)).findFirst();
        Graph present = graph;
        if (there.isPresent()) {
            remove(there.get());
        } else if (present != null && canBreak(node)) {
            add(new BreakpointSpec.AtNode(NodeNames.of(present, node), true));
        }
    }

    private void add(BreakpointSpec added) {
        change(breakpoints -> breakpoints.add(added));
    }

    private void change(Consumer<List<BreakpointSpec>> change) {
        session.change(spec -> {
            List<BreakpointSpec> breakpoints = new ArrayList<>(spec.debug().breakpoints());
            change.accept(breakpoints);
            return spec.debugging(debug -> debug.withBreakpoints(breakpoints));
        });
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
            add(new BreakpointSpec.OnCondition(query.text(), true));
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
        BreakpointSpec other = entry.spec().withOn(on);
        change(breakpoints -> breakpoints.replaceAll(each -> each.equals(entry.spec()) ? other : each));
    }

    void remove(Entry entry) {
        change(breakpoints -> breakpoints.remove(entry.spec()));
    }
}
