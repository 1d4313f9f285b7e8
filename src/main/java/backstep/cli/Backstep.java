package backstep.cli;

import backstep.text.Messages;
import backstep.text.ProgramVersion;
import backstep.text.Quoted;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program itself: without a command it opens the window, with the files that are named. */
@Command(
        name = "backstep",
        mixinStandardHelpOptions = true,
        versionProvider = Backstep.Version.class,
        scope = ScopeType.INHERIT,
        description = "${bundle:cli.backstep}",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = "${bundle:cli.backstep.footer}")
public final class Backstep implements Callable<Integer> {

    /** The program's own words about an argument, and the argument. */
    private static final int MOST_OF_MISUSE = 1000;

    private static final List<Integer> EXIT_CODES = List.of(ExitCode.OK, ExitCode.SOFTWARE, ExitCode.USAGE);

    private final ToIntFunction<Opening> window;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "${bundle:cli.backstep.files}")
    private List<Path> files = new ArrayList<>();

    private Backstep(ToIntFunction<Opening> window) {
        this.window = window;
    }

    /**
     * The command line for some arguments. Where the first of them names a command there is no other: to make them all
     * takes longer than most commands do.
     *
     * @param window opens the window, waits until it is closed, and gives the exit code
     * @param others commands that are not of this package, by their names
     */
    public static CommandLine commandLine(
            Console console, ToIntFunction<Opening> window, Map<String, Supplier<Object>> others, String... arguments) {
        Interruption interruption = new Interruption(console.err());
        Map<String, Supplier<Object>> commands = commands(console, window, interruption);
        commands.putAll(others);
        CommandLine line = new CommandLine(new Backstep(window));
        wanted(commands, arguments).forEach(command -> line.addSubcommand(command.get()));
        line.setResourceBundle(Messages.all());
        line.getSubcommands().values().forEach(Backstep::explainExitCodes);
        explainExitCodes(line);
        return line.setOut(console.out())
                .setErr(console.err())
                // A text may begin with @, and a file of that name is none of arguments.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(Backstep::misused)
                .setExecutionStrategy(new Execution(console, interruption));
    }

    /** How each is made, by its name, in the order in which help lists them. */
    private static Map<String, Supplier<Object>> commands(
            Console console, ToIntFunction<Opening> window, Interruption interruption) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("eval", () -> new EvalCommand(console));
        commands.put("export", () -> new ExportCommand(console, interruption));
        commands.put("graph", () -> new GraphCommand(console, interruption));
        commands.put("data", () -> new DataCommand(console));
        commands.put("train", () -> new TrainCommand(console, interruption));
        commands.put("museum", () -> new MuseumCommand(console));
        commands.put("bench", () -> new BenchCommand(console));
        commands.put("open", () -> new OpenCommand(window));
        return commands;
    }

    /** In an annotation they would be looked up before there are texts. */
    private static void explainExitCodes(CommandLine command) {
        Map<String, String> codes = new LinkedHashMap<>();
        EXIT_CODES.forEach(code -> codes.put(Integer.toString(code), Messages.text("cli.exit." + code)));
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading(Messages.all().getString("cli.exitCodes"))
                .exitCodeList(codes);
    }

    private static Collection<Supplier<Object>> wanted(Map<String, Supplier<Object>> commands, String... arguments) {
        Supplier<Object> first = arguments.length == 0 ? null : commands.get(arguments[0]);
        return first == null ? commands.values() : List.of(first);
    }

    /** As picocli says it, but with arguments such that they do nothing to the terminal. */
    private static int misused(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        PrintWriter err = command.getErr();
        String message = Quoted.middle(String.valueOf(misuse.getMessage()), MOST_OF_MISUSE);
        err.println(command.getColorScheme().errorText(message));
        if (!UnmatchedArgumentException.printSuggestions(misuse, err)) {
            command.usage(err, command.getColorScheme());
        }
        return ExitCode.USAGE;
    }

    @Override
    public Integer call() {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw isWord(file)
                        ? new UnmatchedArgumentException(
                                Objects.requireNonNull(spec).commandLine(), List.of(file.toString()))
                        : new BadInputException(Messages.text("document.noFile", Quoted.file(file)));
            }
        }
        return window.applyAsInt(Opening.of(files));
    }

    /** Whether it is meant as a command. */
    private static boolean isWord(Path file) {
        return file.toString().chars().allMatch(Character::isLetter);
    }

    /** What {@code --version} says. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Messages.text("cli.version", ProgramVersion.number())};
        }
    }
}
