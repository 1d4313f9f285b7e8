package backstep.cli;

import backstep.engine.Trace;
import backstep.export.ExportFormat;
import backstep.export.RunOptions;
import backstep.export.RunSteps;
import backstep.text.Messages;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Which steps a file shows, and how fast, where its format shows a run. A mixin for commands. */
final class RunFlags {

    @Option(
            names = "--steps",
            paramLabel = "STEPS",
            converter = StepsWord.class,
            description = "${bundle:cli.export.steps}")
    private @Nullable RunSteps steps;

    @Option(names = "--seconds", paramLabel = "SECONDS", description = "${bundle:cli.export.seconds}")
    private @Nullable Double seconds;

    /** {@code all}, {@code backward}, {@code 3-9} or {@code 3}. */
    static final class StepsWord implements ITypeConverter<RunSteps> {

        private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

        @Override
        public RunSteps convert(String word) {
            Matcher range = RANGE.matcher(word);
            if (range.matches()) {
                int first = Integer.parseInt(range.group(1));
                int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
                if (first <= last) {
                    return RunSteps.between(first, last);
                }
            }
            return switch (word) {
                case "all" -> RunSteps.WHOLE;
                case "backward" -> RunSteps.BACKWARD;
                default -> throw new TypeConversionException(Messages.quoting("cli.export.badSteps", word));
            };
        }
    }

    /**
     * Looks whether the flags go with the format.
     *
     * @param moment the flag that says which moment is shown, if one does
     * @throws ParameterException if they do not
     */
    void check(ExportFormat format, Optional<String> moment, CommandLine command) {
        if (format.isRun() && moment.isPresent()) {
            throw new ParameterException(
                    command, Messages.text("cli.export.momentOfRun", moment.get(), format.ending()));
        }
        if (!format.isRun() && (steps != null || seconds != null)) {
            String flag = steps != null ? "--steps" : "--seconds";
            throw new ParameterException(command, Messages.text("cli.export.runOfMoment", flag, format.ending()));
        }
        // Written so that NaN is refused too.
        if (seconds != null && !(seconds >= RunOptions.LEAST_SECONDS && seconds <= RunOptions.MOST_SECONDS)) {
            throw new ParameterException(
                    command,
                    Messages.text(
                            "cli.export.badSeconds",
                            Double.toString(seconds),
                            Double.toString(RunOptions.LEAST_SECONDS),
                            Double.toString(RunOptions.MOST_SECONDS)));
        }
    }

    /**
     * What is asked for.
     *
     * @throws ParameterException if the run does not have these steps
     */
    RunOptions options(Trace trace, CommandLine command) {
        RunOptions options = seconds == null ? RunOptions.DEFAULT : RunOptions.DEFAULT.withSeconds(seconds);
        if (steps == null) {
            return options;
        }
        if (steps.part() == RunSteps.Part.CHOICE && steps.last() > trace.stepCount()) {
            throw new ParameterException(
                    command,
                    Messages.text(
                            "cli.export.noSuchSteps",
                            Integer.toString(steps.first()),
                            Integer.toString(steps.last()),
                            Integer.toString(trace.stepCount())));
        }
        return options.withSteps(steps);
    }
}
