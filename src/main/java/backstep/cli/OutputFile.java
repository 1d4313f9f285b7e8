package backstep.cli;

import backstep.files.AtomicFile;
import backstep.files.WriteException;
import backstep.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes what a command made, with the words of an export where that fails. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Looks whether a file can be written where it is wanted, before long work is done for it.
     *
     * @param read the files that the command reads, none of which it may write
     * @throws BadInputException if it cannot, with why
     */
    static void requireRoomFor(Path file, List<Path> read) {
        try {
            AtomicFile.requireWritable(file, read.toArray(Path[]::new));
        } catch (WriteException refused) {
            throw new BadInputException(String.valueOf(refused.getMessage()));
        }
    }

    /**
     * Writes a text in UTF-8, in place of what the file held.
     *
     * @throws BadInputException if the file cannot be written; then it holds what it held
     */
    static void write(Path file, String text) {
        write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes something piece by piece, in place of what the file held.
     *
     * @throws BadInputException if the file cannot be written; then it holds what it held
     */
    static void write(Path file, AtomicFile.Content content) {
        try {
            AtomicFile.write(file, content);
        } catch (WriteException refused) {
            throw new BadInputException(String.valueOf(refused.getMessage()));
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new BadInputException(Messages.text("cli.export.givenUp", file));
        }
    }
}
