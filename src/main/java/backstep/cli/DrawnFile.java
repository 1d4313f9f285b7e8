package backstep.cli;

import backstep.debug.GraphReachability;
import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Level;
import backstep.export.DotExport;
import backstep.export.ExportFormat;
import backstep.export.ExportOptions;
import backstep.export.Exportable;
import backstep.export.Exporter;
import backstep.export.GraphExport;
import backstep.export.RunOptions;
import backstep.files.WriteException;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutEngine;
import backstep.layout.LayoutException;
import backstep.layout.engines.LayoutResult;
import backstep.layout.engines.Layouts;
import backstep.layout.wrap.Wrapping;
import backstep.picture.Palette;
import backstep.picture.View;
import backstep.progress.Meter;
import backstep.text.Messages;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The file that a command draws, what of the graph, and how: what all commands that draw have in common. */
final class DrawnFile {

    private static final long PATIENCE_SECONDS = 5;

    private static final String CHOICES = ": ${COMPLETION-CANDIDATES}";

    /** Lists the words that an option takes. A text of the bundle cannot do that: picocli fills it in too early. */
    private static final String WORDS = CHOICES + " (${bundle:cli.default} ${DEFAULT-VALUE})";

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "${bundle:cli.export.file}")
    private Path file = Path.of("");

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = ExportWords.Levels.class,
            completionCandidates = ExportWords.Levels.class,
            description = "${bundle:cli.export.level}" + CHOICES)
    private @Nullable Level level;

    @Option(names = "--only", paramLabel = "NAME", description = "${bundle:cli.export.only}")
    private @Nullable String only;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            converter = ExportWords.Themes.class,
            completionCandidates = ExportWords.Themes.class,
            description = "${bundle:cli.export.theme}" + WORDS)
    private Palette theme = Palette.LIGHT;

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            defaultValue = "1",
            converter = ExportWords.Scales.class,
            completionCandidates = ExportWords.Scales.class,
            description = "${bundle:cli.export.scale}" + WORDS)
    private int scale = 1;

    @Option(
            names = "--direction",
            paramLabel = "DIRECTION",
            defaultValue = "lr",
            converter = ExportWords.Directions.class,
            completionCandidates = ExportWords.Directions.class,
            description = "${bundle:cli.export.direction}" + WORDS)
    private Direction direction = Direction.LEFT_RIGHT;

    @Option(names = "--wrap", paramLabel = "PIXELS", description = "${bundle:cli.export.wrap}")
    private double wrap = Double.POSITIVE_INFINITY;

    @Option(
            names = "--layout",
            paramLabel = "ENGINE",
            defaultValue = "auto",
            converter = ExportWords.Engines.class,
            completionCandidates = ExportWords.Engines.class,
            description = "${bundle:cli.export.layout}" + WORDS)
    private LayoutEngine engine = LayoutEngine.AUTOMATIC;

    @Mixin
    private final RunFlags run = new RunFlags();

    /** How far groups are to be open, if that is said. */
    Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    /**
     * The format that is wanted; looks at the other options too.
     *
     * @param moment the option that says which moment of a run is shown, if one does
     * @throws ParameterException if the ending of the file's name is none that can be written, or an option is no length
     */
    ExportFormat format(Optional<String> moment, CommandLine command) {
        // Written so that NaN is refused too.
        if (!(wrap > 0)) {
            throw new ParameterException(command, Messages.text("cli.export.badWrap", Double.toString(wrap)));
        }
        ExportFormat format = ExportFormat.of(file).orElseThrow(() -> {
            String known = String.join(", ", ExportFormat.endings());
            return new ParameterException(command, Messages.text("cli.export.unknownEnding", file, known));
        });
        run.check(format, moment, command);
        return format;
    }

    /**
     * How a run is shown, where the format shows one.
     *
     * @throws ParameterException if steps are asked for that it does not have
     */
    RunOptions run(View view, CommandLine command) {
        return run.options(view.trace(), command);
    }

    /** Ctrl-C is answered from now on, also while the graph is made. */
    void listen(Interruption interruption) {
        interruption.giveUp(givenUp());
    }

    private String givenUp() {
        return Messages.text("cli.export.givenUp", file);
    }

    /**
     * What is seen of a graph, as far as it is to be drawn.
     *
     * @throws ParameterException if a node is asked for that is not there
     */
    Diagram diagram(Folding folding, ExportFormat format, CommandLine command) {
        Diagram whole = format == ExportFormat.DOT ? Diagram.unsized(folding) : Diagram.of(folding);
        return only == null ? whole : whole.only(around(folding.graph(), only, command)::get);
    }

    /** The last node of a name, what it depends on, and what depends on it. */
    private static BitSet around(Graph graph, String name, CommandLine command) {
        int node = IntStream.range(0, graph.size())
                .filter(each -> name.equals(graph.label(each)))
                .reduce((before, after) -> after)
                .orElseThrow(() -> new ParameterException(command, Messages.quoting("cli.export.noSuchName", name)));
        BitSet around = GraphReachability.ancestors(graph, node);
        around.or(GraphReachability.descendants(graph, node));
        return around;
    }

    /**
     * Draws a graph into the file.
     *
     * @param shown how a run is shown, where the format shows one
     * @param read the files that the graph comes from
     * @throws BadInputException if that cannot be done, or was given up; then the file is what it was
     */
    void draw(
            View view,
            Diagram diagram,
            ExportFormat format,
            RunOptions shown,
            List<Path> read,
            Console console,
            Interruption interruption) {
        OutputFile.requireRoomFor(file, read);
        ExportProgress progress = new ExportProgress(console, diagram.nodeCount(), file);
        interruption.ask(Thread.currentThread()::interrupt, PATIENCE_SECONDS, givenUp());
        try {
            Optional<String> notice = Optional.empty();
            if (format == ExportFormat.DOT) {
                // The program that reads it lays it out; a layout made here would not be used.
                write(new DotExport(view, diagram), format, shown, progress.writing());
            } else {
                notice = place(view, diagram, format, shown, progress);
            }
            progress.finish();
            notice.ifPresent(console.err()::println);
        } catch (InterruptedException givenUp) {
            progress.leave();
            throw new BadInputException(givenUp());
        } catch (WriteException | LayoutException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    /** Lays it out and draws it; returns what is to be said about the layout. */
    private Optional<String> place(
            View view, Diagram diagram, ExportFormat format, RunOptions shown, ExportProgress progress)
            throws LayoutException, WriteException, InterruptedException {
        LayoutResult result = Layouts.ofThisMachine()
                .place(engine, diagram, direction, progress.placing().part(0, Exporter.SHARE_OF_LAYOUT));
        GraphExport subject = new GraphExport(view, new Wrapping(result.placement()).rows(wrap));
        write(subject, format, shown, progress.writing().part(Exporter.SHARE_OF_LAYOUT, 1));
        return result.notice();
    }

    private void write(Exportable subject, ExportFormat format, RunOptions shown, Meter meter)
            throws WriteException, InterruptedException {
        ExportOptions options =
                ExportOptions.DEFAULT.withPalette(theme).withScale(scale).withRun(shown);
        new Exporter().export(subject, format, options, file, meter);
    }
}
