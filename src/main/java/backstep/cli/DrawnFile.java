package backstep.cli;

import backstep.export.ExportFormat;
import backstep.export.ExportOptions;
import backstep.i18n.Messages;
import backstep.layout.Direction;
import backstep.picture.Palette;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The file that a command draws, and how: what all commands that draw have in common. */
final class DrawnFile {

    /** Lists the words that an option takes. A text of the bundle cannot do that: picocli fills it in too early. */
    static final String WORDS = ": ${COMPLETION-CANDIDATES} (${bundle:cli.default} ${DEFAULT-VALUE})";

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "${bundle:cli.export.file}")
    private Path file = Path.of("");

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            converter = ExportWords.Themes.class,
            completionCandidates = ExportWords.Themes.class,
            description = "${bundle:cli.export.theme}" + WORDS)
    private Palette theme = Palette.LIGHT;

    @Option(
            names = "--direction",
            paramLabel = "DIRECTION",
            defaultValue = "lr",
            converter = ExportWords.Directions.class,
            completionCandidates = ExportWords.Directions.class,
            description = "${bundle:cli.export.direction}" + WORDS)
    private Direction direction = Direction.LEFT_RIGHT;

    Path path() {
        return file;
    }

    Direction direction() {
        return direction;
    }

    ExportOptions options() {
        return ExportOptions.DEFAULT.withPalette(theme);
    }

    /** @throws ParameterException if the ending of the file's name is none that can be written */
    ExportFormat format(CommandLine command) {
        return ExportFormat.of(file).orElseThrow(() -> {
            String known = String.join(", ", ExportFormat.endings());
            return new ParameterException(command, Messages.text("cli.export.unknownEnding", file, known));
        });
    }
}
