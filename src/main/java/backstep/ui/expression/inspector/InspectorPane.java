package backstep.ui.expression.inspector;

import backstep.engine.Known;
import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.picture.DebugMarks.Order;
import backstep.text.Messages;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Comparison;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.OtherRun.Updated;
import backstep.ui.task.Tasks;
import backstep.ui.view.ScrollPlace;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Explains the selected node, or else the one that the current step is about. */
public final class InspectorPane extends ScrollPane {

    private final ExpressionSession session;
    private final VBox content = new VBox();
    private final CheckModel check;
    private final PathsModel paths;
    private final Answers answers;
    private final List<ViewItem> looks;
    private int shown = ExpressionSession.NONE;
    private final GroupedLedger groupedLedger = new GroupedLedger();

    /**
     * An inspector that follows a session.
     *
     * @param answers which figures are shown before their step
     */
    public InspectorPane(ExpressionSession session, Tasks tasks, Answers answers) {
        this.session = session;
        this.answers = answers;
        this.check = new CheckModel(tasks);
        this.paths = new PathsModel(session);
        setId("inspector");
        getStyleClass().addAll("inspector-pane", "edge-to-edge");
        setFitToWidth(true);
        // Texts wrap, so that it is needed only where a column of figures is wider than the pane.
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        content.getStyleClass().add("inspector");
        setContent(content);
        looks = List.of(
                PathPlace.of(paths),
                new ScrollPlace(
                        ViewName.INSPECTOR_PLACE,
                        this,
                        () -> session.stateProperty().get().spec()));
        session.traceProperty().subscribe(this::show);
        session.stepProperty().subscribe(this::show);
        session.selectedProperty().subscribe(this::show);
        session.highlights().orderProperty().subscribe(this::show);
        session.comparing().comparisonProperty().subscribe(this::show);
        answers.changesProperty().subscribe(this::show);
        show();
    }

    /** What documents keep of how it looks. */
    public List<ViewItem> looks() {
        return looks;
    }

    private void show() {
        Trace trace = session.traceProperty().get();
        int step = session.stepProperty().get();
        int node = session.subject();
        check.forget(trace, node);
        if (node != shown) {
            // What is explained of another node begins at the top.
            shown = node;
            setVvalue(getVmin());
        }
        if (trace == null || node == ExpressionSession.NONE) {
            content.getChildren().setAll(hint(trace == null ? "ui.inspector.empty" : "ui.inspector.nothing"));
            return;
        }
        Known known = new Known(trace, step);
        boolean selected = session.selectedProperty().get() == node;
        content.getChildren()
                .setAll(
                        title(selected ? "ui.inspector.selected" : "ui.inspector.current"),
                        new NodeCard(known, node, check, answers));
        Comparison comparison = session.comparing().comparisonProperty().get();
        if (comparison != null) {
            content.getChildren().addAll(title("ui.inspector.compared"), new ComparedCard(comparison, node, step));
            if (comparison.run() instanceof Updated(GradientStep gradientStep)
                    && gradientStep.moves(trace.graph(), node)) {
                content.getChildren().add(new UpdateView(known, comparison.present(), gradientStep, node));
            }
        }
        if (trace.graph().carriesGradient(node)
                && session.highlights().orderProperty().get() != Order.NONE) {
            content.getChildren().addAll(title("ui.inspector.order"), new OrderCard(trace, node, step, answers));
        }
        Step current = trace.step(step);
        if (current.node() != node && current.phase() != Phase.START) {
            content.getChildren().addAll(title("ui.inspector.current"), new StepCard(trace, current, true));
        }
        if (trace.graph().arity(node) > 0) {
            content.getChildren().addAll(title("ui.inspector.operation"), new OperationCard(trace, node, step));
        }
        if (current.node() == node && !current.contributions().isEmpty()) {
            content.getChildren().addAll(title("ui.inspector.sends"), new StepCard(trace, current, false));
        }
        if (trace.graph().carriesGradient(node)) {
            content.getChildren()
                    .addAll(title("ui.inspector.ledger"), new LedgerCard(trace, node, step, groupedLedger));
        }
        if (selected
                && trace.graph().carriesGradient(node)
                && (node != trace.graph().root() || !trace.graph().passes().isPlain())) {
            content.getChildren().addAll(title("ui.inspector.paths"), new PathsCard(known, node, paths, answers));
        }
    }

    private static Label title(String key) {
        Label title = new Label(Messages.text(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private static Label hint(String key) {
        Label hint = new Label(Messages.text(key));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }
}
