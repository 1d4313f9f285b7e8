package backstep.ui.expression.comparison;

import static backstep.ui.expression.model.ExpressionSections.COMPARE;

import backstep.engine.Known;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.engine.analysis.TraceDiff;
import backstep.engine.analysis.TraceDiff.Extent;
import backstep.explain.KnownTexts;
import backstep.explain.Notation;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.action.ActionMenus;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Answers.Place;
import backstep.ui.expression.model.Comparing;
import backstep.ui.expression.model.Comparing.Colouring;
import backstep.ui.expression.model.Comparison;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.OtherRun.Updated;
import backstep.ui.widget.AnswerButton;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.Segments;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** Sums up how two runs differ, and chooses what is coloured; it is there only while there are two. */
public final class ComparisonBar extends BorderPane {

    private final ExpressionSession session;
    private final Comparing comparing;
    private final Runnable leave;
    private final Label result = new Label();
    private final Tooltip everyDigit = new Tooltip();
    private final Button extent = new Button(Messages.text("ui.comparison.values.none", 0));
    private final UpdateControls updating;
    private final FlowPane content = new FlowPane();
    private final Answers answers;
    private final AnswerButton answer;
    private final Action keep;
    private final Action update;
    private final Action colour;
    private final Action end;

    /**
     * A bar that is not there yet.
     *
     * @param answers which figures are shown before their step
     * @param leave puts the keyboard into the graph
     */
    public ComparisonBar(ExpressionSession session, Answers answers, Runnable leave) {
        this.session = session;
        this.answers = answers;
        this.comparing = session.comparing();
        this.leave = leave;
        BooleanBinding some = session.traceProperty().isNotNull();
        BooleanBinding both = comparing.comparisonProperty().isNotNull();
        keep = COMPARE.action("compare.keepReference", comparing::keep)
                .withKeys("Shortcut+K")
                .when(some);
        update = COMPARE.action("compare.update", comparing::update)
                .withKeys("Shortcut+U")
                .when(some);
        colour = COMPARE.action("compare.nextColouring", this::nextColouring)
                .withKeys("Shortcut+T")
                .when(both);
        end = COMPARE.action("compare.end", this::close).when(both);
        this.updating = new UpdateControls(comparing);
        this.answer = new AnswerButton("answer-comparison", () -> answers.show(Place.COMPARISON));
        getStyleClass().add("comparison-bar");
        setId("comparison");
        result.setId("comparison-result");
        result.getStyleClass().add("comparison-result");
        extent.setId("comparison-extent");
        extent.getStyleClass().addAll("flat", "small");
        extent.setMnemonicParsing(false);
        content.getStyleClass().add("comparison-content");
        content.getChildren().addAll(result, extent, answer, colours());
        content.getChildren().addAll(updating.controls());
        setCenter(content);
        setRight(closing());
        comparing.comparisonProperty().subscribe(this::refresh);
        comparing.colouringProperty().subscribe(this::refresh);
        session.stepProperty().subscribe(this::refresh);
        session.selectedProperty().subscribe(this::refresh);
        answers.changesProperty().subscribe(this::refresh);
        refresh();
    }

    private Button closing() {
        Button close = Buttons.icon(Feather.X, Messages.text("ui.comparison.end"));
        close.setId("comparison-close");
        close.getStyleClass().add("flat");
        close.setOnAction(event -> close());
        return close;
    }

    private Segments<Colouring> colours() {
        return new Segments<>(
                "colouring",
                "ui.comparison.colouring",
                List.of(Colouring.values()),
                comparing.colouringProperty(),
                meaning -> ActionButtons.withKey(meaning, colour));
    }

    private void close() {
        comparing.end();
        leave.run();
    }

