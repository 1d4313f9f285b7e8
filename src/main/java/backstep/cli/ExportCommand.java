package backstep.cli;

import backstep.engine.Trace;
import backstep.export.ExportException;
import backstep.export.ExportFormat;
import backstep.export.ExportOptions;
import backstep.export.Exporter;
import backstep.export.Subject;
import backstep.i18n.Messages;
import backstep.layout.Diagram;
import backstep.layout.LayoutEngine;
import backstep.layout.LayoutException;
import backstep.layout.Placement;
import backstep.layout.engines.LayoutResult;
import backstep.layout.engines.Layouts;
import backstep.picture.View;
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
    }

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            defaultValue = "1",
            converter = ExportWords.Scales.class,
            completionCandidates = ExportWords.Scales.class,
            description = "${bundle:cli.export.scale}" + DrawnFile.WORDS)
    private int scale = 1;

    @Option(
            names = "--layout",
            paramLabel = "ENGINE",
            defaultValue = "auto",
            converter = ExportWords.Engines.class,
            completionCandidates = ExportWords.Engines.class,
            description = "${bundle:cli.export.layout}" + DrawnFile.WORDS)
    private LayoutEngine engine = LayoutEngine.AUTOMATIC;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        ExportFormat format = drawn.format(spec.commandLine());
        Optional<ProgramSource.Compiled> compiled = source.compile(console, spec.commandLine());
        if (compiled.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        View view = view(Trace.of(compiled.get().program().graph()));
        ExportOptions options = drawn.options().withScale(scale);
        try {
            new Exporter().export(new Subject(view, placement(view)), format, options, drawn.path());
        } catch (ExportException | LayoutException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
        return ExitCode.OK;
    }

    private View view(Trace trace) {
        if (moment.plain) {
            return View.structure(trace);
        }
        if (moment.step != null) {
            return View.of(trace, existing(moment.step, trace));
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

    private Placement placement(View view) throws LayoutException, InterruptedException {
        LayoutResult result = Layouts.ofThisMachine().place(engine, Diagram.of(view.graph()), drawn.direction());
        result.notice().ifPresent(console.err()::println);
        return result.placement();
    }
}
