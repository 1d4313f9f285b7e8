package backstep.ui.expression.export;

import backstep.engine.Level;
import backstep.engine.Trace;
import backstep.export.ExportFormat;
import backstep.export.ExportOptions;
import backstep.export.Exporter;
import backstep.export.GraphExport;
import backstep.geometry.Bounds;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutEngine;
import backstep.layout.LayoutException;
import backstep.layout.engines.Layouts;
import backstep.picture.Palette;
import backstep.picture.View;
import backstep.progress.Meter;
import backstep.text.Messages;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.task.Tasks;
import backstep.ui.widget.FileKind;
import backstep.ui.widget.SaveWindow;
import backstep.ui.widget.Saving;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

/** What is to be exported, and how the last export went. */
public final class ExportModel implements SaveWindow.Target {

    private final ExpressionSession session;
    private final Layouts layouts;
    private final ExportScopes scopes;
    private final ObservableBooleanValue dark;
    private final ObjectProperty<ExportScope> scope = new SimpleObjectProperty<>(ExportScope.FOLDED);
    private final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.SCALAR);
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.SVG);
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(2);
    private final BooleanProperty withState = new SimpleBooleanProperty(true);
    private final StringBinding hindrance;
    private final Saving saving;

    /**
     * Nothing is exported yet.
     *
     * @param dark whether pictures are to have dark colours
     * @param visible the part of the picture that the window shows
     */
    public ExportModel(
            ExpressionSession session,
            Layouts layouts,
            Tasks tasks,
            ObservableBooleanValue dark,
            Supplier<Bounds> visible) {
        this.session = session;
        this.layouts = layouts;
        this.dark = dark;
        this.scopes = new ExportScopes(session, visible);
        this.hindrance = Bindings.createStringBinding(
                () -> isThere() ? "" : Messages.text("ui.export.nothing"),
                session.drawingProperty(),
                session.traceProperty());
        this.saving = new Saving(tasks);
        session.textProperty().subscribe((was, is) -> saving.reset());
    }

    /** Looks at what is on screen: a choice that makes no sense any more gives way to the first. */
    void begin() {
        if (scopes.hindrance(scope.get()).isPresent()) {
            scope.set(ExportScope.FOLDED);
        }
    }

    private boolean isThere() {
        return session.drawingProperty().get() != null
                && session.traceProperty().get() != null;
    }

    @Override
    public ObservableStringValue hindrance() {
        return hindrance;
    }

    /** Writes the graph on screen, or a part of it, to a file. */
    @Override
    public void write(Path file) {
        Drawing drawing = session.drawingProperty().get();
        Trace trace = session.traceProperty().get();
        if (drawing == null || trace == null) {
            saving.refuse(hindrance.get());
            return;
        }
        View view = withState.get() ? View.of(trace, session.stepProperty().get()) : View.structure(trace);
        ExportFormat wanted = format.get();
        ExportOptions options = ExportOptions.DEFAULT
                .withPalette(dark.get() ? Palette.DARK : Palette.LIGHT)
                .withScale(scale.get());
        Optional<GraphExport> present = scopes.present(scope.get(), drawing, view);
        Work placing = present.isPresent() ? report -> present.get() : placing(drawing, view);
        double begin = present.isPresent() ? 0 : Exporter.SHARE_OF_LAYOUT;
        saving.save(file, (target, report) -> {
            GraphExport subject = placing.subject(report);
            String writing = Messages.text("ui.export.writing", target.getFileName());
            new Exporter()
                    .export(
                            subject,
                            wanted,
                            options,
                            target,
                            report.saying(writing).part(begin, 1));
        });
    }

    /** Finds what is to be written. */
    private interface Work {
        GraphExport subject(Saving.Report report) throws LayoutException, InterruptedException;
    }

    private Work placing(Drawing drawing, View view) {
        Supplier<Diagram> wanted = scopes.diagram(scope.get(), drawing, level.get());
        LayoutEngine engine = session.layoutWishes().engineProperty().get();
        Direction direction = drawing.layout().arrangement().direction();
        return report -> {
            Diagram diagram = wanted.get();
            String placing = Messages.text("ui.export.placing", diagram.nodeCount());
            Meter meter = report.saying(placing).part(0, Exporter.SHARE_OF_LAYOUT);
            return new GraphExport(
                    view, layouts.place(engine, diagram, direction, meter).placement());
        };
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

    ExportScopes scopes() {
        return scopes;
    }

    ObjectProperty<ExportScope> scopeProperty() {
        return scope;
    }

    /** How far groups are open in {@link ExportScope#LEVEL}. */
    ObjectProperty<Level> levelProperty() {
        return level;
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
