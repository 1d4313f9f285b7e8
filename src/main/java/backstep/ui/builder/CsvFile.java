package backstep.ui.builder;

import backstep.data.CsvException;
import backstep.data.CsvReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file of samples that was read, but not yet understood.
 *
 * @param path where it is
 */
record CsvFile(Path path, CsvReader reader) {

    /** More than a hundred thousand rows of nine long numbers. */
    private static final long MOST_BYTES = 64L << 20;

    String name() {
        return name(path);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * Reads a file. Takes time.
     *
     * @throws IOException with a text for people, if it cannot be read
     * @throws CsvException with a text for people, if it is no table of samples
     */
    static CsvFile read(Path file) throws IOException, CsvException {
        String name = name(file);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException(Texts.of("file.large", name, MOST_BYTES >> 20));
            }
            return new CsvFile(file, CsvReader.open(Files.readString(file)));
        } catch (NoSuchFileException missing) {
            throw new IOException(Texts.of("file.missing", name), missing);
        } catch (AccessDeniedException denied) {
            throw new IOException(Texts.of("file.denied", name), denied);
        } catch (CharacterCodingException noText) {
            throw new IOException(Texts.of("file.noText", name), noText);
        }
    }
}
