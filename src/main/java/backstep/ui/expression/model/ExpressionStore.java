package backstep.ui.expression.model;

import backstep.document.Act;
import backstep.document.Changes;
import backstep.document.Editing;
import backstep.document.ExpressionSpec;
import backstep.document.FoldingSpec;
import backstep.document.GraphOrigin;
import backstep.lang.Compilation;
import backstep.lang.Program;
import backstep.layout.engines.Layouts;
import backstep.ui.task.Tasks;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Holds the state of an expression, changes it, and has the graph follow the text. */
final class ExpressionStore {

    private final Editing<ExpressionSpec> edits;
    private final ReadOnlyObjectWrapper<ExpressionState> state = new ReadOnlyObjectWrapper<>(ExpressionState.EMPTY);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(this, "stale");
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper(this, "opened", 0);
    private final Comparing comparing = new Comparing(state.getReadOnlyProperty(), this::change, this::amend);
    private final Highlights highlights = new Highlights();
    private final ExpressionPipeline pipeline;
    private final LayoutWishes layoutWishes;
    private final Repeats repeats;
    private int openedShown;
    private boolean following;

    ExpressionStore(Tasks tasks, Layouts layouts, Editing<ExpressionSpec> edits) {
        this.edits = edits;
        this.pipeline = new ExpressionPipeline(tasks, layouts, this::compiled, this::arranged);
        this.layoutWishes = new LayoutWishes(chosen -> change(spec -> spec.withLayout(chosen)), this::arrangeAgain);
        this.repeats = new Repeats(tasks, this::group, this::write);
        text.subscribe((was, is) -> {
            if (!following) {
                change(Act.edit(was, is), spec -> spec.edited(is));
            }
        });
    }

    private void group(boolean folded) {
        change(spec ->
                spec.withLearning(spec.learning().withRepeatsFolded(folded)).withFolding(FoldingSpec.READABLE));
    }

    /** The text says itself what belongs together from now on. */
    private void write(String grouped) {
        change(spec -> spec.edited(grouped).withLearning(spec.learning().withRepeatsFolded(false)));
    }

    // Changing

    ExpressionSpec spec() {
        return state.get().spec();
    }

    /** Does something that can be undone. What changes nothing is not done. */
    void change(Act act, UnaryOperator<ExpressionSpec> change) {
        ExpressionSpec after = change.apply(spec());
        if (!after.equals(spec())) {
            edits.done(act, after);
            become(state.get().with(after));
        }
    }

    /** The same, named by what has changed. */
    void change(UnaryOperator<ExpressionSpec> change) {
        ExpressionSpec after = change.apply(spec());
        if (!after.equals(spec())) {
            change(Changes.between(spec(), after), spec -> after);
        }
    }

    /** Changes what is no act of the person, such as the place where the learner stands. It goes with the last act. */
    void amend(UnaryOperator<ExpressionSpec> change) {
        ExpressionSpec after = change.apply(spec());
        if (!after.equals(spec())) {
            edits.amend(after);
            become(state.get().with(after));
        }
    }

    /** Shows what was undone, redone or opened elsewhere. */
    void show(ExpressionSpec other) {
        ExpressionState now = state.get();
        boolean read = isRead(now.spec(), other);
        ExpressionView view = now.view();
        if (read || !other.text().equals(now.shownText())) {
            become(read ? now.with(other) : now.awaiting(other));
        } else {
            // The text that is set again is the older one that is still in view: nothing needs to be read.
            become(
                    now.current() || view == null
                            ? now.with(other)
                            : now.viewing(other, ExpressionView.of(view.drawing(), other)));
        }
    }

    /** Shows the same, whose graph is made elsewhere and will be {@link #give given}. */
    void await(ExpressionSpec other) {
        pipeline.cancel();
        become(state.get().awaiting(other), false);
    }

    /** Takes a program that no text made, for the comment that stands for it. */
    void give(Program program) {
        pipeline.give(program);
        if (program.text().equals(spec().text())) {
            read();
        }
    }

    /** The graph that is waited for cannot be made: there is only the text. */
    void giveUp() {
        pipeline.forget(spec().text());
        read();
    }

    /** Goes on with a program that no text made, in place of the present one. */
    void goOn(Program program, Consumer<UnaryOperator<ExpressionSpec>> change, UnaryOperator<ExpressionSpec> with) {
        pipeline.give(program);
        boolean isTitledAlike = program.text().equals(spec().text());
        change.accept(spec -> with.apply(spec.withText(program.text())));
        if (isTitledAlike) {
            read();
        }
    }

