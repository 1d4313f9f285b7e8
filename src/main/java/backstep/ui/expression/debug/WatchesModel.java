package backstep.ui.expression.debug;

import backstep.debug.QueryException;
import backstep.debug.Watch;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The watches, each of them once. */
final class WatchesModel {

    private final ExpressionSession session;
    private final ObservableList<Watch> watches = FXCollections.observableArrayList();

    private List<String> shown = List.of();

    WatchesModel(ExpressionSession session) {
        this.session = session;
        session.stateProperty().subscribe(now -> follow(now.spec().debug().watches()));
    }

    private void follow(List<String> formulas) {
        if (!formulas.equals(shown)) {
            shown = formulas;
            watches.setAll(
                    formulas.stream().flatMap(each -> watch(each).stream()).toList());
        }
    }

    /** What was typed is a formula; what a document says need not be one, and then means nothing. */
    private static Optional<Watch> watch(String formula) {
        try {
            return Optional.of(Watch.parse(formula));
        } catch (QueryException meaningless) {
            return Optional.empty();
        }
    }

    private void change(Consumer<List<String>> change) {
        session.change(spec -> {
            List<String> formulas = new ArrayList<>(spec.debug().watches());
            change.accept(formulas);
            return spec.debugging(debug -> debug.withWatches(formulas));
        });
    }

    /**
     * Adds a watch, unless there is the same already.
     *
     * @throws QueryException if the text means nothing as one, or asks for a name that the graph on screen has not
     */
    void add(String text) throws QueryException {
        Watch watch = Watch.parse(text.strip());
        Drawing drawing = session.drawingProperty().get();
        Optional<String> problem = drawing == null
                ? Optional.empty()
                : watch.problem(drawing.program().names());
        if (problem.isPresent()) {
            throw new QueryException(problem.get());
        }
        String formula = watch.measure().text();
        if (watches.stream().noneMatch(each -> each.measure().text().equals(formula))) {
            change(formulas -> formulas.add(formula));
        }
    }

    void remove(Watch watch) {
        change(formulas -> formulas.remove(watch.measure().text()));
    }

    /** In the order in which they were added; to be watched only. */
    ObservableList<Watch> list() {
        return watches;
    }
}
