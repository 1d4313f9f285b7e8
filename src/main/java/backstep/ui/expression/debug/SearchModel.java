package backstep.ui.expression.debug;

import backstep.debug.Queries;
import backstep.debug.Query;
import backstep.debug.QueryException;
import backstep.engine.Known;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.ui.expression.model.ExpressionSession;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is looked for in the graph, what is found at this moment of the run, and which of it is shown. */
final class SearchModel {

    private static final int NONE = -1;

    private final ExpressionSession session;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private boolean active;
    private boolean restoring;
    private String problem = "";
    private @Nullable Query query;
    private int[] found = new int[0];
    private int current = NONE;

    SearchModel(ExpressionSession session) {
        this.session = session;
        text.subscribe((was, is) -> read());
        session.traceProperty().subscribe((was, is) -> refresh());
        session.stepProperty().subscribe((was, is) -> refresh());
        session.selectedProperty().subscribe((was, is) -> {
            if (current == NONE) {
                refresh();
            }
        });
    }

    /** While it is not, nothing is searched for and nothing marked. */
    void setActive(boolean wanted) {
        active = wanted;
        refresh();
    }

    /** Looks for what a document says, without going to the first that is found: what is selected stays. */
    void restore(String saved, boolean wanted) {
        active = wanted;
        restoring = true;
        text.set(saved);
        restoring = false;
        refresh();
    }

    private void read() {
        query = null;
        problem = "";
        try {
            query = text.get().isBlank() ? null : Queries.parse(text.get());
        } catch (QueryException meaningless) {
            problem = String.valueOf(meaningless.getMessage());
        }
        current = NONE;
        search();
        Trace trace = session.traceProperty().get();
        if (!restoring && found.length > 0 && query != null && trace != null) {
            current = query.first(new Known(trace, session.stepProperty().get()), found);
            show();
        }
    }

    /** Searches again, with the node that is shown kept if it is still among those found, or else the selected one. */
    private void refresh() {
        int node = current == NONE ? session.selectedProperty().get() : found[current];
        search();
        current = IntStream.range(0, found.length)
                .filter(index -> found[index] == node)
                .findFirst()
                .orElse(NONE);
        count();
    }

    private void search() {
        Trace trace = session.traceProperty().get();
        found = new int[0];
        message.set(problem);
        if (active && query != null && trace != null) {
            Known known = new Known(trace, session.stepProperty().get());
            found = query.search(known);
            message.set(found.length == 0 ? whyNothing(query, known) : "");
        }
        session.highlights().foundProperty().set(IntStream.of(found).boxed().collect(Collectors.toUnmodifiableSet()));
        count();
    }

    private static String whyNothing(Query query, Known known) {
        if (!query.canMatch(known)) {
            return Messages.text("debug.query.nothing");
        }
        boolean early = query.figures().contains(Quantity.GRAD)
                && known.step() < known.trace().seedStep();
        return early ? Messages.text("ui.debug.noGradientYet", known.trace().seedStep()) : "";
    }

    void next() {
        go(1);
    }

    void previous() {
        go(-1);
    }

    private void go(int distance) {
        if (found.length > 0) {
            int from = current == NONE && distance < 0 ? 0 : current;
            current = Math.floorMod(from + distance, found.length);
            show();
        }
    }

    private void show() {
        session.select(found[current]);
        count();
    }

    private void count() {
        if (query == null) {
            count.set("");
        } else if (found.length == 0) {
            count.set(Messages.text("ui.debug.noMatch"));
        } else {
            count.set(
                    current == NONE
                            ? Messages.text("ui.debug.matches", found.length)
                            : Messages.text("ui.debug.match", current + 1, found.length));
        }
    }

    StringProperty textProperty() {
        return text;
    }

    /** {@code 3 of 12}. */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** What is wrong with the text, or why nothing is found; empty if there is nothing to say. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
