package backstep.anytext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Texts as people write them: the examples of the program, notebooks, and what learners typed. */
final class Corpus {

    private static final List<String> FOLDERS = List.of(
            "src/main/resources/backstep/ui/expression/model/examples",
            "src/test/resources/backstep/cases",
            "src/test/resources/backstep/notebooks");

    private Corpus() {}

    /** In an order that is always the same. */
    static List<String> texts() {
        return FOLDERS.stream().flatMap(folder -> texts(Path.of(folder))).toList();
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream().map(Corpus::text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