    private void refresh() {
        Comparison comparison = comparing.comparisonProperty().get();
        setVisible(comparison != null);
        setManaged(comparison != null);
        if (comparison == null) {
            return;
        }
        int step = session.stepProperty().get();
        int told = answers.areShown(Place.COMPARISON) ? comparison.present().stepCount() : step;
        showResult(comparison, told);
        showExtent(comparison, told);
        boolean more = told < comparison.present().stepCount() && isBefore(comparison.present(), step);
        answer.setVisible(more);
        answer.setManaged(more);
        updating.show(comparison.run() instanceof Updated);
        if (comparison.run() instanceof Updated after) {
            updating.refresh(after, comparison.present().graph());
        }
    }

    /** Whether figures of the kind that is coloured are still to come. */
    private boolean isBefore(Trace trace, int step) {
        boolean values = figure() == Quantity.DATA;
        return values ? !new Known(trace, step).hasValue(trace.graph().root()) : step < trace.stepCount();
    }

    private Quantity figure() {
        return comparing.colouringProperty().get().figure().orElse(Quantity.DATA);
    }

    /** What came out of both runs, if they have come to it by this step. */
    private void showResult(Comparison comparison, int step) {
        TraceDiff diff = comparison.diff();
        int root = comparison.present().graph().root();
        String name = Notation.name(comparison.present().graph(), root);
        if (!diff.isKnown(root, Quantity.DATA, step)) {
            result.setText(Messages.text("ui.graph.noResult", name, KnownTexts.notYet()));
            result.setTooltip(null);
            return;
        }
        double earlier = diff.earlier(root, Quantity.DATA, step);
        double later = diff.later(root, Quantity.DATA, step);
        double difference = diff.difference(root, Quantity.DATA, step);
        result.setText(Messages.text(
                "ui.comparison.result",
                name,
                Numbers.brief(earlier),
                Numbers.brief(later),
                Numbers.signed(difference)));
        everyDigit.setText(Messages.text(
                "ui.comparison.result", name, Numbers.full(earlier), Numbers.full(later), Numbers.full(difference)));
        result.setTooltip(everyDigit);
    }

    /** How many of the figures that are known differ; a click selects the node where they differ most. */
    private void showExtent(Comparison comparison, int step) {
        Quantity figure = figure();
        Extent found = comparison.diff().extent(figure, step);
        String key = figure == Quantity.DATA ? "ui.comparison.values" : "ui.comparison.gradients";
        boolean differs = found.node() != TraceDiff.NONE;
        String where = differs ? Notation.name(comparison.present().graph(), found.node()) : "";
        extent.setText(
                differs
                        ? Messages.text(key, found.differing(), found.compared(), where)
                        : Messages.text(key + (found.compared() > 0 ? ".none" : ".notYet"), found.compared()));
        extent.setDisable(!differs);
        extent.setOnAction(event -> session.select(found.node()));
        Buttons.explain(extent, Messages.text(key + ".tip", found.differing(), found.compared(), where));
    }

    /** Escape ends the comparison; says whether there was one. */
    public boolean end() {
        boolean shown = comparing.comparisonProperty().get() != null;
        if (shown) {
            close();
        }
        return shown;
    }

    /** Beginning and ending a comparison, and the next kind of colours. */
    public List<Action> actions() {
        return List.of(keep, update, colour, end);
    }

    /** One update, beside the run before it. */
    public Action update() {
        return update;
    }

    private void nextColouring() {
        ObjectProperty<Colouring> colouring = comparing.colouringProperty();
        colouring.set(
                switch (colouring.get()) {
                    case VALUES -> Colouring.GRADIENTS;
                    case GRADIENTS -> Colouring.NOTHING;
                    case NOTHING -> Colouring.VALUES;
                });
    }

    /** A button that offers to compare. */
    public MenuButton button() {
        MenuButton button = new MenuButton();
        button.setId("compare");
        button.getStyleClass().addAll("button-icon", "no-arrow");
        Buttons.setIcon(button, Feather.COLUMNS);
        Buttons.explain(button, Messages.text("ui.comparison.compare"));
        for (Action action : List.of(keep, update, end)) {
            button.getItems().add(ActionMenus.item("compare-" + action.id(), action));
        }
        return button;
    }
}
