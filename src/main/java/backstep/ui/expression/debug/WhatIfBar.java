package backstep.ui.expression.debug;

import static backstep.ui.expression.model.ExpressionSections.DEBUG;

import backstep.engine.Intervention;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.explain.Notation;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.action.Action;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.InterventionModel;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.NumberField;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Sets figures by hand at the present step, and lists those that are set; it is there only while there is a reason. */
public final class WhatIfBar extends VBox {

    private final ExpressionSession session;
    private final InterventionModel settings;
    private final Runnable leave;
    private final Label question = new Label();
    private final NumberField field = new NumberField(Numbers::full);
    private final HBox editor;
    private final FlowPane chips = new FlowPane();
    private final List<Action> actions;
    private int node = ExpressionSession.NONE;
    private Quantity figure = Quantity.DATA;

    /** @param leave puts the keyboard where it belongs once a figure is set */
    public WhatIfBar(ExpressionSession session, Runnable leave) {
        this.session = session;
        this.settings = session.settings();
        this.leave = leave;
        this.actions = List.of(
                action("debugger.setValue", "F2", Quantity.DATA),
                action("debugger.setGradient", "Shift+F2", Quantity.GRAD));
        getStyleClass().add("what-if-bar");
        question.getStyleClass().add("debug-name");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        field.setId("set-by-hand");
        field.setAccessibleText(Messages.text("ui.debug.settingField"));
        Button cancel = Buttons.icon(Feather.X, Messages.text("ui.debug.cancelSetting"));
        cancel.getStyleClass().add("flat");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> close());
        Button set = new Button(Messages.text("ui.debug.set"));
        set.setId("set-by-hand-button");
        set.setMinWidth(USE_PREF_SIZE);
        set.getStyleClass().add("small");
        set.setOnAction(event -> set());
        editor = new HBox(question, field, set, cancel);
        editor.getStyleClass().add("search-row");
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        chips.getStyleClass().add("chips");
        chips.setId("settings");
        getChildren().setAll(editor, chips);
        edit(false);
        settings.interventionsProperty().subscribe(this::list);
        session.stepProperty().subscribe(step -> edit(false));
        session.drawingProperty().subscribe(this::drawn);
        session.traceProperty().subscribe(this::list);
    }

    /** Another graph ends the question; the same one laid out anew does not. */
    private void drawn(@Nullable Drawing was, @Nullable Drawing is) {
        if (was == null || is == null || !was.program().equals(is.program())) {
            edit(false);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget().equals(field)) {
            set();
            event.consume();
        }
    }

    private void close() {
        edit(false);
        leave.run();
    }

    private void edit(boolean wanted) {
        editor.setVisible(wanted);
        editor.setManaged(wanted);
        showIfNeeded();
    }

    private void showIfNeeded() {
        boolean needed =
                editor.isVisible() || !settings.interventionsProperty().get().isEmpty();
        setVisible(needed);
        setManaged(needed);
    }

    /** Whether a figure of a node is there at this step, so that it can be another. */
    boolean canSet(int subject, Quantity wanted) {
        Trace trace = session.traceProperty().get();
        return trace != null
                && subject != ExpressionSession.NONE
                && trace.canBeSet(subject, wanted, session.stepProperty().get());
    }

    /** Asks what a figure of a node is to be. */
    void ask(int subject, Quantity wanted) {
        Trace trace = session.traceProperty().get();
        if (trace == null || !canSet(subject, wanted)) {
            return;
        }
        node = subject;
        figure = wanted;
        int step = session.stepProperty().get();
        question.setText(Messages.text("ui.debug.setTo", name(trace, subject, wanted), step));
        field.restore();
        field.show(wanted == Quantity.DATA ? trace.data(subject, step) : trace.grad(subject, step));
        field.setAccessibleText(question.getText());
        edit(true);
        field.requestFocus();
    }

    private static String name(Trace trace, int node, Quantity figure) {
        return figure == Quantity.DATA
                ? Notation.wholeName(trace.graph(), node)
                : Notation.gradientName(trace.graph(), node);
    }

    private void set() {
        field.typed().ifPresent(value -> {
            settings.add(new Intervention(session.stepProperty().get(), node, figure, value));
            close();
        });
    }

    private void list() {
        Trace trace = session.traceProperty().get();
        List<Intervention> interventions = settings.interventionsProperty().get();
        chips.getChildren().clear();
        if (trace != null && !interventions.isEmpty()) {
            Label title = new Label(Messages.text("ui.debug.settings"));
            title.getStyleClass().add("caption");
            chips.getChildren().add(title);
            interventions.forEach(intervention -> chips.getChildren().add(chip(trace, intervention)));
            Button all = new Button(Messages.text("ui.debug.removeSettings"));
            all.setId("remove-settings");
            all.getStyleClass().addAll("flat", "small");
            all.setOnAction(event -> settings.removeAll());
            chips.getChildren().add(all);
        }
        chips.setVisible(!chips.getChildren().isEmpty());
        chips.setManaged(chips.isVisible());
        showIfNeeded();
    }

    private HBox chip(Trace trace, Intervention intervention) {
        String text = Messages.text(
                "ui.debug.setting",
                name(trace, intervention.node(), intervention.figure()),
                Numbers.brief(intervention.value()),
                intervention.step());
        Label label = new Label(text);
        label.getStyleClass().add("debug-name");
        label.setTooltip(new Tooltip(text));
        Button remove = Buttons.icon(Feather.X, Messages.text("ui.debug.removeSetting", text));
        remove.getStyleClass().add("flat");
        remove.setOnAction(event -> settings.remove(intervention));
        HBox chip = new HBox(label, remove);
        chip.getStyleClass().add("chip");
        return chip;
    }

    /** Setting the value and the gradient of the selected node. */
    public List<Action> actions() {
        return actions;
    }

    private Action action(String id, String keys, Quantity wanted) {
        BooleanBinding possible = Bindings.createBooleanBinding(
                () -> canSet(session.selectedProperty().get(), wanted),
                session.selectedProperty(),
                session.stepProperty(),
                session.traceProperty());
        return DEBUG.action(id, () -> ask(session.selectedProperty().get(), wanted))
                .withKeys(keys)
                .when(possible);
    }
}
