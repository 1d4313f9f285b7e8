package backstep.cli;

import backstep.text.Messages;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command to its end: its results have arrived, or what is in the way is said and the exit code is 1. */
final class Execution implements IExecutionStrategy {

    private final Console console;
    private final Interruption interruption;

    Execution(Console console, Interruption interruption) {
        this.console = console;
        this.interruption = interruption;
    }

    @Override
    public int execute(ParseResult arguments) {
        // Ctrl-C waits until everything is said, not only until everything is done.
        try (interruption) {
            return run(arguments);
        }
    }

    private int run(ParseResult arguments) {
        try {
            int code = new RunLast().execute(arguments);
            console.requireWritten();
            return code;
        } catch (BadInputException refused) {
            return say(String.valueOf(refused.getMessage()));
        } catch (ExecutionException failed) {
            return say(plain(failed).orElseThrow(() -> failed));
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            return say(words(tooMuch));
        }
    }

    private int say(String words) {
        if (!words.isEmpty()) {
            console.err().println(words);
        }
        return ExitCode.SOFTWARE;
    }

    /** What a failure means for people; nothing if it is a fault of the program, which is told with its trace. */
    private static Optional<String> plain(ExecutionException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof BadInputException || cause instanceof VirtualMachineError)
                .findFirst()
                .map(Execution::words);
    }

    private static String words(Throwable failure) {
        return switch (failure) {
            case OutOfMemoryError _ -> Messages.text("cli.outOfMemory", megabytes());
            case StackOverflowError _ -> Messages.text("cli.tooDeep");
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static String megabytes() {
        return Long.toString(Runtime.getRuntime().maxMemory() >> 20);
    }
}
