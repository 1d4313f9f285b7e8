package backstep.cli;

import backstep.document.ExpressionSpec;
import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Level;
import backstep.engine.Trace;
import backstep.export.ExportFormat;
import backstep.export.RunOptions;
import backstep.lang.Program;
import backstep.layout.Diagram;
import backstep.picture.View;
import backstep.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code backstep export}: draws the graph of an expression into a file. */
@Command(
        name = "export",
        description = "${bundle:cli.export}",
        footerHeading = "${bundle:cli.examples}",
        footer = "${bundle:cli.export.footer}")
final class ExportCommand implements Callable<Integer> {

    private final Console console;
    private final Interruption interruption;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ProgramSource source = new ProgramSource();

    @Mixin
    private final DrawnFile drawn = new DrawnFile();

    @ArgGroup
    private Moment moment = new Moment();

    /** What of a run is shown: at most one of these, else the values of the forward pass. */
    private static final class Moment {

        @Option(names = "--backward", description = "${bundle:cli.export.backward}")
        private boolean backward;

        @Option(names = "--step", paramLabel = "N", description = "${bundle:cli.export.step}")
        private @Nullable Integer step;

        @Option(names = "--plain", description = "${bundle:cli.export.plain}")
        private boolean plain;

        /** The one that is there. */
        private Optional<String> flag() {
            String flag = backward ? "--backward" : step != null ? "--step" : "--plain";
            return backward || step != null || plain ? Optional.of(flag) : Optional.empty();
        }
    }

    ExportCommand(Console console, Interruption interruption) {
        this.console = console;
        this.interruption = interruption;
    }

    @Override
    public Integer call() {
        ExportFormat format = drawn.format(moment.flag(), spec.commandLine());
        drawn.listen(interruption);
        List<Path> read = source.path().stream().toList();
        Optional<ProgramSource.Compiled> compiled = source.compile(console, spec.commandLine());
        Optional<Program> program = compiled.flatMap(ProgramSource.Compiled::program);
        if (compiled.isEmpty() || program.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        Optional<ExpressionSpec> set = compiled.get().spec();
        Diagram diagram = drawn.diagram(folding(program.get().graph(), set), format, spec.commandLine());
        View view = view(compiled.get().run(program.get()), set);
        RunOptions run = drawn.run(view, spec.commandLine())
                .withTitle(compiled.get().title())
                .withText(program.get().text());
        drawn.draw(view, diagram, format, run, read, console, interruption);
        return ExitCode.OK;
    }

    /** As it is asked for, else as the document has it. */
    private Folding folding(Graph graph, Optional<ExpressionSpec> set) {
        return drawn.level()
                .map(level -> Folding.toLevel(graph, level))
                .or(() -> set.map(there -> there.folding().on(graph)))
                .orElseGet(() -> Folding.toLevel(graph, Level.SCALAR));
    }

    private View view(Trace trace, Optional<ExpressionSpec> set) {
        if (moment.plain) {
            return View.structure(trace);
        }
        if (moment.step != null) {
            return View.of(trace, existing(moment.step, trace));
        }
        if (set.isPresent() && !moment.backward) {
            return View.of(trace, set.get().stepIn(trace.stepCount()));
        }
        return View.of(trace, moment.backward ? trace.stepCount() : trace.seedStep() - 1)
                .atRest();
    }

    private int existing(int step, Trace trace) {
        if (step < 0 || step > trace.stepCount()) {
            String last = Integer.toString(trace.stepCount());
            throw new ParameterException(
                    spec.commandLine(), Messages.text("cli.export.noSuchStep", Integer.toString(step), last));
        }
        return step;
    }
}
