package backstep.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that takes a picture of a window and is not {@link Painted} would get a blank one. */
class PaintedTest {

    /** Snapshots of JavaFX have two arguments; those of a training have one or none. */
    private static final Pattern PICTURE =
            Pattern.compile("\\.snapshot\\([\\w.]+(\\(\\))?, |\\.getScreenCapture\\(|\\.getPixelColor\\(");

    static Stream<Path> looking() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> PICTURE.matcher(text(file)).find())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("looking")
    void whoLooksAtPixelsHasThemPainted(Path file) {
        assertThat(text(file)).contains("@Painted\n");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
