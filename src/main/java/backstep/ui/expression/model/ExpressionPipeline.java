package backstep.ui.expression.model;

import backstep.lang.Compilation;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.layout.engines.Arranger;
import backstep.layout.engines.LayoutWish;
import backstep.layout.engines.Layouts;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The way from a text to a graph in its place, which is gone away from the JavaFX thread; of each stage the newest counts. */
final class ExpressionPipeline {

    private final ReadOnlyObjectWrapper<@Nullable Compilation> compilation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final GivenPrograms given = new GivenPrograms();
    private final Consumer<Compilation> compiled;
    private final Arranger arranger;
    private final Latest<Compilation> compiling;
    private final Latest<Arranged> arranging;
    private Optional<Program> asked = Optional.empty();

    /** @param compiled gets what each text came to, on the JavaFX thread; {@code arranged} gets each graph in its place */
    ExpressionPipeline(Tasks tasks, Layouts layouts, Consumer<Compilation> compiled, Consumer<Arranged> arranged) {
        this.compiled = compiled;
        this.arranger = new Arranger(layouts);
        this.compiling = tasks.latest(this::compiled, problem::set);
        this.arranging = tasks.latest(
                made -> {
                    problem.set(null);
                    arranged.accept(made);
                },
                problem::set);
        busy.bind(compiling.runningProperty().or(arranging.runningProperty()));
    }

    /** Takes a program that no text made; the comment that stands for one is not to be compiled. */
    void give(Program program) {
        given.add(program);
    }

    /** Whether there is a program for a text, which only stands for it. */
    boolean isGiven(String text) {
        return given.of(text).isPresent();
    }

    /** Has no program for a text any more. */
    void forget(String text) {
        given.remove(text);
    }

    /** Whatever is on its way is not wanted any more. */
    void cancel() {
        compiling.cancel();
        arranging.cancel();
    }

    /** Reads a text. Where a program was given for it, that is there at once. */
    void read(String text, boolean grouped) {
        Optional<Program> known = given.of(text);
        if (known.isPresent()) {
            compiling.cancel();
            compiled(new Compilation(known.get(), List.of(), List.of()));
        } else {
            compiling.submit(() -> grouped ? Repeats.grouped(Language.compile(text)) : Language.compile(text));
        }
    }

    private void compiled(Compilation result) {
        problem.set(null);
        compilation.set(result);
        compiled.accept(result);
    }

    void arrange(Arranged.Request request, LayoutWish wish) {
        asked = Optional.of(request.program());
        arranging.submit(() -> Arranged.of(request, arranger, wish));
    }

    /** The program that is on its way to its place, if one is. */
    Optional<Program> onItsWay() {
        return asked.filter(program -> arranging.runningProperty().get());
    }

    void cancelArranging() {
        arranging.cancel();
    }

    /** Says that something could not be done which is no fault of the text. */
    void refuse(Exception reason) {
        problem.set(reason);
    }

    ReadOnlyObjectProperty<@Nullable Compilation> compilationProperty() {
        return compilation.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
