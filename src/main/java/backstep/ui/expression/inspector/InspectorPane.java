package backstep.ui.expression.inspector;

import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.lesson.Asked;
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
import backstep.ui.widget.KeptColumn;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/** Explains the selected node, or else the one that the current step is about. */
public final class InspectorPane extends ScrollPane {

    private final ExpressionSession session;
    private final KeptColumn content = new KeptColumn();
    private final CheckModel check;
    private final PathsModel paths;
    private final Answers answers;
    private final List<ViewItem> looks;
    private int shown = ExpressionSession.NONE;

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
        content.fill(() -> {
            if (trace == null || node == ExpressionSession.NONE) {
                content.paragraph(Messages.text(trace == null ? "ui.inspector.empty" : "ui.inspector.nothing"), "hint");
            } else {
                explain(new Known(trace, step), node, session.selectedProperty().get() == node);
            }
        });
    }

    /** Whether the learner is asked for local derivatives before they are used. */
    private boolean areSlopesAsked() {
        return session.stateProperty()
                .get()
                .spec()
                .learning()
                .predict()
                .filter(predict -> predict.asked() == Asked.SLOPES)
                .isPresent();
    }

    private void explain(Known known, int node, boolean selected) {
        Trace trace = known.trace();
        Graph graph = trace.graph();
        boolean carriesGradient = graph.carriesGradient(node);
        title(selected ? "ui.inspector.selected" : "ui.inspector.current");
        content.add(NodeCard.class, () -> new NodeCard(check, answers)).show(known, node);
        Comparison comparison = session.comparing().comparisonProperty().get();
        if (comparison != null) {
            compare(comparison, known, node);
        }
        if (carriesGradient && session.highlights().orderProperty().get() != Order.NONE) {
            title("ui.inspector.order");
            content.add(OrderCard.class, () -> new OrderCard(answers)).show(known, node);
        }
        Step current = trace.step(known.step());
        if (current.node() != node && current.phase() != Phase.START) {
            step("ui.inspector.current", trace, current, true);
        }
        if (graph.arity(node) > 0) {
            title("ui.inspector.operation");
            content.add(OperationCard.class, OperationCard::new).show(known, node, areSlopesAsked());
        }
        if (current.node() == node && !current.contributions().isEmpty()) {
            step("ui.inspector.sends", trace, current, false);
        }
        if (carriesGradient) {
            title("ui.inspector.ledger");
            content.add(LedgerCard.class, LedgerCard::new).show(trace, node, known.step());
        }
        if (selected
                && carriesGradient
                && (node != graph.root() || !graph.passes().isPlain())) {
            title("ui.inspector.paths");
            content.add(PathsCard.class, () -> new PathsCard(paths, answers)).show(known, node);
        }
    }

    private void compare(Comparison comparison, Known known, int node) {
        title("ui.inspector.compared");
        content.add(ComparedCard.class, ComparedCard::new).show(comparison, node, known.step());
        if (comparison.run() instanceof Updated(GradientStep gradientStep) && gradientStep.moves(known.graph(), node)) {
            content.add(UpdateView.class, UpdateView::new).show(known, comparison.present(), gradientStep, node);
        }
    }

    private void step(String titleKey, Trace trace, Step step, boolean alone) {
        title(titleKey);
        content.add(StepCard.class, StepCard::new).show(trace, step, alone);
    }

    private void title(String key) {
        content.add(Label.class, key, () -> {
            Label title = new Label(Messages.text(key));
            title.getStyleClass().add("section-title");
            return title;
        });
    }
}
