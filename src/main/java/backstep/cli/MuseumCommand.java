package backstep.cli;

import backstep.engine.StandardRules;
import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.museum.EngineBug;
import backstep.museum.SmallestDifference;
import backstep.text.Messages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code backstep museum}: bugs of real engines, each beside what is right. */
@Command(
        name = "museum",
        description = "${bundle:cli.museum}",
        footerHeading = "${bundle:cli.examples}",
        footer = "${bundle:cli.museum.footer}")
final class MuseumCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            converter = EngineBugs.class,
            completionCandidates = EngineBugs.class,
            description = "${bundle:cli.museum.name}: ${COMPLETION-CANDIDATES}")
    private @Nullable EngineBug bug;

    @Option(names = "--json", description = "${bundle:cli.museum.json}")
    private boolean json;

    MuseumCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(bug == null ? list() : exhibit(bug));
        console.out().flush();
        return ExitCode.OK;
    }

    private String list() {
        List<EngineBug> bugs = Arrays.asList(EngineBug.values());
        if (json) {
            return JsonMapper.shared()
                            .writeValueAsString(
                                    bugs.stream().map(MuseumCommand::told).toList()) + "\n";
        }
        int width = bugs.stream().mapToInt(each -> each.id().length()).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        bugs.forEach(each -> lines.append(each.id())
                .append(" ".repeat(width - each.id().length() + 2))
                .append(each.told())
                .append('\n'));
        return lines.toString();
    }

    private static Map<String, Object> told(EngineBug bug) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", bug.id());
        told.put("title", bug.title());
        told.put("told", bug.told());
        told.put("wild", bug.wild());
        return told;
    }

    /** The bug and its twin on the smallest graph that tells them apart. */
    private String exhibit(EngineBug shown) {
        String text = SmallestDifference.between(shown.rules(), StandardRules.INSTANCE)
                .orElseThrow();
        Program program = Objects.requireNonNull(Language.compile(text).program());
        EvalReport right = EvalReport.of(program, Trace.of(program.graph()));
        EvalReport wrong = EvalReport.of(program, Trace.of(program.graph(), shown.rules()));
        if (json) {
            Map<String, Object> all = told(shown);
            all.put("text", text);
            all.put("right", right);
            all.put("wrong", wrong);
            return JsonMapper.shared().writeValueAsString(all) + "\n";
        }
        return Messages.text(
                "cli.museum.exhibit",
                shown.title(),
                shown.told(),
                shown.wild(),
                text,
                right.table(program.graph()),
                wrong.table(program.graph()));
    }
}
