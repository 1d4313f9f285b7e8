package backstep.ui.expression.model;

import backstep.document.Act;
import backstep.document.LeafKey;
import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Intervention;
import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.lang.Compilation;
import backstep.lang.Language;
import backstep.lang.LeafLiteral;
import backstep.lang.Program;
import backstep.layout.engines.Arranger;
import backstep.layout.engines.LayoutWish;
import backstep.layout.engines.Layouts;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is open: its text, the last good graph with its run, and where the learner stands in it. Features
 * read its properties and call its methods, on the JavaFX thread; compiling and layout go on elsewhere.
 *
 * <p>The text is the source. What it compiles to arrives a moment later as {@link #compilationProperty()}; if it has
 * no errors, graph and layout follow together as {@link #drawingProperty()}, and {@link #traceProperty()} with them.
 */
public final class ExpressionSession {

    /** The value of {@link #selectedProperty()} when no node is selected. */
    public static final int NONE = -1;

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable Compilation> compilation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Drawing> drawing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Trace> trace = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(this, "step", 0);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", NONE);
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper(this, "opened", 0);
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(this, "stale");
    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>();
    private final LeafValues values = new LeafValues();
    private final LayoutWishes layoutWishes = new LayoutWishes(this::arrangeAgain);
    private final Arranger arranger;
    private final Latest<Compilation> compiling;
    private final Latest<Arranged> arranging;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final Highlights highlights = new Highlights();
    private final Repeats repeats;
    private final ExpressionActs acts =
            new ExpressionActs(text, values, drawing.getReadOnlyProperty(), this::recompute, this::show);
    private final InterventionModel settings = acts.settings();
    private final Comparing comparing = new Comparing(trace.getReadOnlyProperty());
    private int openedShown;
    private @Nullable Asked asked;

    public ExpressionSession(Tasks tasks, Layouts layouts) {
        this.arranger = new Arranger(layouts);
        this.repeats = new Repeats(
                tasks, (program, folding) -> arrange(new Asked(program, folding, drawing.get())), text::set);
        this.compiling = tasks.latest(this::compiled, problem::set);
        this.arranging = tasks.latest(this::arranged, problem::set);
        busy.bind(compiling.runningProperty().or(arranging.runningProperty()));
        text.subscribe(source -> {
            if (!acts.isGiven(source)) {
                boolean group = repeats.isFolded();
                compiling.submit(() -> group ? Repeats.grouped(Language.compile(source)) : Language.compile(source));
            }
        });
    }

    /** Opens another text at its beginning: nothing computed, nothing selected, nothing overridden. */
    public void open(String source) {
        acts.as(Act.single("open"), () -> {
            forget();
            // The same text again compiles to nothing new, and still its leaves are to be what it says.
            recompute();
            opened.set(opened.get() + 1);
            text.set(source);
        });
    }

    /**
     * Opens a graph that no text made, such as that of a network.
     *
     * @param title stands as a comment where the text would be
     */
    public void open(Graph graph, String title) {
        acts.as(Act.single("open"), () -> {
            forget();
            opened.set(opened.get() + 1);
            replace(graph, title);
        });
    }

    /** Shows another graph that no text made. Where only numbers differ, one stays where one was in the graph before. */
    public void replace(Graph graph, String title) {
        acts.follow(() -> show(Program.of(graph, "# " + title)));
    }

    /** Goes on with another text, which nobody has typed. */
    public void rewrite(String source) {
        acts.follow(() -> text.set(source));
    }

    private void show(Program program) {
        acts.give(program);
        compiling.cancel();
        text.set(program.text());
        compiled(new Compilation(program, List.of(), List.of()));
    }

    private void forget() {
        comparing.end();
        values.reset();
        repeats.forget();
        settings.forget();
        selected.set(NONE);
        step.set(0);
    }

    /** Nothing is on screen any more. */
    private void clear() {
        arranging.cancel();
        forget();
        values.clear();
        highlights.clear();
        trace.set(null);
        drawing.set(null);
        acts.arrived();
    }

    private void compiled(Compilation result) {
        problem.set(null);
        compilation.set(result);
        Program program = result.program();
        boolean blank = result.isEmpty() || text.get().isBlank();
        stale.set(program == null && !blank);
        if (program != null) {
            repeats.look(program);
            arrange(program);
        } else if (blank) {
            clear();
        } else {
            arranging.cancel();
        }
    }

    /** What is on its way, else what is shown. */
    private void arrangeAgain() {
        Drawing shown = drawing.get();
        Asked onItsWay = arranging.runningProperty().get() ? asked : null;
        if (onItsWay != null) {
            arrange(onItsWay);
        } else if (shown != null) {
            arrange(new Asked(shown.program(), shown.folding(), shown));
        }
    }

    private void arrange(Program program) {
        Drawing shown = opened.get() == openedShown ? drawing.get() : null;
        Folding folding = shown == null
                ? Folding.readable(program.graph(), Drawing.MOST_READABLE)
                : shown.folding().carriedTo(program.graph(), Drawing.MOST_READABLE);
        arrange(new Asked(program, folding, shown));
    }

    private void arrange(Asked next) {
        asked = next;
        LayoutWish wish = layoutWishes.present();
        Drawing shown = drawing.get();
        Trace before = trace.get();
        Map<LeafKey, Double> overrides = Map.copyOf(values.overrides());
        List<Intervention> interventions = settings.interventionsProperty().get();
        arranging.submit(() -> Arranged.of(
                Drawing.of(next.program(), next.folding(), arranger, wish, next.like()),
                shown,
                before,
                overrides,
                interventions));
    }

    /** Opens and closes groups of the graph on screen. Values, gradients, step and selection stay. */
    public void fold(UnaryOperator<Folding> change) {
        Drawing shown = drawing.get();
        if (shown != null) {
            Asked last = asked;
            boolean underWay = last != null
                    && last.folding().graph().equals(shown.folding().graph());
            Folding present = last != null && underWay ? last.folding() : shown.folding();
            Folding next = change.apply(present);
            if (!next.equals(present)) {
                arrange(new Asked(shown.program(), next, shown));
            }
        }
    }

    private void arranged(Arranged made) {
        Drawing next = made.drawing();
        Drawing shown = drawing.get();
        problem.set(null);
        if (shown != null && shown.program().equals(next.program())) {
            drawing.set(next);
            return;
        }
        openedShown = opened.get();
        ResumePoint place = new ResumePoint(trace.get(), step.get(), selected.get());
        if (!made.sameOperations()) {
            settings.forget();
        }
        Trace run = run(made);
        values.show(made.leaves());
        // Nothing may see a node number of one graph beside another graph.
        selected.set(NONE);
        step.set(0);
        highlights.clear();
        drawing.set(next);
        trace.set(run);
        step.set(place.stepIn(run));
        selected.set(place.selectedIn(run));
        acts.arrived();
    }

    /** The run that was made with the drawing, unless somebody has changed a figure meanwhile. */
    private Trace run(Arranged made) {
        Trace run = made.run();
        List<Intervention> interventions = settings.interventionsProperty().get();
        boolean isCurrent = made.isWith(values.overrides(), interventions);
        return run != null && isCurrent ? run : run(made.drawing(), made.leaves());
    }

    /** Gives a leaf another value than the text does, and computes everything with it, at once. */
    public void override(LeafKey leaf, double value) {
        acts.override(leaf, value);
    }

    /** Gives every leaf the value that stands in the text. */
    public void resetLeaves() {
        acts.resetLeaves();
    }

    /** Writes a leaf's value into the text, which then has it as its literal. */
    public void writeBack(LeafKey leaf) {
        acts.writeBack(leaf);
    }

    /** Forgets all values that differ from the text, and all figures that are set by hand. */
    public void forgetChanges() {
        if (acts.end()) {
            recompute();
        }
    }

    private void recompute() {
        Drawing shown = drawing.get();
        if (shown != null) {
            trace.set(run(shown, values.leaves()));
        }
    }

    private Trace run(Drawing shown, Map<LeafKey, LeafLiteral> leaves) {
        return Trace.of(
                shown.program().graph(),
                LeafValues.of(leaves, values.overrides()),
                settings.interventionsProperty().get());
    }

    /** Moves through the steps of the run. Without a run nothing happens. */
    public void move(Consumer<Stepper> movement) {
        Trace run = trace.get();
        if (run != null) {
            Stepper stepper = new Stepper(run, step.get());
            movement.accept(stepper);
            step.set(stepper.index());
        }
    }

    /** Selects a node, or none with {@link #NONE}. */
    public void select(int node) {
        Trace run = trace.get();
        selected.set(run != null && node >= 0 && node < run.graph().size() ? node : NONE);
    }

    /** The node that is spoken of: the selected one, else the one that the current step is about, else {@link #NONE}. */
    public int subject() {
        Trace run = trace.get();
        if (selected.get() != NONE || run == null || step.get() == 0) {
            return selected.get();
        }
        return run.step(step.get()).node();
    }

    /** The leaves of the graph on screen, in the order of the text. */
    public SequencedMap<LeafKey, LeafLiteral> leaves() {
        return values.leaves();
    }

    public StringProperty textProperty() {
        return text;
    }

    /** What the newest text that was compiled came to. */
    public ReadOnlyObjectProperty<@Nullable Compilation> compilationProperty() {
        return compilation.getReadOnlyProperty();
    }

    /** The last good graph and where its nodes stand; null until there is one. */
    public ReadOnlyObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** The run of the graph on screen with the present leaf values. */
    public ReadOnlyObjectProperty<@Nullable Trace> traceProperty() {
        return trace.getReadOnlyProperty();
    }

    /** How many texts have been opened, so that one can know when another is. */
    public ReadOnlyIntegerProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** How many steps of the run are done. */
    public ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether the text has errors, so that the graph on screen is an older one's. */
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Whether a text is being compiled or a graph laid out. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What went wrong in compiling or layout that is no fault of the text. */
    public ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Says that something could not be done which is no fault of the text. */
    public void refuse(Exception reason) {
        problem.set(reason);
    }

    /** The values that differ from the text. To be changed by {@link #override} only. */
    public ObservableMap<LeafKey, Double> overrides() {
        return values.overrides();
    }

    /** What was done, to be undone. */
    public ExpressionActs acts() {
        return acts;
    }

    /** The figures that are set by hand. They go when the operations change. */
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
