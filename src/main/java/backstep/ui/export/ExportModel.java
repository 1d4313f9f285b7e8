package backstep.ui.export;

import backstep.engine.Trace;
import backstep.export.ExportFormat;
import backstep.export.ExportOptions;
import backstep.export.Exporter;
import backstep.export.Subject;
import backstep.i18n.Messages;
import backstep.layout.Placement;
import backstep.picture.Palette;
import backstep.picture.View;
import backstep.ui.session.Drawing;
import backstep.ui.session.ExpressionSession;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/** What is to be exported, and how the last export went. */
public final class ExportModel {

    private final ExpressionSession session;
    private final ObservableBooleanValue dark;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.SVG);
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(2);
    private final BooleanProperty withState = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Optional<Path>> written = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Latest<Path> writing;

    /** @param dark whether pictures are to have dark colours */
    public ExportModel(ExpressionSession session, Tasks tasks, ObservableBooleanValue dark) {
        this.session = session;
        this.dark = dark;
        session.textProperty().subscribe((was, is) -> written.set(Optional.empty()));
        this.writing = tasks.latest(
                file -> written.set(Optional.of(file)),
                failure -> problem.set(Objects.requireNonNullElse(failure.getMessage(), failure.toString())));
    }

    /** Writes the graph on screen to a file; {@link #writtenProperty} or {@link #problemProperty} says what came of it. */
    void write(Path file) {
        Drawing drawing = session.drawingProperty().get();
        Trace trace = session.traceProperty().get();
        if (drawing == null || trace == null) {
            problem.set(Messages.text("ui.export.nothing"));
            return;
        }
        problem.set("");
        written.set(Optional.empty());
        Subject subject = subject(trace, drawing.layout().placement());
        ExportFormat wanted = format.get();
        ExportOptions options = ExportOptions.DEFAULT
                .withPalette(dark.get() ? Palette.DARK : Palette.LIGHT)
                .withScale(scale.get());
        writing.submit(() -> {
            new Exporter().export(subject, wanted, options, file);
            return file;
        });
    }

    private Subject subject(Trace trace, Placement placement) {
        View view = withState.get() ? View.of(trace, session.stepProperty().get()) : View.structure(trace);
        return new Subject(view, placement);
    }

    /** A file name for the graph on screen: that of its root. */
    String suggestedName() {
        Trace trace = session.traceProperty().get();
        String label = trace == null ? null : trace.graph().label(trace.graph().root());
        String name = label == null ? "graph" : label.replaceAll("[^\\p{L}\\p{N}_-]", "_");
        return name + "." + format.get().ending();
    }

    /** Forgets how the last export went. */
    void reset() {
        problem.set("");
        written.set(Optional.empty());
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** Pixels of a PNG for one pixel at 100 %. */
    ObjectProperty<Integer> scaleProperty() {
        return scale;
    }

    /** Whether values, gradients and the present step are shown, or only what the expression is made of. */
    BooleanProperty withStateProperty() {
        return withState;
    }

    /** The file that the last export wrote; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<Path>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Why the last export failed; empty if it did not. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.runningProperty();
    }
}
