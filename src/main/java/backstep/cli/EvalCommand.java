package backstep.cli;

import backstep.engine.Trace;
import backstep.engine.analysis.NonFinite;
import backstep.explain.NonFiniteSentences;
import backstep.lang.Program;
import backstep.museum.EngineBug;
import backstep.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backstep eval}: prints the value and the gradient of every label. */
@Command(
        name = "eval",
        description = "${bundle:cli.eval}",
        footerHeading = "${bundle:cli.examples}",
        footer = "${bundle:cli.eval.footer}")
final class EvalCommand implements Callable<Integer> {

    /** Where very many values are not finite, the first few tell it all. */
    private static final int ORIGINS_SHOWN = 5;

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ProgramSource source = new ProgramSource();

    @Option(names = "--json", description = "${bundle:cli.eval.json}")
    private boolean json;

    @Option(
            names = "--rules",
            paramLabel = "NAME",
            converter = EngineBugs.class,
            completionCandidates = EngineBugs.class,
            description = "${bundle:cli.eval.rules}: ${COMPLETION-CANDIDATES}")
    private @Nullable EngineBug bug;

    EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<ProgramSource.Compiled> compiled = source.compile(console, spec.commandLine());
        if (compiled.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        String nothing = json ? EvalReport.NOTHING.json() : "";
        console.out()
                .print(compiled.get()
                        .program()
                        .map(program -> figures(program, compiled.get()))
                        .orElse(nothing));
        console.out().flush();
        return compiled.get().refuted() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private String figures(Program program, ProgramSource.Compiled compiled) {
        Trace trace = ruled(program, compiled.run(program));
        sayOrigins(compiled.source(), trace);
        EvalReport evaluation = EvalReport.of(program, trace);
        return json ? evaluation.json() : evaluation.table(program.graph());
    }

    /** The run under the rules that are asked for. */
    private Trace ruled(Program program, Trace right) {
        EngineBug wanted = bug;
        if (wanted == null) {
            return right;
        }
        if (!wanted.canRun(program.graph())) {
            throw new BadInputException(Messages.text("cli.eval.endless"));
        }
        console.err().println(wanted.told());
        return right.under(wanted.rules());
    }

    private void sayOrigins(ProgramSource.Source program, Trace trace) {
        List<NonFinite> origins = NonFinite.all(trace).limit(ORIGINS_SHOWN).toList();
        origins.forEach(origin -> console.err().println(program.remark(NonFiniteSentences.origin(trace, origin))));
    }
}
