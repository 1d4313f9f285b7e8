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
import backstep.ui.task.Tasks;
import backstep.ui.widget.FileKind;
import backstep.ui.widget.SaveWindow;
import backstep.ui.widget.Saving;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/** What is to be exported, and how the last export went. */
public final class ExportModel implements SaveWindow.Target {

    private final ExpressionSession session;
    private final ObservableBooleanValue dark;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.SVG);
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(2);
    private final BooleanProperty withState = new SimpleBooleanProperty(true);
    private final Saving saving;

    /** @param dark whether pictures are to have dark colours */
    public ExportModel(ExpressionSession session, Tasks tasks, ObservableBooleanValue dark) {
        this.session = session;
        this.dark = dark;
        this.saving = new Saving(tasks);
        session.textProperty().subscribe((was, is) -> saving.reset());
    }

    /** Writes the graph on screen to a file. */
    @Override
    public void write(Path file) {
        Drawing drawing = session.drawingProperty().get();
        Trace trace = session.traceProperty().get();
        if (drawing == null || trace == null) {
            saving.refuse(Messages.text("ui.export.nothing"));
            return;
        }
        Subject subject = subject(trace, drawing.layout().placement());
        ExportFormat wanted = format.get();
        ExportOptions options = ExportOptions.DEFAULT
                .withPalette(dark.get() ? Palette.DARK : Palette.LIGHT)
                .withScale(scale.get());
        saving.save(file, target -> new Exporter().export(subject, wanted, options, target));
    }

    private Subject subject(Trace trace, Placement placement) {
        View view = withState.get() ? View.of(trace, session.stepProperty().get()) : View.structure(trace);
        return new Subject(view, placement);
    }

    @Override
    public FileKind kind() {
        return new FileKind(format.get().description(), format.get().ending());
    }

    /** A file name for the graph on screen: that of its root. */
    @Override
    public String suggestedName() {
        Trace trace = session.traceProperty().get();
        String label = trace == null ? null : trace.graph().label(trace.graph().root());
        String name = label == null ? "graph" : label.replaceAll("[^\\p{L}\\p{N}_-]", "_");
        return name + "." + format.get().ending();
    }

    @Override
    public Saving saving() {
        return saving;
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
        return saving.writtenProperty();
    }
}