    /** Opens another text at its beginning. */
    void open(String source, GraphOrigin origin) {
        ExpressionSpec after = spec().opening(source).withOrigin(origin);
        repeats.forget();
        edits.done(Act.single("open"), after);
        ExpressionState cleared = state.get().with(after);
        boolean read = isRead(spec(), after) && !pipeline.isGiven(source);
        opened.set(opened.get() + 1);
        become(read ? cleared : cleared.awaiting(after), !read);
        comparing.forget();
    }

    /** Whether nothing has to be read again. */
    private static boolean isRead(ExpressionSpec before, ExpressionSpec after) {
        return before.text().equals(after.text())
                && before.learning().repeatsFolded() == after.learning().repeatsFolded();
    }

    private void become(ExpressionState next) {
        become(next, !isRead(spec(), next.spec()));
    }

    private void become(ExpressionState next, boolean toBeRead) {
        ExpressionSpec before = spec();
        ExpressionSpec after = next.spec();
        state.set(next);
        following = true;
        text.set(after.text());
        following = false;
        layoutWishes.show(after.layout());
        if (toBeRead) {
            read();
        } else if (next.current()
                && (!before.folding().equals(after.folding())
                        || !before.layout().equals(after.layout()))) {
            arrangeAgain();
        }
    }

    // Reading and arranging

    /** Reads the text, or takes the program that was given for it. */
    void read() {
        pipeline.read(spec().text(), spec().learning().repeatsFolded());
    }

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

    /** Nothing is on screen any more. What was set in the graph goes with it, unless it was just undone or opened so. */
    private void clear() {
        pipeline.cancelArranging();
        repeats.forget();
        highlights.clear();
        if (state.get().current()) {
            edits.amend(spec().opening(spec().text()));
        }
        state.set(new ExpressionState(edits.present(), null, true, null));
    }

    private void arrange(Program program) {
        ExpressionState now = state.get();
        Drawing like = now.view() == null || opened.get() != openedShown
                ? null
                : now.view().drawing();
        Program from = now.view() == null || !now.current()
                ? null
                : now.view().drawing().program();
        pipeline.arrange(
                new Arranged.Request(program, now.spec(), from, like, program.equals(from)),
                layoutWishes.present(now.spec()));
    }

    /** What is on its way, else what is shown. */
    private void arrangeAgain() {
        // What waits for its own graph must not be taken for another's.
        ExpressionView view = state.get().current() ? state.get().view() : null;
        pipeline.onItsWay()
                .or(() -> Optional.ofNullable(view).map(shown -> shown.drawing().program()))
                .ifPresent(this::arrange);
    }

    private void arranged(Arranged made) {
        ExpressionState now = state.get();
        openedShown = opened.get();
        if (now.isOf(made.drawing().program())) {
            state.set(now.in(made.drawing()));
        } else {
            ExpressionSpec spec = made.specOf(now.spec());
            // Nothing may see marks of one graph in another.
            highlights.clear();
            edits.amend(spec);
            state.set(now.viewing(spec, made.viewOf(spec)));
        }
    }

    /** How the graph lies, or is to lie once it is there; empty if there is none, or no room was known for it. */
    Optional<SavedLayout> layout() {
        ExpressionState now = state.get();
        // As the document has it, also where this window is too small for that: nothing was changed.
        return layoutWishes.saved(now.spec()).or(() -> seen(now));
    }

    private Optional<SavedLayout> seen(ExpressionState now) {
        ExpressionView view = now.view();
        return view == null || !now.current()
                ? Optional.empty()
                : layoutWishes
                        .used()
                        .map(room -> new SavedLayout(view.drawing().layout().arrangement(), room, now.spec()));
    }

    /** Lays the graph out as a document has it that is shown already, or is on its way. */
    void show(Optional<SavedLayout> layout) {
        layoutWishes.hold(layout);
        if (layout.isPresent()) {
            arrangeAgain();
        }
    }

    // Looking

    ReadOnlyObjectWrapper<ExpressionState> state() {
        return state;
    }

    StringProperty text() {
        return text;
    }

    ReadOnlyBooleanWrapper stale() {
        return stale;
    }

    ReadOnlyIntegerWrapper opened() {
        return opened;
    }

    ExpressionPipeline pipeline() {
        return pipeline;
    }

    Comparing comparing() {
        return comparing;
    }

    Repeats repeats() {
        return repeats;
    }

    Highlights highlights() {
        return highlights;
    }

    LayoutWishes layoutWishes() {
        return layoutWishes;
    }

    void separate() {
        edits.separate();
    }
}
