package backstep.ui.network.builder;

import backstep.data.CsvException;
import backstep.data.CsvReader;
import backstep.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
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

    String name() {
        return name(path);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * Reads a file. Takes time.
     *
     * @throws IOException with a text for people, if it cannot be read or is no table of samples
     */
    static CsvFile read(Path file) throws IOException {
        String name = name(file);
        try (InputStream samples = Files.newInputStream(file)) {
            return new CsvFile(file, CsvReader.open(samples));
        } catch (CsvException unusable) {
            throw new IOException(
                    BuilderTexts.of("file.unusable", Quoted.name(name), String.valueOf(unusable.getMessage())),
                    unusable);
        } catch (NoSuchFileException missing) {
            throw new IOException(BuilderTexts.of("file.missing", Quoted.name(name)), missing);
        } catch (AccessDeniedException denied) {
            throw new IOException(BuilderTexts.of("file.denied", Quoted.name(name)), denied);
        }
    }
}
