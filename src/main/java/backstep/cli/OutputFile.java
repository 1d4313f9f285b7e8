package backstep.cli;

import backstep.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what a command made. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Writes a text in UTF-8, in place of what the file held.
     *
     * @throws BadInputException if the file cannot be written
     */
    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new BadInputException(Messages.text("cli.output", file, String.valueOf(failure.getMessage())));
        }
    }
}
