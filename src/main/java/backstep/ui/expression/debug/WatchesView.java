package backstep.ui.expression.debug;

import backstep.debug.Watch;
import backstep.debug.Watch.Reading;
import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Answers.Place;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.widget.AnswerButton;
import backstep.ui.widget.KeptColumn;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The list of watches with their values at this step and how they came there, and a field for one more. */
final class WatchesView extends VBox {

    private static final int POINTS = 160;

    private final ExpressionSession session;
    private final WatchesModel watches;
    private final KeptColumn rows = new KeptColumn();
    private final Answers answers;
    private final AnswerButton answer;

    /**
     * A list without watches yet.
     *
     * @param answers which figures are shown before their step
     */
    WatchesView(ExpressionSession session, WatchesModel watches, Answers answers) {
        this.session = session;
        this.answers = answers;
        answer = new AnswerButton("answer-watches", () -> answers.show(Place.WATCHES));
        this.watches = watches;
        getStyleClass().add("debug-list");
        rows.setId("watches");
        Label hint = new Label(Messages.text("ui.debug.noWatchYet"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.visibleProperty().bind(Bindings.isEmpty(watches.list()));
        hint.managedProperty().bind(hint.visibleProperty());
        AddField field = new AddField("watch", "ui.debug.watchPrompt", watches::add);
        answer.managedProperty().bind(answer.visibleProperty());
        getChildren().setAll(field, hint, rows, answer);
        watches.list().addListener((ListChangeListener<Watch>) change -> show());
        session.traceProperty().subscribe(this::show);
        session.stepProperty().subscribe(this::show);
        session.selectedProperty().subscribe(this::show);
        answers.changesProperty().subscribe(this::show);
    }

    private void show() {
        Trace trace = session.traceProperty().get();
        Drawing drawing = session.drawingProperty().get();
        boolean known =
                trace != null && drawing != null && drawing.program().graph().equals(trace.graph());
        answer.setVisible(false);
        rows.fill(() -> watches.list().forEach(watch -> {
            WatchRow row = rows.add(
                    WatchRow.class, watch.measure().text(), () -> new WatchRow(watch, () -> watches.remove(watch)));
            if (known) {
                read(watch, row, trace, drawing.program().names());
            } else {
                row.showNothing();
            }
        }));
    }

    private void read(Watch watch, WatchRow row, Trace trace, Map<String, Integer> names) {
        int step = session.stepProperty().get();
        Reading reading = watch.read(trace, step, names);
        if (!(reading instanceof Reading.Problem)) {
            row.showHistory(watch.history(trace, step, names, POINTS), share(trace, step));
        }
        boolean whole = reading instanceof Reading.Value now && !now.partial();
        Optional<Reading.Value> end =
                !whole && watch.read(trace, trace.stepCount(), names) instanceof Reading.Value last
                        ? Optional.of(last)
                        : Optional.empty();
        boolean answered = answers.areShown(Place.WATCHES);
        if (end.isPresent() && !answered) {
            answer.setVisible(true);
        }
        row.show(reading, end.filter(value -> answered));
    }

    private static double share(Trace trace, int step) {
        return trace.stepCount() == 0 ? 1 : (double) step / trace.stepCount();
    }
}
