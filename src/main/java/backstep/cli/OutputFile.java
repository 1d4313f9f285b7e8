package backstep.cli;

import backstep.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what a command made. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Looks whether a file can be written where it is wanted, before long work is done for it.
     *
     * @throws BadInputException if its folder is not there or may not be written to, or it is a folder itself
     */
    static void requireRoomFor(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw refusal(file, Messages.text("cli.output.noFolder"));
        }
        if (Files.isDirectory(file)) {
            throw refusal(file, Messages.text("cli.output.isFolder"));
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw refusal(file, Messages.text("cli.output.denied"));
        }
    }

    /**
     * Writes a text in UTF-8, in place of what the file held.
     *
     * @throws BadInputException if the file cannot be written
     */
    static void write(Path file, String text) {
        requireRoomFor(file);
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw refusal(file, String.valueOf(failure.getMessage()));
        }
    }

    private static BadInputException refusal(Path file, String reason) {
        return new BadInputException(Messages.text("cli.output", file, reason));
    }
}
