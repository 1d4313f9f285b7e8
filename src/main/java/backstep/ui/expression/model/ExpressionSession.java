package backstep.ui.expression.model;

import backstep.document.Act;
import backstep.document.Changes;
import backstep.document.Editing;
import backstep.document.ExpressionSpec;
import backstep.document.FoldingSpec;
import backstep.document.LayoutSpec;
import backstep.document.LeafKey;
import backstep.document.LeafSettings;
import backstep.document.NodeNames;
import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.lang.Compilation;
import backstep.lang.LeafLiteral;
import backstep.lang.Program;
import backstep.layout.engines.Layouts;
import backstep.ui.task.Tasks;
import backstep.ui.widget.DerivedInteger;
import backstep.ui.widget.DerivedProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
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

    private final Editing<ExpressionSpec> edits;
    private final ReadOnlyObjectWrapper<ExpressionState> state = new ReadOnlyObjectWrapper<>(ExpressionState.EMPTY);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(this, "stale");
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper(this, "opened", 0);
    private final Comparing comparing = new Comparing(state);
    private final ReadOnlyObjectProperty<@Nullable Drawing> drawing = part(view -> view.drawing());
    private final ReadOnlyObjectProperty<@Nullable Trace> trace = part(view -> view.trace());
    private final ReadOnlyIntegerProperty step =
            new DerivedInteger<>(stateProperty(), now -> now.view() == null ? 0 : now.view().step());
    private final ReadOnlyIntegerProperty selected = new DerivedInteger<>(
            stateProperty(), now -> now.view() == null ? NONE : now.view().selected());
    private final ReadOnlyObjectProperty<Map<LeafKey, Double>> overrides =
            new DerivedProperty<>(stateProperty(), now -> now.view() == null ? Map.of() : now.view().values());
    private final ExpressionPipeline pipeline;
    private final LayoutWishes layoutWishes = new LayoutWishes(this::layoutChosen, this::arrangeAgain);
    private final Highlights highlights = new Highlights();
    private final InterventionModel settings = new InterventionModel(this);
    private final Repeats repeats;
    private int openedShown;
    private boolean following;

    /** @param edits the expression of what is open */
    public ExpressionSession(Tasks tasks, Layouts layouts, Editing<ExpressionSpec> edits) {
        this.edits = edits;
        this.pipeline = new ExpressionPipeline(tasks, layouts, this::compiled, this::arranged);
        this.repeats = new Repeats(tasks, this::groupRepeats, text::set);
        text.subscribe((was, is) -> edited(was, is));
    }

    private <T> ReadOnlyObjectProperty<@Nullable T> part(Function<ExpressionView, T> part) {
        return new DerivedProperty<ExpressionState, @Nullable T>(
                stateProperty(), now -> now.view() == null ? null : part.apply(now.view()));
    }

    // Changing

    private ExpressionSpec spec() {
        return state.get().spec();
    }

    private void edited(String was, String is) {
        if (!following) {
            change(Act.edit(was, is), spec -> spec.withText(is));
        }
    }

    /** Does something that can be undone. What changes nothing is not done. */
    public void change(Act act, UnaryOperator<ExpressionSpec> change) {
        ExpressionSpec before = spec();
        ExpressionSpec after = change.apply(before);
        if (!after.equals(before)) {
            edits.done(act, after);
            become(state.get().with(after), before);
        }
    }

    /** The same, named by what has changed. */
    public void change(UnaryOperator<ExpressionSpec> change) {
        ExpressionSpec before = spec();
        ExpressionSpec after = change.apply(before);
        if (!after.equals(before)) {
            change(Changes.between(before, after), spec -> after);
        }
    }

    /** Changes what is nobody's act, such as the place where the learner stands; it is undone with the last act. */
    public void amend(UnaryOperator<ExpressionSpec> change) {
        ExpressionSpec before = spec();
        ExpressionSpec after = change.apply(before);
        if (!after.equals(before)) {
            edits.amend(after);
            become(state.get().with(after), before);
        }
    }

    /** Shows what was undone, redone or opened elsewhere. */
    public void show(ExpressionSpec other) {
        ExpressionState now = state.get();
        ExpressionSpec before = now.spec();
        ExpressionView view = now.view();
        if (isRead(before, other) ? now.current() : view != null && now.shownText().equals(other.text())) {
            become(now.current() || view == null ? now.with(other) : now.viewing(other, ExpressionView.of(view.drawing(), other)), before);
        } else {
            become(now.awaiting(other), before);
        }
    }

    /** Whether nothing has to be read again. */
    private static boolean isRead(ExpressionSpec before, ExpressionSpec after) {
        return before.text().equals(after.text())
                && before.learning().repeatsFolded() == after.learning().repeatsFolded();
    }

    private void become(ExpressionState next, ExpressionSpec before) {
        state.set(next);
        ExpressionSpec after = next.spec();
        following = true;
        text.set(after.text());
        layoutWishes.show(after.layout());
        following = false;
        if (!isRead(before, after)) {
            pipeline.read(after.text(), after.learning().repeatsFolded());
        } else if (!before.folding().equals(after.folding()) || !before.layout().equals(after.layout())) {
            arrangeAgain();
        }
    }

    // Reading and arranging

    private void compiled(Compilation result) {
        Program program = result.program();
        boolean blank = result.isEmpty() || text.get().isBlank();
        stale.set(program == null && !blank);
        if (program != null) {
            repeats.look(program, spec().learning().repeatsFolded());
            arrange(program);
        } else if (blank) {
            clear();
        } else {
            pipeline.cancelArranging();
        }
    }

    /** Nothing is on screen any more. */
    private void clear() {
        pipeline.cancelArranging();
        repeats.forget();
        highlights.clear();
        amend(spec -> opening(spec.text()));
        state.set(new ExpressionState(spec(), null, true, null));
    }

    private void arrange(Program program) {
        ExpressionState now = state.get();
        ExpressionView view = now.view();
        boolean seen = view != null && now.current() && view.drawing().program().equals(program);
        pipeline.arrange(
                new Arranged.Request(
                        program,
                        now.spec(),
                        view != null && now.current() ? view.drawing().program() : null,
                        view != null && opened.get() == openedShown ? view.drawing() : null,
                        seen),
                layoutWishes.present());
    }

    /** What is on its way, else what is shown. */
    private void arrangeAgain() {
        ExpressionView view = state.get().view();
        pipeline.onItsWay()
                .or(() -> Optional.ofNullable(view).map(shown -> shown.drawing().program()))
                .ifPresent(this::arrange);
    }

    private void arranged(Arranged made) {
        ExpressionState now = state.get();
        openedShown = opened.get();
        ExpressionView view = now.view();
        Program program = made.drawing().program();
        if (view != null && now.current() && view.drawing().program().equals(program)) {
            state.set(now.viewing(now.spec(), view.in(made.drawing())));
            return;
        }
        ExpressionSpec spec = made.request().carried(now.spec());
        ExpressionView next = made.view() == null
                ? ExpressionView.of(made.drawing(), spec)
                : made.view().with(made.spec(), spec);
        // Nothing may see marks of one graph in another.
        highlights.clear();
        edits.amend(spec);
        state.set(now.viewing(spec, next));
    }

    // What can be done

    private ExpressionSpec opening(String source) {
        return spec().opening(source);
    }

    /** Opens another text at its beginning: nothing computed, nothing selected, nothing set. */
    public void open(String source) {
        ExpressionSpec before = spec();
        ExpressionSpec after = opening(source);
        repeats.forget();
        comparing.end();
        edits.done(Act.single("open"), after);
        ExpressionState cleared = state.get().with(after);
        opened.set(opened.get() + 1);
        become(isRead(before, after) ? cleared : cleared.awaiting(after), before);
    }

    /**
     * Opens a graph that no text made, such as that of a network.
     *
     * @param title stands as a comment where the text would be
     */
    public void open(Graph graph, String title) {
        open(given(graph, title).text());
    }

    private Program given(Graph graph, String title) {
        Program program = Program.of(graph, "# " + title);
        pipeline.give(program);
        return program;
    }

    /** Shows another graph that no text made. Where only numbers differ, one stays where one was in the graph before. */
    public void replace(Graph graph, String title) {
        Program program = given(graph, title);
        if (program.text().equals(spec().text())) {
            pipeline.read(program.text(), false);
        } else {
            rewrite(program.text());
        }
    }

    /** Goes on with another text, which nobody has typed: what was done with the text before was done with this one. */
    public void rewrite(String source) {
        ExpressionSpec before = spec();
        edits.amendAll(each -> each.text().equals(before.text()) ? each.withText(source) : each);
        become(state.get().with(before.withText(source)), before);
    }

    /** Forgets all values that differ from the text, and all figures that are set by hand, as if they had never been. */
    public void forgetChanges() {
        ExpressionSpec before = spec();
        UnaryOperator<ExpressionSpec> untouched =
                each -> each.withLeaves(each.leaves().withoutValues()).withInterventions(List.of());
        edits.amendAll(each -> each.text().equals(before.text()) ? untouched.apply(each) : each);
        become(state.get().with(untouched.apply(before)), before);
    }

    private void groupRepeats(boolean folded) {
        change(spec -> spec.withLearning(spec.learning().withRepeatsFolded(folded))
                .withFolding(FoldingSpec.READABLE));
    }

    private void layoutChosen(LayoutSpec chosen) {
        if (!following) {
            change(spec -> spec.withLayout(chosen));
        }
    }

    /** Opens and closes groups of the graph on screen. Values, gradients, step and selection stay. */
    public void fold(UnaryOperator<Folding> change) {
        ExpressionState now = state.get();
        if (now.view() != null && now.current()) {
            Graph graph = now.view().trace().graph();
            Folding present = now.spec().folding().on(graph, Drawing.MOST_READABLE);
            FoldingSpec next = FoldingSpec.of(change.apply(present), Drawing.MOST_READABLE);
            change(spec -> spec.withFolding(next));
        }
    }

    /** Gives a leaf another value than the text does, and computes everything with it, at once. */
    public void override(LeafKey leaf, double value) {
        change(spec -> spec.withLeaves(spec.leaves().with(leaf, value)));
    }

    /** Gives every leaf the value that stands in the text. */
    public void resetLeaves() {
        change(Act.single("leaves"), spec -> spec.withLeaves(spec.leaves().withoutValues()));
    }

    /** Writes a leaf's value into the text, which then has it as its literal. */
    public void writeBack(LeafKey leaf) {
        Double value = spec().leaves().values().get(leaf);
        ExpressionView view = state.get().view();
        LeafLiteral literal = leaves().get(leaf);
        if (value != null && literal != null && view != null && state.get().shownText().equals(text.get())) {
            String written = view.drawing().program().withLeafValue(literal, value);
            change(Act.single("written", leaf.name()), spec -> spec.withText(written));
        }
    }

    /** Moves through the steps of the run. Without a run nothing happens. */
    public void move(Consumer<Stepper> movement) {
        ExpressionView view = state.get().view();
        if (view != null) {
            Stepper stepper = new Stepper(view.trace(), view.step());
            movement.accept(stepper);
            boolean end = stepper.index() == view.trace().stepCount();
            amend(spec -> spec.withStep(end ? ExpressionSpec.AT_END : stepper.index()));
        }
    }

    /** Selects a node, or none with {@link #NONE}. */
    public void select(int node) {
        Trace run = trace.get();
        boolean there = run != null && node >= 0 && node < run.graph().size();
        if (node != selected.get() || !there) {
            amend(spec -> spec.withSelection(
                    run != null && there ? Optional.of(NodeNames.of(run.graph(), node)) : Optional.empty()));
        }
    }

    // Looking

    /** The node that is spoken of: the selected one, else the one that the current step is about, else {@link #NONE}. */
    public int subject() {
        ExpressionView view = state.get().view();
        return view == null ? NONE : view.subject();
    }

    /** The leaves of the graph on screen, in the order of the text. */
    public SequencedMap<LeafKey, LeafLiteral> leaves() {
        ExpressionView view = state.get().view();
        return view == null ? new LinkedHashMap<>() : view.leaves();
    }

    /** All of it. */
    public ReadOnlyObjectProperty<ExpressionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public StringProperty textProperty() {
        return text;
    }

    /** What the newest text that was compiled came to. */
    public ReadOnlyObjectProperty<@Nullable Compilation> compilationProperty() {
        return pipeline.compilationProperty();
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
        return opened.getReadOnlyProperty();
    }

    /** How many steps of the run are done. */
    public ReadOnlyIntegerProperty stepProperty() {
        return step;
    }

    public ReadOnlyIntegerProperty selectedProperty() {
        return selected;
    }

    /** Whether the text has errors, so that the graph on screen is an older one's. */
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Whether a text is being compiled or a graph laid out. */
    public ReadOnlyBooleanProperty busyProperty() {
        return pipeline.busyProperty();
    }

    /** What went wrong in compiling or layout that is no fault of the text. */
    public ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return pipeline.problemProperty();
    }

    /** Says that something could not be done which is no fault of the text. */
    public void refuse(Exception reason) {
        pipeline.refuse(reason);
    }

    /** The values of leaves that differ from the text. */
    public ReadOnlyObjectProperty<Map<LeafKey, Double>> overridesProperty() {
        return overrides;
    }

    /** What is done next is an act of its own, however like the last one it is. */
    public void separate() {
        edits.separate();
    }

    /** The figures that are set by hand. */
    public InterventionModel settings() {
        return settings;
    }

    /** What is shown beside the present run. */
    public Comparing comparing() {
        return comparing;
    }

    /** Parts of the text that are built alike. */
    public Repeats repeats() {
        return repeats;
    }

    /** What is marked in the graph, beside the selection. */
    public Highlights highlights() {
        return highlights;
    }

    /** How its graphs are to be laid out. */
    public LayoutWishes layoutWishes() {
        return layoutWishes;
    }
}
