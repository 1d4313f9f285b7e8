package backstep.ui.expression.model;

import backstep.document.Editing;
import backstep.document.ExpressionSpec;
import backstep.document.FoldingSpec;
import backstep.document.GraphOrigin;
import backstep.document.LearningSpec;
import backstep.document.NodeNames;
import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.lang.Compilation;
import backstep.layout.engines.Layouts;
import backstep.ui.task.Tasks;
import backstep.ui.view.ViewItem;
import backstep.ui.widget.DerivedProperty;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is open. What the learner has made of it is an {@link ExpressionSpec}; what that comes to follows, and
 * both are one value, {@link #stateProperty()}, of which the other properties are parts. Features read these and call its
 * methods, on the JavaFX thread; compiling and layout go on elsewhere.
 */
public final class ExpressionSession {

    /** The value of {@link #selectedProperty()} when no node is selected. */
    public static final int NONE = -1;

    private final ExpressionStore store;
    private final NetworkGraphs networkGraphs;
    private final ReadOnlyObjectProperty<@Nullable Drawing> drawing;
    private final ReadOnlyObjectProperty<@Nullable Trace> trace;
    private final ReadOnlyObjectProperty<Integer> step;
    private final ReadOnlyObjectProperty<Integer> selected;
    private final LeafValues leafValues;
    private final InterventionModel settings;
    private StepGuard guard = (trace, wanted) -> wanted;

    /** @param edits the expression of what is open */
    public ExpressionSession(Tasks tasks, Layouts layouts, Editing<ExpressionSpec> edits) {
        this.store = new ExpressionStore(tasks, layouts, edits);
        networkGraphs = new NetworkGraphs(store);
        this.drawing = part(ExpressionView::drawing);
        this.trace = part(ExpressionView::trace);
        this.step = new DerivedProperty<>(
                stateProperty(), now -> now.view() == null ? 0 : now.view().step());
        this.selected = new DerivedProperty<>(
                stateProperty(), now -> now.view() == null ? NONE : now.view().selected());
        this.leafValues = new LeafValues(store);
        this.settings = new InterventionModel(this);
    }

    private <T> ReadOnlyObjectProperty<@Nullable T> part(Function<ExpressionView, T> part) {
        return new DerivedProperty<ExpressionState, @Nullable T>(
                stateProperty(), now -> now.view() == null ? null : part.apply(now.view()));
    }

    /** Opens another text at its beginning: nothing computed, nothing selected, nothing set. */
    public void open(String source) {
        networkGraphs.open(source, GraphOrigin.TYPED);
    }

    /**
     * Opens a graph that no text made.
     *
     * @param title stands as a comment where the text would be
     */
    public void open(Graph graph, String title) {
        networkGraphs.open(graph, title, GraphOrigin.TYPED);
    }

    /** Graphs that come from a network. */
    public NetworkGraphs networkGraphs() {
        return networkGraphs;
    }

    /** Shows what was undone, redone or opened elsewhere. */
    public void show(ExpressionSpec other) {
        store.show(other);
    }

    /** Does something that can be undone, and is named by what it changes. What changes nothing is not done. */
    public void change(UnaryOperator<ExpressionSpec> change) {
        store.change(change);
    }

    /** Opens and closes groups of the graph on screen. Values, gradients, step and selection stay. */
    public void fold(UnaryOperator<Folding> change) {
        ExpressionState now = store.state().get();
        if (now.view() != null && now.current()) {
            Folding present = now.spec().folding().on(now.view().trace().graph());
            Folding wanted = change.apply(present);
            if (!wanted.equals(present)) {
                change(spec -> spec.withFolding(FoldingSpec.of(wanted)));
            }
        }
    }

    /** Moves through the steps of the run. Without a run nothing happens. */
    public void move(Consumer<Stepper> movement) {
        ExpressionView view = store.state().get().view();
        if (view != null) {
            Stepper stepper = new Stepper(view.trace(), view.step());
            movement.accept(stepper);
            stepper.goTo(guard.allowed(view.trace(), stepper.index()));
            boolean atEnd = stepper.index() == view.trace().stepCount();
            store.amend(spec -> spec.withStep(atEnd ? ExpressionSpec.AT_END : stepper.index()));
        }
    }

    /** What comes of wishes to go on in the run: how far that is possible now. */
    @FunctionalInterface
    public interface StepGuard {

        /**
         * The step to go to.
         *
         * @param wanted the one that is asked for
         */
        int allowed(Trace trace, int wanted);
    }

    /** Has someone be asked wherever the run is gone through, by keys, buttons, the mouse or the player. */
    public void setGuard(StepGuard other) {
        guard = other;
    }

    /** Changes what helps or tests the learner where that is no act of the person, such as how far questions have come. */
    public void amendLearning(UnaryOperator<LearningSpec> change) {
        store.amend(spec -> spec.withLearning(change.apply(spec.learning())));
    }

    /** Selects a node, or none with {@link #NONE}. */
    public void select(int node) {
        Trace run = trace.get();
        boolean there = run != null && node >= 0 && node < run.graph().size();
        if (!there || node != selected.get()) {
            store.amend(spec -> spec.withSelection(
                    run != null && there ? Optional.of(NodeNames.of(run.graph(), node)) : Optional.empty()));
        }
    }

    /** What is done next is an act of its own, however like the last one it is. */
    public void separate() {
        store.separate();
    }

    /** Says that something could not be done which is no fault of the text. */
    public void refuse(Exception reason) {
        store.pipeline().refuse(reason);
    }

    /** The node that is spoken of: the selected one, else the one that the current step is about, else {@link #NONE}. */
    public int subject() {
        ExpressionView view = store.state().get().view();
        return view == null ? NONE : view.subject();
    }

    /** All of it. */
    public ReadOnlyObjectProperty<ExpressionState> stateProperty() {
        return store.state().getReadOnlyProperty();
    }

    /** The text as it is typed. */
    public StringProperty textProperty() {
        return store.text();
    }

    /** What the newest text that was compiled came to. */
    public ReadOnlyObjectProperty<@Nullable Compilation> compilationProperty() {
        return store.pipeline().compilationProperty();
    }

    /** The last good graph and where its nodes stand; null until there is one. */
    public ReadOnlyObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing;
    }

    /** The run of the graph on screen with the present leaf values. */
    public ReadOnlyObjectProperty<@Nullable Trace> traceProperty() {
        return trace;
    }

    /** How many texts have been opened, so that one can know when another is. */
    public ReadOnlyIntegerProperty openedProperty() {
        return store.opened().getReadOnlyProperty();
    }

    /** How many steps of the run are done. */
    public ReadOnlyObjectProperty<Integer> stepProperty() {
        return step;
    }

    public ReadOnlyObjectProperty<Integer> selectedProperty() {
        return selected;
    }

    /** Whether the text has errors, so that the graph on screen is an older one's. */
    public ReadOnlyBooleanProperty staleProperty() {
        return store.stale().getReadOnlyProperty();
    }

    /** Whether a text is being compiled or a graph laid out. */
    public ReadOnlyBooleanProperty busyProperty() {
        return store.pipeline().busyProperty();
    }

    /** What went wrong in compiling or layout that is no fault of the text. */
    public ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return store.pipeline().problemProperty();
    }

    /** Its leaves, and what they are set to. */
    public LeafValues leafValues() {
        return leafValues;
    }

    /** The figures that are set by hand. */
    public InterventionModel settings() {
        return settings;
    }

    /** What is shown beside the present run. */
    public Comparing comparing() {
        return store.comparing();
    }

    /** Parts of the text that are built alike. */
    public Repeats repeats() {
        return store.repeats();
    }

    /** What is marked in the graph, beside the selection. */
    public Highlights highlights() {
        return store.highlights();
    }

    /** What documents keep of how the graph lies. */
    public ViewItem layoutLook() {
        return SavedLayout.of(store);
    }

    /** How its graphs are to be laid out. */
    public LayoutWishes layoutWishes() {
        return store.layoutWishes();
    }
}
