package backstep.ui.expression.debug;

import backstep.debug.QueryException;
import backstep.debug.Watch;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The watches, each of them once. */
final class WatchesModel {

    private final ExpressionSession session;
    private final ObservableList<Watch> watches = FXCollections.observableArrayList();

    WatchesModel(ExpressionSession session) {
        this.session = session;
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
            watches.add(watch);
        }
    }

    void remove(Watch watch) {
        watches.remove(watch);
    }

    /** In the order in which they were added; to be watched only. */
    ObservableList<Watch> list() {
        return watches;
    }
}
