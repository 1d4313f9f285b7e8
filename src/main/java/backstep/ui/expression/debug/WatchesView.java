package backstep.ui.expression.debug;

import backstep.debug.Watch;
import backstep.debug.Watch.Reading;
import backstep.engine.Trace;
import backstep.explain.KnownTexts;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Answers.Place;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.widget.AnswerButton;
import backstep.ui.widget.Buttons;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The list of watches with their values at this step and how they came there, and a field for one more. */
final class WatchesView extends VBox {

    private static final int POINTS = 160;

    private final ExpressionSession session;
    private final WatchesModel watches;
    private final VBox rows = new VBox();
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
        rows.getChildren().clear();
        answer.setVisible(false);
        for (Watch watch : watches.list()) {
            HBox row = row(watch);
            if (known) {
                addReading(row, watch, trace, drawing.program().names());
            }
            row.getChildren().add(remove(watch));
            rows.getChildren().add(row);
        }
    }

    private static HBox row(Watch watch) {
        Label name = new Label(watch.measure().text());
        name.getStyleClass().add("debug-name");
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setTooltip(new Tooltip(name.getText()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(name, space);
        row.getStyleClass().add("debug-row");
        return row;
    }

    private Button remove(Watch watch) {
        Button remove = Buttons.icon(
                Feather.X, Messages.text("ui.debug.removeWatch", watch.measure().text()));
        remove.getStyleClass().add("flat");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> watches.remove(watch));
        return remove;
    }

    private void addReading(HBox row, Watch watch, Trace trace, Map<String, Integer> names) {
        int step = session.stepProperty().get();
        Reading reading = watch.read(trace, step, names);
        if (!(reading instanceof Reading.Problem)) {
            row.getChildren().add(new Sparkline(watch.history(trace, step, names, POINTS), share(trace, step)));
        }
        Label value = value(watch, reading);
        row.getChildren().add(value);
        boolean whole = reading instanceof Reading.Value now && !now.partial();
        if (!whole && watch.read(trace, trace.stepCount(), names) instanceof Reading.Value end) {
            boolean answered = answers.areShown(Place.WATCHES);
            answer.setVisible(!answered);
            if (answered) {
                value.setText(Messages.text("ui.answers.ahead", value.getText(), text(watch, end)));
            }
        }
    }

    private static String text(Watch watch, Reading.Value reading) {
        String text = watch.measure().isComparison()
                ? Messages.text(reading.value() != 0 ? "ui.debug.true" : "ui.debug.false")
                : Numbers.brief(reading.value());
        return KnownTexts.soFar(text, reading.partial());
    }

    private static double share(Trace trace, int step) {
        return trace.stepCount() == 0 ? 1 : (double) step / trace.stepCount();
    }

    private static Label value(Watch watch, Reading reading) {
        Label label = new Label();
        switch (reading) {
            case Reading.Value now -> {
                label.setText(text(watch, now));
                label.setTooltip(new Tooltip(KnownTexts.soFar(Numbers.full(now.value()), now.partial())));
                label.setMinWidth(USE_PREF_SIZE);
                label.getStyleClass().addAll("figure", "watch-value");
            }
            case Reading.NotYet _ -> {
                label.setText(KnownTexts.notYet());
                label.setMinWidth(USE_PREF_SIZE);
                label.getStyleClass().addAll("caption", "watch-value");
            }
            case Reading.Problem(String message) -> {
                label.setText(message);
                label.setWrapText(true);
                label.setMinHeight(USE_PREF_SIZE);
                label.getStyleClass().add("error-text");
            }
        }
        return label;
    }
}
