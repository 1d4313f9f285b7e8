package backstep.cli;

import backstep.export.AtomicFile;
import backstep.export.ExportException;
import backstep.i18n.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes what a command made, with the words of an export where that fails. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Looks whether a file can be written where it is wanted, before long work is done for it.
     *
     * @throws BadInputException if it cannot, with why
     */
    static void requireRoomFor(Path file) {
        try {
            AtomicFile.requireWritable(file);
        } catch (ExportException refused) {
            throw new BadInputException(String.valueOf(refused.getMessage()));
        }
    }

    /**
     * Writes a text in UTF-8, in place of what the file held.
     *
     * @throws BadInputException if the file cannot be written; then it holds what it held
     */
    static void write(Path file, String text) {
        try {
            AtomicFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (ExportException refused) {
            throw new BadInputException(String.valueOf(refused.getMessage()));
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new BadInputException(Messages.text("cli.export.givenUp", file));
        }
    }
}
