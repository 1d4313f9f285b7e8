package backstep.cli;

import backstep.nn.kernel.Backend;
import backstep.nn.train.RunSpec;
import backstep.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code backstep bench}: measures training on this machine. */
@Command(name = "bench", description = "${bundle:cli.bench}")
final class BenchCommand implements Callable<Integer> {

    private static final int MOST_SECONDS = 3600;

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SPEC", arity = "0..*", description = "${bundle:cli.bench.specs}")
    private List<String> specs = List.of();

    @Option(names = "--json", description = "${bundle:cli.bench.json}")
    private boolean json;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "1",
            description = "${bundle:cli.bench.seconds} (${bundle:cli.default} ${DEFAULT-VALUE})")
    private double seconds;

    @Option(names = "--standard", description = "${bundle:cli.bench.standard}")
    private boolean standard;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "${bundle:cli.bench.threadsOption} (${bundle:cli.default} ${DEFAULT-VALUE})")
    private int threads = 1;

    @Option(names = "--plain", description = "${bundle:cli.bench.plain}")
    private boolean plain;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // Written so that NaN is refused too.
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
            throw new ParameterException(
                    spec.commandLine(),
                    Messages.text("cli.bench.badSeconds", Double.toString(seconds), Integer.toString(MOST_SECONDS)));
        }
        if (threads < 1) {
            throw new ParameterException(
                    spec.commandLine(), Messages.text("cli.bench.badThreads", Integer.toString(threads)));
        }
        Backend backend = plain ? Backend.PLAIN : Backend.best();
        Workloads.Report report = specs.isEmpty()
                ? Workloads.measure(backend, seconds, !standard)
                : Workloads.measure(runs(), backend, threads, seconds);
        console.out().print(json ? JsonMapper.shared().writeValueAsString(report) + "\n" : report.table());
        console.out().flush();
        return ExitCode.OK;
    }

    /** All are read before the first is measured. */
    private Map<String, RunSpec> runs() {
        Map<String, RunSpec> runs = new LinkedHashMap<>();
        for (String each : specs) {
            runs.put(
                    each,
                    TrainSpec.read(ProgramSource.file(each), OptionalLong.empty())
                            .spec());
        }
        return runs;
    }
}
