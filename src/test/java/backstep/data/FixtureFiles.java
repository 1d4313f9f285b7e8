package backstep.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reference files beside the tests. */
final class FixtureFiles {

    private FixtureFiles() {}

    static String text(String name) {
        try (InputStream in = FixtureFiles.class.getResourceAsStream("/backstep/data/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
