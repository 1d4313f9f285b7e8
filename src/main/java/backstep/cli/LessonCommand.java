package backstep.cli;

import backstep.lesson.Lesson;
import backstep.lesson.LessonException;
import backstep.lesson.LessonReader;
import backstep.text.Messages;
import backstep.text.Quoted;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code backstep lesson}: for those who write lessons. */
@Command(
        name = "lesson",
        description = "${bundle:cli.lesson}",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "${bundle:cli.examples}",
        footer = "${bundle:cli.lesson.footer}")
final class LessonCommand {

    private final Console console;

    LessonCommand(Console console) {
        this.console = console;
    }

    @Command(name = "check", description = "${bundle:cli.lesson.check}")
    int check(@Parameters(paramLabel = "FILE", description = "${bundle:cli.lesson.check.file}") String file) {
        ProgramSource.Source source = ProgramSource.file(file);
        try {
            Lesson lesson = LessonReader.read(source.text());
            long questions = lesson.steps().stream()
                    .filter(step -> step.task().isPresent())
                    .count();
            console.out()
                    .println(Messages.text(
                            "cli.lesson.check.ok",
                            Quoted.file(file),
                            lesson.title(),
                            lesson.steps().size(),
                            questions));
            return ExitCode.OK;
        } catch (LessonException refused) {
            console.err()
                    .println(Messages.text(
                            "cli.lesson.check.refused",
                            Quoted.file(file),
                            Integer.toString(refused.line()),
                            String.valueOf(refused.getMessage())));
            return ExitCode.SOFTWARE;
        }
    }
}
