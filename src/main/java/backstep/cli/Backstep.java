package backstep.cli;

import backstep.text.Messages;
import backstep.text.ProgramVersion;
import backstep.text.Quoted;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
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
        resourceBundle = "backstep.i18n.messages",
        mixinStandardHelpOptions = true,
        versionProvider = Backstep.Version.class,
        scope = ScopeType.INHERIT,
        description = "${bundle:cli.backstep}",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = "${bundle:cli.backstep.footer}",
        exitCodeListHeading = "${bundle:cli.exitCodes}",
        exitCodeList = {"0:${bundle:cli.exit.0}", "1:${bundle:cli.exit.1}", "2:${bundle:cli.exit.2}"})
public final class Backstep implements Callable<Integer> {

    /** The program's own words about an argument, and the argument. */
    private static final int MOST_OF_MISUSE = 1000;

    private final ToIntFunction<Opening> window;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "${bundle:cli.backstep.files}")
    private List<Path> files = new ArrayList<>();

    private Backstep(ToIntFunction<Opening> window) {
        this.window = window;
    }

    /**
     * The command line with every command that needs no window. Others are added by {@link
     * CommandLine#addSubcommand(Object)}.
     *
     * @param window opens the window, waits until it is closed, and gives the exit code
     */
    public static CommandLine commandLine(Console console, ToIntFunction<Opening> window) {
        Interruption interruption = new Interruption(console.err());
        return new CommandLine(new Backstep(window))
                .addSubcommand(new EvalCommand(console))
                .addSubcommand(new ExportCommand(console, interruption))
                .addSubcommand(new GraphCommand(console, interruption))
                .addSubcommand(new DataCommand(console))
                .addSubcommand(new TrainCommand(console, interruption))
                .addSubcommand(new BenchCommand(console))
                .addSubcommand(new OpenCommand(window))
                .setOut(console.out())
                .setErr(console.err())
                // A text may begin with @, and a file of that name is none of arguments.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(Backstep::misused)
                .setExecutionStrategy(new Execution(console, interruption));
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
