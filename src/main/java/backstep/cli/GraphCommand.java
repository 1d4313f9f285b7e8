package backstep.cli;

import backstep.data.Dataset;
import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.export.ExportFormat;
import backstep.layout.Diagram;
import backstep.nn.MlpGraph;
import backstep.nn.train.RunAdvice;
import backstep.nn.train.RunSpec;
import backstep.nn.train.TrainingSettings;
import backstep.picture.View;
import backstep.text.Messages;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backstep graph}: draws the scalar graph of a network's loss into a file. */
@Command(
        name = "graph",
        description = "${bundle:cli.graph}",
        footerHeading = "${bundle:cli.examples}",
        footer = "${bundle:cli.graph.footer}")
final class GraphCommand implements Callable<Integer> {

    /** More boxes are drawn only if a level is asked for. */
    private static final int MOST_READABLE = 150;

    private final Console console;
    private final Interruption interruption;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SPEC", description = "${bundle:cli.graph.spec}")
    private String source = "";

    @Option(names = "--sample", paramLabel = "K", defaultValue = "0", description = "${bundle:cli.graph.sample}")
    private int sample;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "1", description = "${bundle:cli.graph.samples}")
    private int samples = 1;

    @Mixin
    private final DrawnFile drawn = new DrawnFile();

    @Option(names = "--seed", paramLabel = "K", description = "${bundle:cli.train.seed}")
    private @Nullable Long seed;

    @Option(names = "--forward", description = "${bundle:cli.graph.forward}")
    private boolean forward;

    GraphCommand(Console console, Interruption interruption) {
        this.console = console;
        this.interruption = interruption;
    }

    @Override
    public Integer call() {
        ExportFormat format = drawn.format(forward ? Optional.of("--forward") : Optional.empty(), spec.commandLine());
        drawn.listen(interruption);
        TrainSpec.Run run = TrainSpec.read(ProgramSource.file(source), TrainSpec.drawnFrom(seed));
        Graph graph = graph(run);
        Folding folding = drawn.level()
                .map(level -> Folding.toLevel(graph, level))
                .orElseGet(() -> Folding.readable(graph, MOST_READABLE));
        Diagram diagram = drawn.diagram(folding, format, spec.commandLine());
        report(folding, diagram);
        Trace trace = Trace.of(graph);
        View view = View.of(trace, forward ? trace.seedStep() - 1 : trace.stepCount())
                .atRest();
        drawn.draw(view, diagram, format, drawn.run(view, spec.commandLine()), run.files(), console, interruption);
        return ExitCode.OK;
    }

    private Graph graph(TrainSpec.Run read) {
        read.remarks().forEach(console.err()::println);
        RunSpec run = read.spec();
        RunAdvice.of(run).forEach(console.err()::println);
        Dataset data = run.fed().train();
        boolean existing = sample >= 0 && samples >= 1 && sample <= data.size() - samples;
        if (!existing) {
            throw new ParameterException(
                    spec.commandLine(),
                    Messages.text("cli.graph.noSuchSample", text(sample), text(samples), text(data.size())));
        }
        int[] chosen = IntStream.range(sample, sample + samples).toArray();
        TrainingSettings settings = run.settings();
        return MlpGraph.of(run.initial(), data.select(chosen), settings.loss(), settings.penalty())
                .graph();
    }

    private void report(Folding folding, Diagram diagram) {
        Graph graph = folding.graph();
        String shown = folding.level().map(ExportWords::word).orElse("");
        console.err()
                .println(Messages.text(
                        "cli.graph.counts",
                        text(graph.size()),
                        text(graph.operationCount()),
                        text(diagram.nodeCount()),
                        shown));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
