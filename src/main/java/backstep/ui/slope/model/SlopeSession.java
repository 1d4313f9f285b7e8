package backstep.ui.slope.model;

import backstep.document.Act;
import backstep.document.Changes;
import backstep.document.Editing;
import backstep.document.SlopeSpec;
import backstep.lang.Compilation;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.slope.Variable;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import backstep.ui.widget.DerivedProperty;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A function whose slope is looked at. What the learner has made of it is a {@link SlopeSpec}; what that comes to follows.
 * Features read the state and call its methods, on the JavaFX thread; figures are made elsewhere.
 */
public final class SlopeSession {

    private final Editing<SlopeSpec> edits;
    private final ReadOnlyObjectWrapper<SlopeState> state;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable Compilation> compilation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectProperty<SlopeSpec> spec;
    private final ReadOnlyObjectProperty<@Nullable SlopeFigures> figures;
    private final Latest<Compilation> compiling;
    private final Latest<Optional<SlopeFigures>> figuring;
    private Optional<Program> program = Optional.empty();
    private boolean again;
    private boolean following;

    /** @param edits the function of what is open */
    public SlopeSession(Tasks tasks, Editing<SlopeSpec> edits) {
        this.edits = edits;
        state = new ReadOnlyObjectWrapper<>(new SlopeState(edits.present(), null));
        spec = new DerivedProperty<>(stateProperty(), SlopeState::spec);
        figures = new DerivedProperty<SlopeState, @Nullable SlopeFigures>(stateProperty(), SlopeState::figures);
        compiling = tasks.latest(this::compiled, problem::set);
        figuring = tasks.latest(this::figured, this::failed);
        busy.bind(compiling.runningProperty().or(figuring.runningProperty()));
        follow(edits.present());
        text.subscribe((was, is) -> {
            if (!following) {
                change(Act.edit(was, is), now -> now.withText(is));
            }
        });
        read();
    }

    // Changing

    /** Does something that can be undone. What changes nothing is not done. */
    public void change(Act act, UnaryOperator<SlopeSpec> change) {
        SlopeSpec after = change.apply(now());
        if (!after.equals(now())) {
            edits.done(act, after);
            become(after);
        }
    }

    /** The same, named by what has changed. */
    public void change(UnaryOperator<SlopeSpec> change) {
        SlopeSpec after = change.apply(now());
        if (!after.equals(now())) {
            change(Changes.between(now(), after), before -> after);
        }
    }

    /** Opens one of the lecture's questions. */
    public void open(SlopeCase chosen) {
        separate();
        change(chosen::in);
        separate();
    }

    /** Opens another text, with nothing set in it. */
    public void open(String other) {
        separate();
        change(Act.single("open"), now -> now.opening(other));
        separate();
    }

    /** Gives a variable a value. */
    public void setValue(Variable variable, double value) {
        change(before -> before.withLeaves(before.leaves().with(SlopeFigures.key(variable), value)));
    }

    /** Sets how far the second point is. */
    public void setH(double h) {
        change(before -> before.withH(Math.clamp(h, SlopeSpec.LEAST_H, SlopeSpec.MOST_H)));
    }

    /** Shows what was undone, redone or opened elsewhere. */
    public void show(SlopeSpec other) {
        become(other);
    }

    /** What is done next is an act of its own, however like the last one it is. */
    public void separate() {
        edits.separate();
    }

    /** Begins a gesture: all that is done in it is one act. */
    public void begin() {
        edits.begin();
    }

    public void end() {
        edits.end();
    }

    private SlopeSpec now() {
        return state.get().spec();
    }

    private void become(SlopeSpec after) {
        boolean isRead = now().text().equals(after.text());
        state.set(state.get().with(after));
        follow(after);
        if (isRead) {
            figure();
        } else {
            read();
        }
    }

    private void follow(SlopeSpec shown) {
        following = true;
        text.set(shown.text());
        following = false;
    }

    // Reading and computing

    private void read() {
        String source = now().text();
        compiling.submit(() -> Language.compileOpen(source));
    }

    private void compiled(Compilation result) {
        problem.set(null);
        compilation.set(result);
        program = Optional.ofNullable(result.program());
        figure();
    }

    /** One after the other, the newest next: what is dragged is followed, however long figures take. */
    private void figure() {
        if (figuring.runningProperty().get()) {
            again = true;
        } else {
            again = false;
            SlopeSpec wanted = now();
            program.ifPresent(known -> figuring.submit(() -> SlopeFigures.of(known, wanted)));
        }
    }

    private void figured(Optional<SlopeFigures> made) {
        problem.set(null);
        state.set(state.get().with(made.orElse(null)));
        if (again) {
            figure();
        }
    }

    private void failed(Exception reason) {
        problem.set(reason);
        if (again) {
            figure();
        }
    }

    // Looking

    /** All of it. */
    public ReadOnlyObjectProperty<SlopeState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SlopeSpec> specProperty() {
        return spec;
    }

    /** What the last text that is right came to; null until there is something. */
    public ReadOnlyObjectProperty<@Nullable SlopeFigures> figuresProperty() {
        return figures;
    }

    /** The text as it is typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** What the newest text that was read came to. */
    public ReadOnlyObjectProperty<@Nullable Compilation> compilationProperty() {
        return compilation.getReadOnlyProperty();
    }

    /** What went wrong that is no fault of the text. */
    public ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether figures are on their way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
